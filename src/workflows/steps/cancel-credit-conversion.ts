import { StepResponse, createStep } from "@medusajs/framework/workflows-sdk"
import { COMPANY_CREDIT_MODULE } from "../../types"
import type { WriteRequest } from "../../types"
import type CompanyCreditService from "../../modules/company-credit/service"

/** Has no undo: what is left can be converted by another conversion. */
export const cancelCreditConversionStep = createStep(
  "company-credit-cancel-credit-conversion",
  async (input: { id: string } & WriteRequest, { container }) => {
    const credit = container.resolve<CompanyCreditService>(
      COMPANY_CREDIT_MODULE
    )
    await credit.cancelConversion(input)
    return new StepResponse(await credit.retrieveConversion(input.id))
  }
)
