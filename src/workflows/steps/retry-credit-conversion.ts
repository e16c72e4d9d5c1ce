import { StepResponse, createStep } from "@medusajs/framework/workflows-sdk"
import { COMPANY_CREDIT_MODULE } from "../../types"
import type { WriteRequest } from "../../types"
import type CompanyCreditService from "../../modules/company-credit/service"
import { carryOn } from "./utils/carry-on-conversion"

/** Has no undo: roundings and whatever was booked since cannot be unmade. */
export const retryCreditConversionStep = createStep(
  "company-credit-retry-credit-conversion",
  async (input: { id: string } & WriteRequest, { container }) => {
    const credit = container.resolve<CompanyCreditService>(
      COMPANY_CREDIT_MODULE
    )
    await credit.retryConversion(input)
    return new StepResponse(await carryOn(credit, input.id))
  }
)
