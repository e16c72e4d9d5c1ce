import { clx } from "@medusajs/ui"
import type { Amount } from "../../../src/domain"
import { formatAmount, isNegative } from "../../lib/money"

type MoneyProps = {
  amount: Amount
  currency: string
  /**
   * The symbol for the figures of one credit account; the code in payables and
   * wherever amounts of several currencies stand together.
   */
  show?: "symbol" | "code"
  className?: string
}

/** An amount of money; what is below 0 is marked. */
export const Money = ({ amount, currency, show, className }: MoneyProps) => (
  <span
    className={clx(
      "whitespace-nowrap tabular-nums",
      { "text-ui-fg-error": isNegative(amount) },
      className
    )}
  >
    {formatAmount(amount, currency, { show })}
  </span>
)
