import { StepResponse, createStep } from "@medusajs/framework/workflows-sdk"
import type CompanyCreditService from "../../modules/company-credit/service"
import {
  COMPANY_CREDIT_MODULE,
  CreditEntryDTO,
  OrderCreditDTO,
} from "../../types"

type Input = { order_id: string; session_id: string }

/** What was booked, and what the order has on account. */
export const retrieveChargeStep = createStep(
  "company-credit-retrieve-charge",
  async ({ order_id, session_id }: Input, { container }) => {
    const credit = container.resolve<CompanyCreditService>(
      COMPANY_CREDIT_MODULE
    )
    const entry = await credit.retrievePurchaseEntry(session_id)
    const order_credit = await credit.retrieveOrderCredit(order_id)
    return new StepResponse({
      entry: entry as CreditEntryDTO,
      order_credit: order_credit as OrderCreditDTO,
    })
  }
)
