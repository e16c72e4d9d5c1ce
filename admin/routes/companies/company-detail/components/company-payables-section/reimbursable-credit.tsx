import { SectionRow } from "@medusajs/dashboard/components"
import type { AdminCompany } from "../../../../../../src/types"
import { useReimbursableCredit } from "../../../../../hooks/api"
import { useMay } from "../../../../../hooks/use-may"
import { useWords } from "../../../../../hooks/use-words"
import { formatAmount, isNegative, isZero } from "../../../../../lib/money"
import { messageOf } from "../../../../../lib/refusal"

type ReimbursableCreditProps = {
  company: AdminCompany
  legalEntityId: string | null
}

/**
 * What a run would pay back to the company now, or why nothing: as a preview
 * of such a run says, for those who may look at one.
 */
export const ReimbursableCredit = ({
  company: { id, account },
  legalEntityId,
}: ReimbursableCreditProps) => {
  const t = useWords()
  const mayLook = useMay("run_reimbursements")
  const { outstanding_balance: balance, currency_code: currency } = account
  const hasCredit = !isNegative(balance) && !isZero(balance)
  const { preview, error } = useReimbursableCredit(
    id,
    legalEntityId,
    hasCredit && mayLook
  )
  const line = preview?.lines[0]

  const sentence = () => {
    if (!hasCredit) {
      return t("payables.noCredit")
    }
    if (line && !line.left_out) {
      const amount = formatAmount(line.amount, currency)
      return t(
        line.makes_vendor
          ? "payables.reimbursableNew"
          : "payables.reimbursable",
        { amount }
      )
    }
    const credit = t("payables.credit", {
      amount: formatAmount(balance, currency),
    })
    const reason = line?.left_out?.message ?? (error && messageOf(error, ""))
    return reason ? `${credit} ${reason}` : credit
  }

  return (
    <SectionRow title={t("payables.fields.reimbursable")} value={sentence()} />
  )
}
