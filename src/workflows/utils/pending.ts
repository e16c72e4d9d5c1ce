import {
  MEDUSA_DEFAULT_CURRENCY_EPSILON,
  defaultCurrencies,
  getEpsilonFromDecimalPrecision,
} from "@medusajs/framework/utils"
import { UnpaidOfOrder, lessOf, sumOf, unpaidOfOrder } from "../../domain"
import { exact } from "./exact"

/** The fields of an order that `unpaidOf` reads. */
export const UNPAID_FIELDS = [
  "currency_code",
  "total",
  "summary",
  "transactions.raw_amount",
]

export type OrderTotals = {
  currency_code: string
  total: unknown
  raw_total?: unknown
  summary: Record<string, unknown>
  transactions: { raw_amount: unknown }[] | null
}

/**
 * What of an order is unpaid, to the last coin; in the order's currency. What
 * was paid is summed up here: Medusa's own sum lacks what was written down
 * while a new version of the order came up.
 */
export function unpaidOf(order: OrderTotals): UnpaidOfOrder {
  const { summary } = order
  return unpaidOfOrder({
    total: exact(order.raw_total ?? order.total),
    paid: paidFor(order),
    summed: summedFor(order),
    shown: exact(summary.raw_pending_difference ?? summary.pending_difference),
    hidden: exact(hiddenIn(order.currency_code)),
  })
}

/** What was paid is not what Medusa's own sum says. */
export function isMisSummed(order: OrderTotals): boolean {
  return lessOf(paidFor(order), summedFor(order)) !== "0"
}

function paidFor({ transactions }: OrderTotals): string {
  return sumOf((transactions ?? []).map((one) => exact(one.raw_amount)))
}

function summedFor({ summary }: OrderTotals): string {
  return exact(summary.raw_transaction_total ?? summary.transaction_total)
}

/** Up to this Medusa shows a rest as nothing: one coin, in its own digits. */
function hiddenIn(currency: string) {
  const known = defaultCurrencies[currency.toUpperCase()]
  return known
    ? getEpsilonFromDecimalPrecision(known.decimal_digits)
    : MEDUSA_DEFAULT_CURRENCY_EPSILON
}
