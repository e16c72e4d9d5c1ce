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
