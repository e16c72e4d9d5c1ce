import {
  addOrderTransactionStep,
  convertDraftOrderWorkflow,
} from "@medusajs/medusa/core-flows"
import {
  WorkflowResponse,
  createWorkflow,
  transform,
  when,
} from "@medusajs/framework/workflows-sdk"
import { findUnfinishedChargeStep } from "./steps/find-unfinished-charge"

/**
 * Finishes the charge of an order whose process died after the booking: tells
 * the order what was captured, and makes a draft that is paid an order. Does
 * nothing where nothing is left to do. Run it under the order's lock.
 *
 * Used by `chargeOrderWorkflow` and the background job.
 *
 * @returns the payment session that was finished; null when there was none
 *
 * @example
 * await finishChargeWorkflow(container).run({
 *   input: { order_id: "order_123" },
 * })
 */
export const finishChargeWorkflow = createWorkflow(
  "company-credit-finish-charge",
  (input: { order_id: string }) => {
    const unfinished = findUnfinishedChargeStep(input)
    addOrderTransactionStep(
      transform({ unfinished }, ({ unfinished }) => unfinished.transactions)
    )
    when(
      "company-credit-finish-draft",
      { unfinished },
      ({ unfinished }) => unfinished.is_draft
    ).then(() => {
      convertDraftOrderWorkflow.runAsStep({ input: { id: input.order_id } })
    })
    return new WorkflowResponse(
      transform({ unfinished }, ({ unfinished }) =>
        unfinished.session_id === null
          ? null
          : { session_id: unfinished.session_id }
      )
    )
  }
)
