import type { UIMatch } from "react-router-dom"
import { useVendorPayment } from "../../../hooks/api"
import { useWords } from "../../../hooks/use-words"

export const PaymentsCrumb = () => {
  const t = useWords()
  return <>{t("payments.domain")}</>
}

export const PaymentCrumb = ({ params }: Pick<UIMatch, "params">) => {
  const { vendor_payment } = useVendorPayment(params.id!)
  return vendor_payment ? <span>{vendor_payment.number}</span> : null
}
