import { useWords } from "../../../hooks/use-words"
import { PaymentDrawer } from "../common/payment-drawer"
import { movesOf } from "../payment-detail/moves"
import { RecordPaymentForm } from "./record-payment-form"

export const PaymentRecord = () => {
  const t = useWords()
  return (
    <PaymentDrawer
      title={t("payments.record.header")}
      hint={t("payments.record.hint")}
      isPossible={(payment) => movesOf(payment).isRecordable}
    >
      {(payment) => <RecordPaymentForm payment={payment} />}
    </PaymentDrawer>
  )
}
