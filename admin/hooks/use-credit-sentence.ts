import type { CreditFigures } from "../../src/types"
import { formatAmount, isNegative, isZero } from "../lib/money"
import { useWords } from "./use-words"

type Figures = Pick<
  CreditFigures,
  "currency_code" | "outstanding_balance" | "available_credit"
>

/** Who owes whom, in words: the sign of a balance is easily misread. */
export function useCreditSentence(credit: Figures): string {
  const t = useWords()
  const { outstanding_balance: balance, available_credit: available } = credit
  const amount = (value: string) =>
    formatAmount(value.replace("-", ""), credit.currency_code)
  if (isNegative(available)) {
    return [
      t("credit.owes", { amount: amount(balance) }),
      t("credit.overLimit", { amount: amount(available) }),
    ].join(" ")
  }
  if (isZero(balance)) {
    return t("credit.settled")
  }
  return t(isNegative(balance) ? "credit.owes" : "credit.paidInAdvance", {
    amount: amount(balance),
  })
}
