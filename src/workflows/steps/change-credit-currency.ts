import { StepResponse, createStep } from "@medusajs/framework/workflows-sdk"
import { COMPANY_CREDIT_MODULE } from "../../types"
import type { ChangeCurrencyInput, WriteRequest } from "../../types"
import type CompanyCreditService from "../../modules/company-credit/service"
import { creditAfter } from "./utils/credit-after"

/** Has no undo: roundings and whatever was booked since cannot be unmade. */
export const changeCreditCurrencyStep = createStep(
  "company-credit-change-credit-currency",
  async (input: ChangeCurrencyInput & WriteRequest, { container }) => {
    const service = container.resolve<CompanyCreditService>(
      COMPANY_CREDIT_MODULE
    )
    const { entry } = await service.changeCurrency(input)
    const credit = await creditAfter(service, input.company_id, entry)
    return new StepResponse({ entry, credit })
  }
)
