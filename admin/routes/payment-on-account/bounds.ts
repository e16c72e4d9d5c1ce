import type { AdminPaymentOnAccountMethod } from "../../../src/types"
import { formatAmount } from "../../lib/money"
import { formatRate } from "../../lib/rate-reading"

type Bound = AdminPaymentOnAccountMethod["minimum_order_total"]

/** `100` of any currency, or one amount a currency; null where there is none. */
export function boundWords(bound: Bound, locale?: string): string | null {
  if (bound === undefined) {
    return null
  }
  if (typeof bound === "string") {
    return formatRate(bound, locale)
  }
  return Object.entries(bound)
    .map(([currency, amount]) =>
      formatAmount(amount, currency, { show: "code", locale })
    )
    .join(", ")
}
