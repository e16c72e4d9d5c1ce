import type { OrderCreditDTO } from "../../../src/types"
import { Notice } from "../../components/section"
import { useCreditSentence } from "../../hooks/use-credit-sentence"
import { useWords } from "../../hooks/use-words"
import { formatAmount, isNegative, isZero } from "../../lib/money"

/** What a person who looks at the order should know about its company. */
export const OrderNotices = ({ credit }: { credit: OrderCreditDTO }) => {
  const t = useWords()
  const sentence = useCreditSentence(credit)
  const owes = isNegative(credit.outstanding_balance)
  const isUnpaid = !isZero(credit.unpaid)
  if (!owes && !isUnpaid) {
    return null
  }
  return (
    <div className="flex flex-col gap-y-2 px-6 py-4">
      {owes && (
        <Notice
          variant={isNegative(credit.available_credit) ? "warning" : "info"}
        >
          {sentence}
        </Notice>
      )}
      {isUnpaid && (
        <Notice variant="warning">
          {t("widgets.order.unpaid", {
            amount: formatAmount(credit.unpaid, credit.order_currency_code),
          })}{" "}
          {credit.refused?.message}
        </Notice>
      )}
    </div>
  )
}
