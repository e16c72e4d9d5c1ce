import { Text } from "@medusajs/ui"
import type { AdminCreditEntry } from "../../../src/types"
import { formatAmount } from "../../lib/money"
import { Money } from "../money"

/**
 * `EUR -20,000.00 (-$22,400.00)` over `USD/EUR 0.8928`: what was booked, what
 * the order came to, and the rate between them, cut to four digits.
 */
export const EntryAmount = ({ entry }: { entry: AdminCreditEntry }) => {
  const { order_amount, order_currency_code, rate_display } = entry
  return (
    <div className="flex flex-col items-end py-1">
      <span className="whitespace-nowrap">
        <Money
          amount={entry.amount}
          currency={entry.currency_code}
          show="code"
        />
        {order_amount && order_currency_code && rate_display && (
          <> ({formatAmount(order_amount, order_currency_code)})</>
        )}
      </span>
      {rate_display && (
        <Text size="xsmall" leading="compact" className="text-ui-fg-subtle">
          {localRate(rate_display)}
        </Text>
      )}
    </div>
  )
}

/** `USD/EUR 0.8928`, with the locale's decimal mark. */
function localRate(display: string): string {
  const [pair, rate] = display.split(" ")
  return `${pair} ${formatAmount(rate, "eur", { show: "none" })}`
}
