import Big from "big.js"
import { roundToCurrency } from "./money"

/** A payment of an order, on account or not. Amounts ≥ 0, order currency. */
export type SettledPayment = {
  id: string
  payment_session_id: string
  payment_collection_id: string
  provider_id: string
  on_account: boolean
  amount: string
  captured: string
  refunded: string
  canceled: boolean
  /** Medusa has canceled its collection: the payment is void, or about to be. */
  withdrawn: boolean
}

/** A purchase of an order, and what of it was not given back. */
export type SettledPurchase = {
  id: string
  /** The session it is paid with now, and those before. */
  payment_session_id: string
  sessions: string[]
  /** In the order's currency; what waits for its label counts as given back. */
  left: string
}

export type OrderToSettle = {
  currency_code: string
  /** Total less all money that came in and went out; below 0 = overpaid. */
  pending: string
  /** What of the total is asked back already and not received yet. */
  coming_back: string
  /** Oldest first. */
  payments: SettledPayment[]
  /** Oldest first. */
  purchases: SettledPurchase[]
  /** Medusa's payment collection for what is unpaid. */
  open: { id: string; amount: string } | null
  /** Overpaid, and not to be given back without a person; null = all of it. */
  left_to_person: string | null
  /** Whether what is unpaid may be put on account. */
  may_charge: boolean
}

/** The next thing to do, so that payments on account fit the order again. */
export type Settlement =
  | {
      kind: "withdraw"
      payment_id: string
      payment_collection_id: string | null
    }
  | { kind: "drop"; purchase_id: string; order_amount: string }
  | {
      kind: "carry"
      purchase_id: string
      provider_id: string
      payment_collection_id: string | null
      amount: string
    }
  | { kind: "finish"; payment_session_id: string }
  | { kind: "refund"; payment_id: string; amount: string }
  | { kind: "open"; payment_collection_id: string | null; amount: string }
  | { kind: "charge"; amount: string; provider_id: string | undefined }
  | { kind: "done"; unpaid: string; overpaid: string }

type Floating = {
  purchase: SettledPurchase
  payment: SettledPayment
  part: Big
}

/**
 * What is to be done next with an order whose total changed; `done` when its
 * payments on account fit. Found from how things stand, not from what
 * happened: so a second call, a lost event or a killed process change nothing
 * in where it ends.
 *
 * The uncaptured part of a payment on account floats: as much of it as the
 * order still asks for is kept, oldest purchase first, in a payment that is
 * neither void nor larger than that; the rest is given back. Captured money
 * beyond the total is refunded, newest payment first.
 */
export function nextSettlement(order: OrderToSettle): Settlement {
  const unfinished = order.purchases.find((one) => isUnfinished(one, order))
  if (unfinished) {
    const { payment_session_id } = unfinished
    return { kind: "finish", payment_session_id }
  }
  const floating = floatingOf(order)
  let room = roomFor(order)
  let kept = Big(0)
  for (const { purchase, payment, part } of floating) {
    const keep = part.gt(room) ? room : part
    room = room.minus(keep)
    kept = kept.plus(keep)
    const fits = same(keep, part, order) && !payment.withdrawn
    if (!payment.canceled && fits) {
      continue
    }
    if (!payment.canceled) {
      const payment_collection_id = payment.withdrawn
        ? null
        : payment.payment_collection_id
      return { kind: "withdraw", payment_id: payment.id, payment_collection_id }
    }
    return isZero(keep, order)
      ? { kind: "drop", purchase_id: purchase.id, order_amount: part.toFixed() }
      : {
          kind: "carry",
          purchase_id: purchase.id,
          provider_id: payment.provider_id,
          payment_collection_id: order.open?.id ?? null,
          amount: keep.toFixed(),
        }
  }
  // Goods on their way back are not paid for any more.
  const rest = roomFor(order).minus(order.coming_back).minus(kept)
  return refundOf(order) ?? restOf(order, rest.gt(0) ? rest : Big(0))
}

/** Goes on with another session, whose payment Medusa did not come to write. */
function isUnfinished(purchase: SettledPurchase, order: OrderToSettle) {
  const paid = order.payments.filter((one) =>
    purchase.sessions.includes(one.payment_session_id)
  )
  return (
    paid.length > 0 &&
    paid.every(
      (one) => one.payment_session_id !== purchase.payment_session_id
    ) &&
    !isZero(Big(purchase.left).minus(takenOf(paid)), order)
  )
}

/** Captured, and not refunded. */
function takenOf(payments: SettledPayment[]): Big {
  return payments.reduce(
    (sum, one) => sum.plus(one.captured).minus(one.refunded),
    Big(0)
  )
}

function refundOf(order: OrderToSettle): Settlement | null {
  if (order.left_to_person === null) {
    return null
  }
  const due = overpaid(order).minus(order.left_to_person)
  if (due.lte(0) || isZero(due, order)) {
    return null
  }
  for (const payment of [...order.payments].reverse()) {
    const refundable = Big(payment.captured).minus(payment.refunded)
    if (payment.on_account && !isZero(refundable, order)) {
      const amount = roundToCurrency(
        (refundable.lt(due) ? refundable : due).toFixed(),
        order.currency_code
      )
      return { kind: "refund", payment_id: payment.id, amount }
    }
  }
  return null
}

/** `rest`: what no payment covers. It stands in one open collection. */
function restOf(order: OrderToSettle, rest: Big): Settlement {
  const { open } = order
  const asked = Big(open?.amount ?? 0)
  if (!same(asked, rest, order) && (open || order.may_charge)) {
    return {
      kind: "open",
      payment_collection_id: open?.id ?? null,
      amount: rest.toFixed(),
    }
  }
  return order.may_charge && !isZero(rest, order)
    ? { kind: "charge", amount: rest.toFixed(), provider_id: methodOf(order) }
    : {
        kind: "done",
        unpaid: rest.toFixed(),
        overpaid: overpaid(order).toFixed(),
      }
}

/** The method its payments were made with. */
function methodOf({ payments }: OrderToSettle): string | undefined {
  return payments.filter(({ on_account }) => on_account).at(-1)?.provider_id
}

/** The uncaptured part of each purchase's present payment, void or not. */
function floatingOf(order: OrderToSettle): Floating[] {
  const { purchases, payments } = order
  return purchases.flatMap((purchase) => {
    const payment = payments.find(
      (one) => one.payment_session_id === purchase.payment_session_id
    )
    if (!payment) {
      return []
    }
    const taken = takenOf(
      payments.filter((one) =>
        purchase.sessions.includes(one.payment_session_id)
      )
    )
    const uncaptured = Big(payment.amount).minus(payment.captured)
    const left = Big(purchase.left).minus(taken)
    const part = uncaptured.lt(left) ? uncaptured : left
    // Less than half a coin, of a capture with more digits: nobody's.
    return part.gt(0) && !isZero(part, order)
      ? [{ purchase, payment, part }]
      : []
  })
}

/** What of the order is for floating purchases, or for nobody yet. */
function roomFor({ pending, payments, purchases }: OrderToSettle): Big {
  const elsewhere = payments
    .filter((one) => !one.on_account && !one.canceled && !one.withdrawn)
    .reduce((sum, one) => sum.plus(one.amount).minus(one.captured), Big(0))
  // Booked a moment ago, and its payment is still to be written.
  const under_way = purchases
    .filter(
      (purchase) =>
        !payments.some((one) =>
          purchase.sessions.includes(one.payment_session_id)
        )
    )
    .reduce((sum, { left }) => sum.plus(left), Big(0))
  const room = Big(pending).minus(elsewhere).minus(under_way)
  return room.gt(0) ? room : Big(0)
}

function overpaid({ pending }: OrderToSettle): Big {
  return Big(pending).lt(0) ? Big(pending).times(-1) : Big(0)
}

function same(one: Big, other: Big, { currency_code }: OrderToSettle) {
  const digits = (amount: Big) =>
    roundToCurrency(amount.toFixed(), currency_code)
  return digits(one) === digits(other)
}

function isZero(amount: Big, order: OrderToSettle) {
  return same(amount, Big(0), order)
}
