import {
  addOrderTransactionStep,
  authorizePaymentSessionStep,
  convertDraftOrderWorkflow,
  createOrderPaymentCollectionWorkflow,
  createPaymentSessionsWorkflow,
  updateOrderTaxLinesWorkflow,
  updatePaymentCollectionStep,
} from "@medusajs/medusa/core-flows"
import {
  WorkflowResponse,
  createWorkflow,
  transform,
  when,
} from "@medusajs/framework/workflows-sdk"
import type { ChargeOrderInput } from "./charge-order"
import { findChargeableOrderStep } from "./steps/find-chargeable-order"
import { nameActorStep } from "./steps/name-actor"
import { prepareChargeStep } from "./steps/prepare-charge"
import { sessionOf, transactionsOf } from "./utils/charge"

/**
 * Pays what is open of an order by its buyer's account, as a checkout would:
 * payment collection, session, authorization (which books the purchase or
 * refuses it), order transaction; a draft then becomes an order. A failure
 * after the booking cancels the payment, which reverts the booking.
 *
 * Used by `chargeOrderWorkflow`, which adds the lock and idempotency.
 *
 * @throws MedusaError `order_not_found`, `order_not_chargeable`,
 * `order_without_customer`, `nothing_to_charge`, `not_offered_in_region`, and
 * every refusal of a checkout on account
 *
 * @example
 * const { result } = await bookOrderWorkflow(container).run({
 *   input: { order_id: "order_123", actor },
 * })
 */
export const bookOrderWorkflow = createWorkflow(
  "company-credit-book-order",
  (input: ChargeOrderInput) => {
    const order = findChargeableOrderStep(input)
    const actor = nameActorStep(input.actor)

    // Converting recomputes a draft's taxes; the charge has to know them.
    when("company-credit-taxes", { order }, ({ order }) => order.is_draft).then(
      () => {
        updateOrderTaxLinesWorkflow.runAsStep({
          input: { order_id: input.order_id },
        })
      }
    )
    const charge = prepareChargeStep(input)

    when(
      "company-credit-open-collection",
      { charge },
      ({ charge }) => charge.payment_collection_id !== null
    ).then(() => {
      updatePaymentCollectionStep(
        transform({ charge }, ({ charge }) => ({
          selector: { id: charge.payment_collection_id! },
          update: { amount: charge.amount as never },
        }))
      )
    })
    const made = when(
      "company-credit-new-collection",
      { charge },
      ({ charge }) => charge.payment_collection_id === null
    ).then(() =>
      createOrderPaymentCollectionWorkflow.runAsStep({
        input: transform({ input, charge }, ({ input, charge }) => ({
          order_id: input.order_id,
          amount: charge.amount as never,
        })),
      })
    )

    const session = createPaymentSessionsWorkflow.runAsStep({
      input: transform({ input, order, charge, made, actor }, sessionOf),
    })
    const payment = authorizePaymentSessionStep({ id: session.id })
    addOrderTransactionStep(transform({ input, payment }, transactionsOf))

    when(
      "company-credit-convert-draft",
      { order },
      ({ order }) => order.is_draft
    ).then(() => {
      convertDraftOrderWorkflow.runAsStep({ input: { id: input.order_id } })
    })
    return new WorkflowResponse(
      transform({ session }, ({ session }) => ({ session_id: session.id }))
    )
  }
)
