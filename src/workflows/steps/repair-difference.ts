import { StepResponse, createStep } from "@medusajs/framework/workflows-sdk"
import { COMPANY_CREDIT_MODULE } from "../../types"
import type { ResolveDifferenceInput } from "../../types"
import type CompanyCreditService from "../../modules/company-credit/service"

/** Once, by whoever confirms first. */
export const repairDifferenceStep = createStep(
  "company-credit-repair-difference",
  async (input: ResolveDifferenceInput, { container }) => {
    const credit = container.resolve<CompanyCreditService>(
      COMPANY_CREDIT_MODULE
    )
    return new StepResponse(await credit.repairDifference(input))
  }
)
