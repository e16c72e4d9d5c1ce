import Big from "big.js"

/** A payment of an order: what of it was captured so far. Amounts as text. */
export type OrderPayment = {
  amount: string
  captured: string[]
  canceled: boolean
}

/**
 * What of an order is neither paid nor promised. `pending` is what no money
 * has come in for; of that, the uncaptured part of each authorized payment is
 * spoken for already.
 *
 * @returns 0 or more, in the digits it came in
 */
export function restOfOrder(pending: string, payments: OrderPayment[]): string {
  const rest = payments
    .filter(({ canceled }) => !canceled)
    .reduce(
      (left, { amount, captured }) =>
        captured.reduce((sum, part) => sum.plus(part), left.minus(amount)),
      Big(pending)
    )
  return rest.gt(0) ? rest.toFixed() : "0"
}

/** What of an order nobody has paid. In the order's currency. */
export type UnpaidOfOrder = {
  /** Total less all money that came in; below 0 = overpaid. */
  unpaid: string
  /** What of the total is asked back already and not received yet; ≥ 0. */
  coming_back: string
}

/**
 * Medusa shows what is unpaid less what is on its way back, and shows 0 for a
 * rest of one coin, which is still money to a ledger.
 *
 * @param order `paid`: money in less money out. `summed`: the same as Medusa
 * has it, by which it reckons `shown`. `hidden`: up to which rest it shows 0
 */
export function unpaidOfOrder(order: {
  total: string
  paid: string
  summed: string
  shown: string
  hidden: string
}): UnpaidOfOrder {
  const rest = Big(order.total).minus(order.summed)
  const isHidden = Big(order.shown).eq(0) && rest.abs().lte(order.hidden)
  const back = rest.minus(order.shown)
  return {
    unpaid: Big(order.total).minus(order.paid).toFixed(),
    coming_back: !isHidden && back.gt(0) ? back.toFixed() : "0",
  }
}
