import Big from "big.js"
import { lessOf, sumOf } from "./sums"

/** Of an order, as Medusa has it. Amounts signed: what goes out is below 0. */
export type RefundTransaction = {
  id: string
  refund_id: string
  amount: string
  /** Medusa keeps an order's totals for each of its versions. */
  version: number
}

/** A refund that an order's transactions have wrong. */
export type MisrecordedRefund = {
  refund_id: string
  /** Transactions of the present version: to be deleted. */
  transaction_ids: string[]
  /** To be written down instead, below 0 or above; null = nothing. */
  correction: string | null
  /** What the order's totals have too much: above 0, too much came in. */
  excess: string
}

/**
 * Whoever refunds a payment in Medusa writes down all refunds it has at that
 * moment, each with the amount of their own: also one that another began, which
 * may be of another amount, or be refused and deleted a moment later.
 *
 * A transaction counts in the totals of its own version only, so what an
 * earlier one has wrong is evened out in the present.
 *
 * @param refunds all that there are, with what each gave back, ≥ 0
 */
export function misrecordedRefunds(
  refunds: { id: string; amount: string }[],
  transactions: RefundTransaction[],
  version: number
): MisrecordedRefund[] {
  const ids = new Set(transactions.map(({ refund_id }) => refund_id))
  return [...ids].flatMap((refund_id) => {
    const written = transactions.filter((one) => one.refund_id === refund_id)
    const present = written.filter((one) => one.version === version)
    const given = refunds.find(({ id }) => id === refund_id)?.amount ?? "0"
    const excess = lessOf(sumOf(amounts(written)), lessOf("0", given))
    if (Big(excess).eq(0)) {
      return []
    }
    const correction = lessOf(sumOf(amounts(present)), excess)
    return [
      {
        refund_id,
        transaction_ids: present.map(({ id }) => id),
        correction: Big(correction).eq(0) ? null : correction,
        excess,
      },
    ]
  })
}

const amounts = (transactions: RefundTransaction[]) =>
  transactions.map(({ amount }) => amount)
