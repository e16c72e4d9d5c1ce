import { Modules } from "@medusajs/framework/utils"
import { StepResponse, createStep } from "@medusajs/framework/workflows-sdk"
import { MisrecordedRefund, correctionOf } from "../../domain"

export type CorrectTransactionsInput = {
  order_id: string
  currency_code: string
  misrecorded: MisrecordedRefund[]
}

/**
 * Writes down on the order what its refunds are. Nothing is deleted: Medusa
 * keeps totals for each version of an order, and the one that comes up in
 * between would keep what was. Not undone: whatever else fails, it was wrong.
 */
export const correctTransactionsStep = createStep(
  "company-credit-correct-transactions",
  async (input: CorrectTransactionsInput, { container }) => {
    const { order_id, currency_code, misrecorded } = input
    const orders = container.resolve(Modules.ORDER)
    for (const refund of misrecorded) {
      await orders.addOrderTransactions({
        order_id,
        currency_code,
        amount: correctionOf(refund) as never,
        reference: "refund",
        reference_id: refund.refund_id,
      })
    }
    return new StepResponse(undefined)
  }
)
