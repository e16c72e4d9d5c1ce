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
  const [typed, exceeds] = useWatch({
    control,
    name: ["credit_limit", "exceed_limit"],
  })
  const { amount: credit_limit } = readAmount(typed, account.currency_code)
  if (credit_limit === undefined || exceeds) {
    return null
  }
  const available_credit = availableCredit({ ...account, credit_limit })
  return <OverLimit figures={{ ...account, available_credit }} />
}

type OverLimitProps = {
  figures: Record<
    "currency_code" | "outstanding_balance" | "available_credit",
    string
  >
}

/** The same of figures as they would be; nothing where the limit is enough. */
export const OverLimit = ({ figures }: OverLimitProps) => {
  const t = useWords()
  const { currency_code, outstanding_balance, available_credit } = figures
  if (!isNegative(available_credit)) {
    return null
  }
  const unsigned = (amount: string) =>
    formatAmount(amount.replace("-", ""), currency_code)
  return (
    <Notice variant="warning">
      {t("credit.edit.belowOwed", {
        owed: unsigned(outstanding_balance),
        over: unsigned(available_credit),
      })}
    </Notice>
  )
}
