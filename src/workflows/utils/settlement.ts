import type {
  CreateOrderTransactionDTO,
  PaymentCollectionDTO,
  PaymentDTO,
  RefundDTO,
} from "@medusajs/framework/types"
import { lessOf } from "../../domain"
import type {
  PlannedSettlement,
  SettleOrderInput,
} from "../steps/plan-settlement"
import { exact } from "./exact"

type Plan = { plan: PlannedSettlement | null }
type Next = PlannedSettlement["next"]
type Kind = Next["kind"]

/** Whether that is the next thing to do. */
export const is =
  (kind: Kind) =>
  ({ plan }: Plan) =>
    plan?.next.kind === kind

/** The planned thing as what `is` has found it to be. */
function next<K extends Kind>(plan: PlannedSettlement | null, _: K) {
  return plan!.next as Extract<Next, { kind: K }>
}

export function correctionsOf({ plan }: Plan) {
  const { order_id, currency_code, misrecorded } = plan!
  return { order_id, currency_code, misrecorded }
}

export function withdrawalOf({
  input: { order_id, told },
  plan,
}: Plan & { input: SettleOrderInput }) {
  const { payment_id, payment_collection_id } = next(plan, "withdraw")
  const { known } = plan!
  return { payment_id, payment_collection_id, order_id, known, told }
}

export function finishingOf({ plan }: Plan) {
  const { payment_session_id } = next(plan, "finish")
  return { payment_session_id }
}

export function droppingOf({ plan }: Plan) {
  const { purchase_id, order_amount } = next(plan, "drop")
  return { purchase_id, order_amount, actor: plan!.actor }
}

export function carryingOf({
  plan,
  made,
}: Plan & { made: PaymentCollectionDTO[] | undefined }) {
  const { purchase_id, provider_id, amount, payment_collection_id } = next(
    plan,
    "carry"
  )
  return {
    payment_collection_id: payment_collection_id ?? made![0].id,
    purchase_id,
    provider_id,
    amount,
    currency_code: plan!.currency_code,
    actor: plan!.actor,
  }
}

const SAID: Record<string, string> = {
  edit: "Order edit",
  return_receive: "Return received",
  claim: "Claim",
  exchange: "Exchange",
}

/**
 * The change stands in the refund's metadata, which Medusa takes from no
 * request: the label of the refund is found by it, also after a crash.
 */
export function refundOf({ plan }: Plan) {
  const { payment_id, amount } = next(plan, "refund")
  const { change, actor } = plan!
  return {
    payment_id,
    amount: amount as never,
    note: SAID[change!.change_type ?? ""] ?? "Order change",
    created_by: actor.id ?? undefined,
    metadata: { company_credit_order_change: change!.id },
  }
}

/** As Medusa's own workflow tells an order of a refund. */
export function refundTransactionsOf({
  input,
  plan,
  payment,
}: Plan & { input: { order_id: string }; payment: PaymentDTO }) {
  const ours = (payment.refunds ?? []) as OurRefund[]
  return ours
    .filter(
      (one) => one.metadata?.company_credit_order_change === changeOf(plan)
    )
    .map((refund) => ({
      order_id: input.order_id,
      amount: lessOf("0", exact(refund.raw_amount ?? refund.amount)),
      currency_code: payment.currency_code,
      reference: "refund",
      reference_id: refund.id,
    })) as unknown as CreateOrderTransactionDTO[]
}

type OurRefund = RefundDTO & {
  raw_amount?: unknown
  metadata?: Record<string, unknown> | null
}

const changeOf = (plan: PlannedSettlement | null) => plan!.change!.id

export function bookingOf({ plan }: Plan) {
  const { provider_id } = next(plan, "charge")
  const { order_id, actor } = plan!
  return { order_id, actor, provider_id }
}

export function doneOf({ plan }: Plan) {
  const { unpaid, overpaid } = next(plan, "done")
  return {
    order_id: plan!.order_id,
    order_change_id: plan!.change!.id,
    left_to_person: overpaid,
    refused: Number(unpaid) > 0 ? plan!.refused : null,
  }
}
