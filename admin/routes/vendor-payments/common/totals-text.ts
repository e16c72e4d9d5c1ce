import type { Amount } from "../../../../src/domain"
import { formatAmount } from "../../../lib/money"

/** `EUR 120.00 + USD 40.00`: currencies are never added up. */
export function totalsText(
  totals: { currency_code: string; amount: Amount }[]
): string {
  return totals
    .map(({ amount, currency_code: code }) =>
      formatAmount(amount, code, { show: "code" })
    )
    .join(" + ")
}
