import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import {
  WorkflowResponse,
  createWorkflow,
  transform,
} from "@medusajs/framework/workflows-sdk"
import type { RefundToCreditInput, WriteRequest } from "../types"
import { recordOrderCreditWorkflow } from "./record-order-credit"
import { refundToCreditStep } from "./steps/refund-to-credit"

/**
 * Refund to company credit: what was paid for an order by card, or by any other
 * method than on account, is credited to the company and not to the card. The
 * amount is above 0, in the order's currency; the entry (`refunded`) is in the
 * account's, by the rate in force. Never more than was paid and not refunded.
 *
 * Used by `POST /admin/company-credit/orders/:id/refund-to-credit`.
 *
 * @throws MedusaError `order_not_found`, `order_without_company`,
 * `company_not_found`, `order_paid_on_account`, `order_not_paid`,
 * `refund_exceeds_paid`, `rate_missing`, `amount_zero`, `amount_sign`,
 * `invalid_amount`, `too_many_digits`, `idempotency_key_reused`
 *
 * @example
 * const { result } = await refundToCreditWorkflow(container).run({
 *   input: { order_id: "order_123", amount: "100.00", actor },
 * })
 * result.entry.amount // "100.00"
 */
export const refundToCreditWorkflow = createWorkflow(
  "company-credit-refund-order-to-credit",
  (input: RefundToCreditInput & WriteRequest) => {
    acquireLockStep({ key: input.order_id, timeout: 30, ttl: 120 })
    const posted = refundToCreditStep(input)
    recordOrderCreditWorkflow.runAsStep({
      input: transform({ input, posted }, ({ input, posted }) => ({
        order_id: input.order_id,
        entry_id: posted.entry.id,
        refunds: posted.refunds,
      })),
    })
    releaseLockStep({ key: input.order_id })
    return new WorkflowResponse(
      transform({ posted }, ({ posted: { entry, credit } }) => ({
        entry,
        credit,
      }))
    )
  }
)
