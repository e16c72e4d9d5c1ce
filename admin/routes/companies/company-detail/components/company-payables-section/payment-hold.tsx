import { useDate } from "@medusajs/dashboard/hooks"
import type { CompanyPayablesDTO } from "../../../../../../src/types"
import { useWords } from "../../../../../hooks/use-words"

/** Whether the company is held, and why, by whom and since when. */
export const PaymentHold = ({ payables }: { payables: CompanyPayablesDTO }) => {
  const t = useWords()
  const { getFullDate } = useDate()
  const { payment_hold_reason, payment_hold_by, payment_hold_at } = payables
  if (!payables.payment_hold) {
    return <span>{t("payables.notOnHold")}</span>
  }
  return (
    <span className="flex flex-col break-words">
      <span className="text-ui-fg-base">{payment_hold_reason}</span>
      {payment_hold_by && payment_hold_at && (
        <span>
          {t("payables.by", {
            name: payment_hold_by.name,
            date: getFullDate({ date: payment_hold_at, includeTime: true }),
          })}
        </span>
      )}
    </span>
  )
}
