import { StepResponse, createStep } from "@medusajs/framework/workflows-sdk"
import { COMPANY_CREDIT_MODULE } from "../../types"
import type { ResolveDifferenceInput } from "../../types"
import type CompanyCreditService from "../../modules/company-credit/service"

/** A note of a person's; the next reconciliation looks again anyway. */
export const dismissDifferenceStep = createStep(
  "company-credit-dismiss-difference",
  async (input: ResolveDifferenceInput, { container }) => {
    const credit = container.resolve<CompanyCreditService>(
      COMPANY_CREDIT_MODULE
    )
    return new StepResponse(await credit.dismissDifference(input))
  }
)
