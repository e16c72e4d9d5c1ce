import {
  MisrecordedRefund,
  UNDECIDED_SECONDS,
  atLeastZero,
  covers,
  lessOf,
  misrecordedRefunds,
  sumOf,
} from "../../domain"
import { PROVIDER_PREFIX } from "../../types"
import { exact } from "./exact"
import type { OrderTotals } from "./pending"

const REFUND_PREFIX = "ref_"

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

export type Order = Omit<OrderTotals, "transactions"> & {
  id: string
  status: string
  is_draft_order: boolean
  customer_id: string | null
  payment_collections: Collection[] | null
  transactions: Transaction[] | null
}

type Transaction = Money & {
  reference: string
  reference_id: string
}

/** What moved on account and is not written down on the order; signed. */
export type UnrecordedMove = {
  reference: "capture" | "refund"
  reference_id: string
  amount: string
}

/** Of the refunds, those of our own: what others began, they may yet finish. */
export function unwrittenOn(order: Order): UnrecordedMove[] {
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

/**
 * None where a refund stands under its payment's id, as a cancellation and a
 * refund of several payments write it: what is whose cannot be told then.
 */
export function misrecordedOf(
  order: Pick<Order, "payment_collections" | "transactions">
): MisrecordedRefund[] {
  const payments = (order.payment_collections ?? []).flatMap(
    ({ payments }) => payments ?? []
  )
  const written = (order.transactions ?? []).filter(
    ({ reference }) => reference === "refund"
  )
  const isUnderPayment = written.some(({ reference_id }) =>
    payments.some(({ id }) => id === reference_id)
  )
  return isUnderPayment
    ? []
    : misrecordedRefunds(
        payments
          .flatMap(({ refunds }) => refunds ?? [])
          .map(({ id, raw_amount }) => ({ id, amount: exact(raw_amount) })),
        written
          .filter(({ reference_id }) => reference_id?.startsWith(REFUND_PREFIX))
          .map(({ reference_id, raw_amount }) => ({
            refund_id: reference_id,
            amount: exact(raw_amount),
          }))
      )
}

/** Whoever began it may still be at it. */
function isFresh(moment: string | Date): boolean {
  return Date.now() - +new Date(moment) < UNDECIDED_SECONDS * 1000
}

/**
 * Medusa refunds a payment, and then writes it down; where it cancels the
 * order, it writes the refund under the payment's id and cancels then.
 */
export function isInFlux(order: Order): boolean {
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

/**
 * Captured and refunded, and not yet written down on the order: Medusa does
 * that in a second step, before which it may be asked or may die.
 */
export function unrecorded(order: Order, purchases: Booked[]): string {
  const written = writtenOn(order)
  const moved = (order.payment_collections ?? [])
    .flatMap(({ payments }) => payments ?? [])
    .map((payment) => {
      const { id, captures, refunds } = payment
      const came = captures?.filter((c) => !written.has(`capture ${c.id}`))
      // A cancellation writes its refund under the payment's id.
      const went = refunds?.filter(
        (r) => !written.has(`refund ${r.id}`) && !written.has(`refund ${id}`)
      )
      return lessOf(sum(came), sum(went), undoneOf(payment, purchases))
    })
  return sumOf(moved)
}

/** A purchase, as far as it tells what became of a payment. */
type Booked = { sessions: string[]; left: string }

/**
 * What a payment on account shows as captured, and a charge that was undone
 * has given back: Medusa cancels the payment and leaves the capture.
 */
export function undoneOf(payment: Payment, purchases: Booked[]): string {
  const { provider_id, canceled_at, payment_session_id } = payment
  const isUndone =
    provider_id.startsWith(PROVIDER_PREFIX) &&
    canceled_at !== null &&
    purchases
      .filter(({ sessions }) => sessions.includes(payment_session_id))
      .every(({ left }) => covers("0", left))
  return isUndone
    ? atLeastZero(lessOf(sum(payment.captures), sum(payment.refunds)))
    : "0"
}

export function sum(amounts: Money[] | null | undefined): string {
  return sumOf((amounts ?? []).map(({ raw_amount }) => exact(raw_amount)))
}
