import type { UIMatch } from "react-router-dom"
import { useVendorInvoice } from "../../../hooks/api"
import { useWords } from "../../../hooks/use-words"

export const InvoicesCrumb = () => {
  const t = useWords()
  return <>{t("invoices.domain")}</>
}

export const InvoiceCrumb = ({ params }: Pick<UIMatch, "params">) => {
  const { vendor_invoice } = useVendorInvoice(params.id!)
  return vendor_invoice ? <span>{vendor_invoice.number}</span> : null
}
