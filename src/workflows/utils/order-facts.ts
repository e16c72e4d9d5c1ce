import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import {
  MisrecordedRefund,
  SettledPayment,
  UNDECIDED_SECONDS,
  lessOf,
  misrecordedRefunds,
  sumOf,
} from "../../domain"
import { PROVIDER_PREFIX } from "../../types"
import { OrderTotals, UNPAID_FIELDS, unpaidOf } from "./pending"
import { exact } from "./exact"

type Money = { id: string; raw_amount: unknown }

type Refund = Money & {
  created_at: string | Date
  metadata: Record<string, unknown> | null
}

type Payment = {
  id: string
  provider_id: string
  payment_session_id: string
  raw_amount: unknown
  canceled_at: unknown
  created_at: string | Date
  captures: Money[] | null
  refunds: Refund[] | null
}

type Collection = {
  id: string
  status: string
  raw_amount: unknown
  payments: Payment[] | null
}

type Order = OrderTotals & {
  id: string
  version: number
  status: string
  is_draft_order: boolean
  customer_id: string | null
  payment_collections: Collection[] | null
  transactions: Transaction[] | null
}

type Transaction = Money & {
  reference: string
  reference_id: string
  version: number
}

/** What Medusa knows of an order's money. Amounts in the order's currency. */
export type OrderMoney = {
  id: string
  status: string
  is_draft: boolean
  customer_id: string | null
  currency_code: string
  /** Total less all money that came in and went out. */
  pending: string
  coming_back: string
  payments: (SettledPayment & { created_at: string | Date })[]
  /** What moved on account and is not written down on the order; signed. */
  unrecorded: {
    reference: "capture" | "refund"
    reference_id: string
    amount: string
  }[]
  /** Refunds that the order has wrong. */
  misrecorded: MisrecordedRefund[]
  /** On account, by persons: not what a change of the order gave back. */
  refunded_by_hand: { amount: string; created_at: string | Date }[]
  open: { id: string; amount: string } | null
  /** A refund is being written, or the order canceled: ask again later. */
  in_flux: boolean
}

const OPEN = ["not_paid", "awaiting"]
const REFUND_PREFIX = "ref_"
const WITHDRAWN = ["canceled", "partially_captured"]

const FIELDS = [
  "id",
  "version",
  "status",
  "is_draft_order",
  "customer_id",
  ...UNPAID_FIELDS,
  "payment_collections.id",
  "payment_collections.status",
  "payment_collections.raw_amount",
  "payment_collections.payments.id",
  "payment_collections.payments.provider_id",
  "payment_collections.payments.payment_session_id",
  "payment_collections.payments.raw_amount",
  "payment_collections.payments.canceled_at",
  "payment_collections.payments.created_at",
  "payment_collections.payments.captures.id",
  "payment_collections.payments.captures.raw_amount",
  "payment_collections.payments.refunds.id",
  "payment_collections.payments.refunds.raw_amount",
  "payment_collections.payments.refunds.created_at",
  "payment_collections.payments.refunds.metadata",
  "transactions.id",
  "transactions.version",
  "transactions.raw_amount",
  "transactions.reference",
  "transactions.reference_id",
]

export async function findOrderMoney(
  container: MedusaContainer,
  order_id: string
): Promise<OrderMoney | null> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order",
    fields: FIELDS,
    filters: { id: order_id },
  })
  const order = data[0] as unknown as Order | undefined
  if (!order) {
    return null
  }
  const { unpaid, coming_back } = unpaidOf(order)
  const misrecorded = misrecordedOf(order)
  return {
    id: order.id,
    status: order.status,
    is_draft: Boolean(order.is_draft_order),
    customer_id: order.customer_id,
    currency_code: order.currency_code,
    pending: sumOf([
      lessOf(unpaid, unrecorded(order)),
      ...misrecorded.map(({ excess }) => excess),
    ]),
    coming_back,
    payments: paymentsOf(order),
    unrecorded: unwrittenOn(order),
    misrecorded,
    refunded_by_hand: refundedByHand(order),
    open: openOf(order),
    in_flux: isInFlux(order),
  }
}

function paymentsOf(order: Order): OrderMoney["payments"] {
  return (order.payment_collections ?? [])
    .flatMap(({ id, status, payments }) =>
      (payments ?? []).map((payment) => ({
        id: payment.id,
        created_at: payment.created_at,
        payment_session_id: payment.payment_session_id,
        payment_collection_id: id,
        provider_id: payment.provider_id,
        on_account: payment.provider_id.startsWith(PROVIDER_PREFIX),
        amount: exact(payment.raw_amount),
        captured: sum(payment.captures),
        refunded: sum(payment.refunds),
        canceled: Boolean(payment.canceled_at),
        withdrawn: WITHDRAWN.includes(status),
      }))
    )
    .sort((a, b) => (a.id < b.id ? -1 : 1))
}

function refundedByHand(order: Order): OrderMoney["refunded_by_hand"] {
  return (order.payment_collections ?? [])
    .flatMap(({ payments }) => payments ?? [])
    .filter((one) => one.provider_id.startsWith(PROVIDER_PREFIX))
    .flatMap(({ refunds }) => refunds ?? [])
    .filter(({ metadata }) => !metadata?.company_credit_order_change)
    .map(({ raw_amount, created_at }) => ({
      amount: exact(raw_amount),
      created_at,
    }))
}

/** Of the refunds, those of our own: what others began, they may yet finish. */
function unwrittenOn(order: Order): OrderMoney["unrecorded"] {
  const written = writtenOn(order)
  const moved = (order.payment_collections ?? [])
    .flatMap(({ payments }) => payments ?? [])
    .filter((one) => one.provider_id.startsWith(PROVIDER_PREFIX))
    .flatMap(({ captures, refunds, canceled_at }) => [
      ...(canceled_at ? [] : (captures ?? [])).map((capture) => ({
        reference: "capture" as const,
        reference_id: capture.id,
        amount: exact(capture.raw_amount),
      })),
      ...(refunds ?? [])
        .filter(({ metadata }) => metadata?.company_credit_order_change)
        .filter(({ created_at }) => !isFresh(created_at))
        .map((refund) => ({
          reference: "refund" as const,
          reference_id: refund.id,
          amount: lessOf("0", exact(refund.raw_amount)),
        })),
    ])
  return moved.filter(
    (one) => !written.has(`${one.reference} ${one.reference_id}`)
  )
}

function writtenOn(order: Order): Set<string> {
  return new Set(
    (order.transactions ?? []).map((t) => `${t.reference} ${t.reference_id}`)
  )
}

function misrecordedOf(order: Order): MisrecordedRefund[] {
  const refunds = (order.payment_collections ?? [])
    .flatMap(({ payments }) => payments ?? [])
    .flatMap((payment) => payment.refunds ?? [])
    .map(({ id, raw_amount }) => ({ id, amount: exact(raw_amount) }))
  // A cancellation's refund stands under the payment's id.
  const written = (order.transactions ?? [])
    .filter(
      ({ reference, reference_id }) =>
        reference === "refund" && reference_id.startsWith(REFUND_PREFIX)
    )
    .map(({ id, reference_id, raw_amount, version }) => ({
      id,
      refund_id: reference_id,
      amount: exact(raw_amount),
      version,
    }))
  return misrecordedRefunds(refunds, written, order.version)
}

/** Whoever began it may still be at it. */
function isFresh(moment: string | Date): boolean {
  return Date.now() - +new Date(moment) < UNDECIDED_SECONDS * 1000
}

/**
 * Medusa refunds a payment, and then writes it down; where it cancels the
 * order, it writes the refund under the payment's id and cancels then.
 */
function isInFlux(order: Order): boolean {
  const written = writtenOn(order)
  return (order.payment_collections ?? [])
    .flatMap(({ payments }) => payments ?? [])
    .some(
      ({ id, refunds }) =>
        written.has(`refund ${id}`) ||
        refunds?.some(
          (refund) =>
            !written.has(`refund ${refund.id}`) && isFresh(refund.created_at)
        )
    )
}

function openOf({ payment_collections }: Order) {
  const open = (payment_collections ?? []).find(({ status }) =>
    OPEN.includes(status)
  )
  return open ? { id: open.id, amount: exact(open.raw_amount) } : null
}

/**
 * Captured and refunded, and not yet written down on the order: Medusa does
 * that in a second step, before which it may be asked or may die.
 */
function unrecorded(order: Order): string {
  const written = writtenOn(order)
  const moved = (order.payment_collections ?? [])
    .flatMap(({ payments }) => payments ?? [])
    .map(({ id, captures, refunds }) => {
      const came = captures?.filter((c) => !written.has(`capture ${c.id}`))
      // A cancellation writes its refund under the payment's id.
      const went = refunds?.filter(
        (r) => !written.has(`refund ${r.id}`) && !written.has(`refund ${id}`)
      )
      return lessOf(sum(came), sum(went))
    })
  return sumOf(moved)
}

function sum(amounts: Money[] | null | undefined): string {
  return sumOf((amounts ?? []).map(({ raw_amount }) => exact(raw_amount)))
}
