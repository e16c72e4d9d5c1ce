import { useWords } from "../../../hooks/use-words"
import { PaymentDrawer } from "../common/payment-drawer"
import { movesOf } from "../payment-detail/moves"
import { VoidPaymentForm } from "./void-payment-form"

export const PaymentVoid = () => {
  const t = useWords()
  return (
    <PaymentDrawer
      title={t("payments.void.header")}
      hint={t("payments.void.hint")}
      isPossible={(payment) => movesOf(payment).isVoidable}
    >
      {(payment) => <VoidPaymentForm payment={payment} />}
    </PaymentDrawer>
  )
}
