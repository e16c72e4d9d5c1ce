import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import {
  WorkflowResponse,
  createWorkflow,
  transform,
  when,
} from "@medusajs/framework/workflows-sdk"
import type { WriteRequest } from "../types"
import { bookOrderWorkflow } from "./book-order"
import { finishChargeWorkflow } from "./finish-charge"
import { findEarlierChargeStep } from "./steps/find-earlier-charge"
import { retrieveChargeStep } from "./steps/retrieve-charge"

export type ChargeOrderInput = WriteRequest & {
  order_id: string
  po_number?: string | null
  comment?: string | null
  /** One of the region's payment-on-account methods; absent = the first. */
  provider_id?: string
}

/**
 * Puts a draft order, or what is unpaid of an order, on its buyer's account.
 * The history names `actor` as who did it. Credit is checked as at a checkout;
 * a refusal leaves the order as it was.
 *
 * Used by `POST /admin/company-credit/orders/:id/charge`.
 *
 * @throws MedusaError see `bookOrderWorkflow`; `idempotency_key_reused`
 *
 * @example
 * const { result } = await chargeOrderWorkflow(container).run({
 *   input: { order_id: "order_123", po_number: "PO-778", actor },
 * })
 * result.entry.amount // "-400.00"
 */
export const chargeOrderWorkflow = createWorkflow(
  "company-credit-charge-order",
  (input: ChargeOrderInput) => {
    // Two clicks at once would both find the order unpaid.
    acquireLockStep({ key: input.order_id, timeout: 30, ttl: 120 })
    const asked = findEarlierChargeStep(input)
    // A process may have died after it had booked.
    const finished = finishChargeWorkflow.runAsStep({
      input: transform({ input }, ({ input }) => ({
        order_id: input.order_id,
      })),
    })
    const earlier = transform(
      { asked, finished },
      ({ asked, finished }) => asked ?? finished
    )
    const booked = when({ earlier }, ({ earlier }) => earlier === null).then(
      () => bookOrderWorkflow.runAsStep({ input })
    )
    const charge = retrieveChargeStep(
      transform({ input, earlier, booked }, ({ input, earlier, booked }) => ({
        order_id: input.order_id,
        session_id: (earlier ?? booked)!.session_id,
      }))
    )
    releaseLockStep({ key: input.order_id })
    return new WorkflowResponse(charge)
  }
)
