import { StepResponse, createStep } from "@medusajs/framework/workflows-sdk"
import { COMPANY_CREDIT_MODULE } from "../../types"
import type { ConvertCreditInput, WriteRequest } from "../../types"
import type CompanyCreditService from "../../modules/company-credit/service"
import { carryOn } from "./utils/carry-on-conversion"

/** Has no undo: roundings and whatever was booked since cannot be unmade. */
export const convertCreditStep = createStep(
  "company-credit-convert-credit",
  async (input: ConvertCreditInput & WriteRequest, { container }) => {
    const credit = container.resolve<CompanyCreditService>(
      COMPANY_CREDIT_MODULE
    )
    const id = await credit.startConversion(input)
    return new StepResponse(await carryOn(credit, id))
  }
)
