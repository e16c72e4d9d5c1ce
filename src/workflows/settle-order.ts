import {
  addOrderTransactionStep,
  createOrderPaymentCollectionWorkflow,
  emitEventStep,
  refundPaymentStep,
  updatePaymentCollectionStep,
} from "@medusajs/medusa/core-flows"
import { PaymentEvents } from "@medusajs/framework/utils"
import {
  WorkflowResponse,
  createWorkflow,
  transform,
  when,
} from "@medusajs/framework/workflows-sdk"
import { bookOrderWorkflow } from "./book-order"
import { carryPurchaseStep, finishCarryingStep } from "./steps/carry-purchase"
import { correctSummaryStep } from "./steps/correct-summary"
import { correctTransactionsStep } from "./steps/correct-transactions"
import { dropPurchaseStep } from "./steps/drop-purchase"
import { SettleOrderInput, planSettlementStep } from "./steps/plan-settlement"
import { saveSettlementStep } from "./steps/save-settlement"
import { withdrawPaymentStep } from "./steps/withdraw-payment"
import {
  bookingOf,
  carryingOf,
  correctionsOf,
  doneOf,
  droppingOf,
  finishingOf,
  is,
  refundOf,
  refundTransactionsOf,
  withdrawalOf,
} from "./utils/settlement"
import { transactionsOf } from "./utils/charge"

/**
 * After an order's total changed (edit, return, claim, exchange): does the next
 * thing that brings its payments on account in line with it, found from how
 * things stand (see `nextSettlement`). Run it until it did `done`, or `wait`:
 * Medusa may be at work on a change it has not told of. Once more where it
 * corrected the order's own books: somebody may have written on them meanwhile.
 *
 * Used by `settleOrder`, one process at a time. Without Medusa's lock on the
 * order: Medusa waits two seconds for it before it refuses to confirm an edit,
 * and a change in between is seen by the next run.
 *
 * @throws MedusaError of a charge that is refused: see `bookOrderWorkflow`
 *
 * @example
 * const { result } = await settleOrderWorkflow(container).run({
 *   input: { order_id: "order_123" },
 * })
 * result // { did: "carry", corrected: false }; next time "done"
 */
export const settleOrderWorkflow = createWorkflow(
  "company-credit-settle-order",
  (input: SettleOrderInput) => {
    const plan = planSettlementStep(input)

    when("company-credit-settle-sum", { plan }, ({ plan }) =>
      Boolean(plan?.mis_summed)
    ).then(() => correctSummaryStep(input))
    when("company-credit-settle-correct", { plan }, ({ plan }) =>
      Boolean(plan?.misrecorded.length)
    ).then(() => correctTransactionsStep(transform({ plan }, correctionsOf)))

    when("company-credit-settle-withdraw", { plan }, is("withdraw")).then(() =>
      withdrawPaymentStep(transform({ input, plan }, withdrawalOf))
    )
    when("company-credit-settle-finish", { plan }, is("finish")).then(() => {
      const payment = finishCarryingStep(transform({ plan }, finishingOf))
      addOrderTransactionStep(
        transform({ input, payment }, transactionsOf)
      ).config({ name: "company-credit-tell-finished" })
    })
    when("company-credit-settle-drop", { plan }, is("drop")).then(() =>
      dropPurchaseStep(transform({ plan }, droppingOf))
    )

    // An empty collection to pay into: Medusa's own where there is one.
    const made = when(
      "company-credit-settle-new-collection",
      { plan },
      ({ plan }) =>
        (plan?.next.kind === "carry" || plan?.next.kind === "open") &&
        plan.next.payment_collection_id === null
    ).then(() =>
      createOrderPaymentCollectionWorkflow.runAsStep({
        input: transform({ plan }, ({ plan }) => ({
          order_id: plan!.order_id,
          amount: (plan!.next as { amount: string }).amount as never,
        })),
      })
    )
    when(
      "company-credit-settle-open-collection",
      { plan },
      ({ plan }) =>
        (plan?.next.kind === "carry" || plan?.next.kind === "open") &&
        plan.next.payment_collection_id !== null
    ).then(() =>
      updatePaymentCollectionStep(
        transform({ plan }, ({ plan }) => {
          const next = plan!.next as {
            payment_collection_id: string
            amount: string
          }
          return {
            selector: { id: next.payment_collection_id },
            update: { amount: next.amount as never },
          }
        })
      )
    )
    when("company-credit-settle-carry", { plan }, is("carry")).then(() => {
      const payment = carryPurchaseStep(transform({ plan, made }, carryingOf))
      addOrderTransactionStep(transform({ input, payment }, transactionsOf))
    })

    // Medusa's workflow shows what is overpaid by one coin as nothing, and
    // would take the refund for a gift: a credit line beside it.
    when("company-credit-settle-refund", { plan }, is("refund")).then(() => {
      const payment = refundPaymentStep(transform({ plan }, refundOf))
      addOrderTransactionStep(
        transform({ input, plan, payment }, refundTransactionsOf)
      ).config({ name: "company-credit-tell-refund" })
      emitEventStep({
        eventName: PaymentEvents.REFUNDED,
        data: transform({ payment }, ({ payment }) => ({ id: payment.id })),
      })
    })
    when("company-credit-settle-charge", { plan }, is("charge")).then(() =>
      bookOrderWorkflow.runAsStep({ input: transform({ plan }, bookingOf) })
    )
    when(
      "company-credit-settle-save",
      { plan },
      ({ plan }) => plan?.next.kind === "done" && plan.change !== null
    ).then(() => saveSettlementStep(transform({ plan }, doneOf)))

    return new WorkflowResponse(
      transform({ plan }, ({ plan }) => ({
        did: plan?.next.kind ?? "done",
        corrected: Boolean(plan?.mis_summed || plan?.misrecorded.length),
      }))
    )
  }
)
