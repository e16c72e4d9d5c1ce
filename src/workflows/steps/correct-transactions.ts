import { Modules } from "@medusajs/framework/utils"
import { StepResponse, createStep } from "@medusajs/framework/workflows-sdk"
import type { MisrecordedRefund } from "../../domain"

export type CorrectTransactionsInput = {
  order_id: string
  currency_code: string
  misrecorded: MisrecordedRefund[]
}

/**
 * Writes down on the order what its refunds are. Not undone: whatever else
 * fails, the order had them wrong.
 */
export const correctTransactionsStep = createStep(
  "company-credit-correct-transactions",
  async (input: CorrectTransactionsInput, { container }) => {
    const { order_id, currency_code, misrecorded } = input
    const orders = container.resolve(Modules.ORDER)
    for (const { refund_id, transaction_ids, correction } of misrecorded) {
      if (transaction_ids.length) {
        await orders.deleteOrderTransactions(transaction_ids)
      }
      if (correction !== null) {
        await orders.addOrderTransactions({
          order_id,
          currency_code,
          amount: correction as never,
          reference: "refund",
          reference_id: refund_id,
        })
      }
    }
    return new StepResponse(undefined)
  }
)
