import { type Control, useWatch } from "react-hook-form"
import { availableCredit } from "../../../../src/domain/account"
import type { AdminCredit } from "../../../../src/types"
import { Notice } from "../../../components/section"
import { useWords } from "../../../hooks/use-words"
import { formatAmount, isNegative, readAmount } from "../../../lib/money"
import type { CreditForm } from "./form"

type BelowOwedProps = { account: AdminCredit; control: Control<CreditForm> }

/** Warns of a limit below what is owed. It may be meant: no refusal. */
export const BelowOwed = ({ account, control }: BelowOwedProps) => {
  const t = useWords()
  const [typed, exceeds] = useWatch({
    control,
    name: ["credit_limit", "exceed_limit"],
  })
  const { amount: credit_limit } = readAmount(typed, account.currency_code)
  if (credit_limit === undefined || exceeds) {
    return null
  }
  const available = availableCredit({ ...account, credit_limit })
  if (!isNegative(available)) {
    return null
  }
  const unsigned = (amount: string) =>
    formatAmount(amount.replace("-", ""), account.currency_code)
  return (
    <Notice variant="warning">
      {t("credit.edit.belowOwed", {
        owed: unsigned(account.outstanding_balance),
        over: unsigned(available),
      })}
    </Notice>
  )
}
