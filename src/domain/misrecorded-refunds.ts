import Big from "big.js"
import { lessOf, sumOf } from "./sums"

/** Of an order, as Medusa has it. Amount signed: what goes out is below 0. */
export type RefundTransaction = { refund_id: string; amount: string }

/** A refund that an order's transactions have wrong. */
export type MisrecordedRefund = {
  refund_id: string
  /**
   * What the order's totals have too much, never "0". Above 0: more went out
   * than they say. Below: less, or nothing at all.
   */
  excess: string
}

/**
 * Whoever refunds a payment in Medusa writes down all refunds it has at that
 * moment, each with the amount of their own: also one that another began, which
 * may be of another amount, or be refused and deleted a moment later.
 *
 * @param refunds all that there are, with what each gave back, ≥ 0
 * @param transactions of refunds; several of one refund are summed up
 */
export function misrecordedRefunds(
  refunds: { id: string; amount: string }[],
  transactions: RefundTransaction[]
): MisrecordedRefund[] {
  const ids = new Set(transactions.map(({ refund_id }) => refund_id))
  return [...ids].flatMap((refund_id) => {
    const written = transactions
      .filter((one) => one.refund_id === refund_id)
      .map(({ amount }) => amount)
    const given = refunds.find(({ id }) => id === refund_id)?.amount ?? "0"
    const excess = sumOf([...written, given])
    return Big(excess).eq(0) ? [] : [{ refund_id, excess }]
  })
}

/** What writes the order's totals right, and moves no money. Signed. */
export function correctionOf({ excess }: MisrecordedRefund): string {
  return lessOf("0", excess)
}
