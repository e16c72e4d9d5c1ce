import { StepResponse, createStep } from "@medusajs/framework/workflows-sdk"
import { COMPANY_CREDIT_MODULE } from "../../types"
import type { WriteRequest } from "../../types"
import type CompanyCreditService from "../../modules/company-credit/service"

/** Not undone, as nothing removed comes back. Let it be the last step of a flow. */
export const deleteLegalEntityStep = createStep(
  "company-credit-delete-legal-entity",
  async (input: { id: string } & WriteRequest, { container }) => {
    const credit = container.resolve<CompanyCreditService>(
      COMPANY_CREDIT_MODULE
    )
    await credit.deleteLegalEntity(input)
    return new StepResponse({ id: input.id })
  }
)
