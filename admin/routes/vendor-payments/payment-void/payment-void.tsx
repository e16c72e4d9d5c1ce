import { useWords } from "../../../hooks/use-words"
import { PaymentDrawer } from "../common/payment-drawer"
import { VoidPaymentForm } from "./void-payment-form"

export const PaymentVoid = () => {
  const t = useWords()
  return (
    <PaymentDrawer
      title={t("payments.void.header")}
      hint={t("payments.void.hint")}
    >
      {(payment) => <VoidPaymentForm payment={payment} />}
    </PaymentDrawer>
  )
}
