import { createPaymentSessionsWorkflow } from "@medusajs/medusa/core-flows"
import {
  WorkflowResponse,
  createWorkflow,
  transform,
  when,
} from "@medusajs/framework/workflows-sdk"
import { findCanceledSessionStep } from "./steps/find-canceled-session"

/**
 * Before a cart is completed again: replaces a payment session whose payment a
 * failed completion canceled. Medusa would otherwise take the canceled payment
 * for the order without asking the provider, and nothing would be charged. The
 * new session belongs to the customer of the old one.
 *
 * Used by the cart completion route.
 *
 * @example
 * await renewCanceledSessionWorkflow(container).run({
 *   input: { cart_id: "cart_123" },
 * })
 */
export const renewCanceledSessionWorkflow = createWorkflow(
  "company-credit-renew-canceled-session",
  (input: { cart_id: string }) => {
    const session = findCanceledSessionStep(input)
    when({ session }, ({ session }) => session !== null).then(() => {
      const renewed = transform({ session }, ({ session }) => ({
        payment_collection_id: session!.payment_collection_id,
        provider_id: session!.provider_id,
        customer_id: session!.customer_id ?? undefined,
        data: session!.data ?? undefined,
      }))
      createPaymentSessionsWorkflow.runAsStep({ input: renewed })
    })
    return new WorkflowResponse(session)
  }
)
