import { toAmount } from "../../../src/domain/money"
import { sumOf } from "../../../src/domain/sums"
import type { AdminCompany } from "../../../src/types"
import { useWords } from "../../hooks/use-words"
import { formatAmount, isNegative, isZero, readAmount } from "../../lib/money"

/** Which way the money goes, and what the balance will be. */
export function useReimburseSentence(company: AdminCompany, typed: string) {
  const t = useWords()
  const { currency_code: currency, outstanding_balance: balance } =
    company.account
  const { amount } = readAmount(typed, currency)
  if (amount === undefined || isZero(amount)) {
    return null
  }
  const after = toAmount(sumOf([balance, amount]), currency)
  return {
    direction: t(isNegative(amount) ? "reimburse.out" : "reimburse.in", {
      name: company.name,
      amount: formatAmount(amount.replace("-", ""), currency),
    }),
    after: t("reimburse.after", {
      before: formatAmount(balance, currency),
      after: formatAmount(after, currency),
    }),
  }
}
