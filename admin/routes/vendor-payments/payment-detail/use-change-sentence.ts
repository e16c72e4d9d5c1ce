import { useDate } from "@medusajs/dashboard/hooks"
import type { PayablesChangeDTO, VendorPaymentDTO } from "../../../../src/types"
import { useWords } from "../../../hooks/use-words"
import { dateOfDay } from "../../../lib/day"
import { formatAmount } from "../../../lib/money"
import { changeEvent } from "./change-event"

export function useChangeSentence({ totals }: VendorPaymentDTO) {
  const t = useWords()
  const { getFullDate } = useDate()
  // The log has no currency: where a payment has two, the amount stays bare.
  const currency = totals.length === 1 ? totals[0].currency_code : undefined
  return (change: PayablesChangeDTO): string => {
    const event = changeEvent(change)
    switch (event.kind) {
      case "paid": {
        // Medusa ends a date with a blank.
        const day =
          event.day && getFullDate({ date: dateOfDay(event.day) }).trim()
        return event.reference
          ? t("payments.changes.paidAs", { day, reference: event.reference })
          : t("payments.changes.paid", { day })
      }
      case "voided":
        return t("payments.changes.voided", { reason: event.reason })
      case "taken_out":
        return t("payments.changes.takenOut", {
          number: event.number,
          amount: currency
            ? formatAmount(event.amount, currency, { show: "code" })
            : event.amount,
        })
      default:
        return t(`payments.changes.${event.kind}`)
    }
  }
}
