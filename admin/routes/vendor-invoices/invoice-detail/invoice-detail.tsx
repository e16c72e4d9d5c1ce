import { LayoutComposer } from "@medusajs/dashboard/components"
import { useParams } from "react-router-dom"
import { PayablesChanges } from "../../../components/payables-changes"
import { FailedSection, LoadingPage } from "../../../components/section"
import { useVendorInvoice } from "../../../hooks/api"
import { useWords } from "../../../hooks/use-words"
import { InvoiceGeneralSection } from "./components/invoice-general-section"
import { InvoicePaymentSection } from "./components/invoice-payment-section"
import { InvoiceReimbursementSection } from "./components/invoice-reimbursement-section"

export const InvoiceDetail = () => {
  const t = useWords()
  const { id } = useParams()
  const { vendor_invoice: invoice, error, refetch } = useVendorInvoice(id!)

  if (!invoice) {
    return error ? (
      <FailedSection error={error} onRetry={refetch} />
    ) : (
      <LoadingPage />
    )
  }

  return (
    <LayoutComposer
      widgetsZonePrefix="company_credit_vendor_invoice.details"
      preferredLayoutId="core:single-column"
      data={invoice}
      sections={{
        main: (
          <>
            <LayoutComposer.Entry id="InvoiceGeneralSection">
              <InvoiceGeneralSection invoice={invoice} />
            </LayoutComposer.Entry>
            <LayoutComposer.Entry id="InvoicePaymentSection">
              <InvoicePaymentSection invoice={invoice} />
            </LayoutComposer.Entry>
            <LayoutComposer.Entry id="InvoiceReimbursementSection">
              <InvoiceReimbursementSection invoice={invoice} />
            </LayoutComposer.Entry>
            <LayoutComposer.Entry id="InvoiceChangesSection">
              <PayablesChanges
                key={invoice.id}
                subjectType="vendor_invoice"
                subjectId={invoice.id}
                none={t("invoices.noChanges")}
              />
            </LayoutComposer.Entry>
          </>
        ),
      }}
    />
  )
}
