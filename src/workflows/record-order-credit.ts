import {
  addOrderTransactionStep,
  createOrderCreditLinesWorkflow,
} from "@medusajs/medusa/core-flows"
import type { CreateOrderTransactionDTO } from "@medusajs/framework/types"
import {
  WorkflowResponse,
  createWorkflow,
  transform,
  when,
} from "@medusajs/framework/workflows-sdk"
import type { RecordedRefund } from "../types"
import { planRefundCreditLineStep } from "./steps/plan-refund-credit-line"

export type RecordOrderCreditInput = {
  order_id: string
  /** The entry that credited the company. */
  entry_id: string
  refunds: RecordedRefund[]
}

/**
 * Shows a refund to company credit on the order as Medusa shows its own: an
 * order transaction for each refund, and a credit line, so that the refunded
 * money does not look unpaid. What is there already is left alone.
 *
 * Used by `refundToCreditWorkflow` and the repair of a difference.
 *
 * @example
 * await recordOrderCreditWorkflow(container).run({
 *   input: { order_id: "order_123", entry_id: "ccent_123", refunds },
 * })
 */
export const recordOrderCreditWorkflow = createWorkflow(
  "company-credit-record-order-credit",
  (input: RecordOrderCreditInput) => {
    const recorded = addOrderTransactionStep(
      transform({ input }, transactionsOf)
    )
    const line = planRefundCreditLineStep(
      transform({ input, recorded }, ({ input }) => input)
    )
    when({ line }, ({ line }) => line !== null).then(() => {
      createOrderCreditLinesWorkflow.runAsStep({
        input: transform({ input, line }, ({ input, line }) => ({
          id: input.order_id,
          credit_lines: [
            {
              order_id: input.order_id,
              amount: line!.amount as never,
              reference: "company_credit",
              reference_id: input.entry_id,
            },
          ],
        })),
      })
    })
    return new WorkflowResponse(void 0)
  }
)

/** As Medusa's own refund of a payment is recorded. */
function transactionsOf({ input }: { input: RecordOrderCreditInput }) {
  return input.refunds.map(({ id, amount, currency_code }) => ({
    order_id: input.order_id,
    amount: `-${amount}`,
    currency_code,
    reference: "refund",
    reference_id: id,
  })) as unknown as CreateOrderTransactionDTO[]
}
