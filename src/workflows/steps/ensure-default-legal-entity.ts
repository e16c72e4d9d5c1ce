import { StepResponse, createStep } from "@medusajs/framework/workflows-sdk"
import { COMPANY_CREDIT_MODULE } from "../../types"
import type CompanyCreditService from "../../modules/company-credit/service"

/** Not undone: it is what everybody finds who asks, and made once. */
export const ensureDefaultLegalEntityStep = createStep(
  "company-credit-ensure-default-legal-entity",
  async (_: Record<string, never>, { container }) => {
    const credit = container.resolve<CompanyCreditService>(
      COMPANY_CREDIT_MODULE
    )
    return new StepResponse(await credit.ensureDefaultLegalEntity())
  }
)
