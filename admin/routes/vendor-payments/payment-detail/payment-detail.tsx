import { LayoutComposer } from "@medusajs/dashboard/components"
import { useParams } from "react-router-dom"
import { FailedSection, LoadingPage } from "../../../components/section"
import { useVendorPayment } from "../../../hooks/api"
import { PaymentChangesSection } from "./components/payment-changes-section"
import { PaymentGeneralSection } from "./components/payment-general-section"
import { PaymentInvoiceSection } from "./components/payment-invoice-section"
import { PaymentTransferSection } from "./components/payment-transfer-section"

export const PaymentDetail = () => {
  const { id } = useParams()
  const { vendor_payment: payment, error, refetch } = useVendorPayment(id!)

  if (!payment) {
    return error ? (
      <FailedSection error={error} onRetry={refetch} />
    ) : (
      <LoadingPage />
    )
  }

  return (
    <LayoutComposer
      widgetsZonePrefix="company_credit_vendor_payment.details"
      preferredLayoutId="core:single-column"
      data={payment}
      sections={{
        main: (
          <>
            <LayoutComposer.Entry id="PaymentGeneralSection">
              <PaymentGeneralSection payment={payment} />
            </LayoutComposer.Entry>
            <LayoutComposer.Entry id="PaymentTransferSection">
              <PaymentTransferSection payment={payment} />
            </LayoutComposer.Entry>
            <LayoutComposer.Entry id="PaymentInvoiceSection">
              <PaymentInvoiceSection payment={payment} />
            </LayoutComposer.Entry>
            <LayoutComposer.Entry id="PaymentChangesSection">
              <PaymentChangesSection payment={payment} />
            </LayoutComposer.Entry>
          </>
        ),
      }}
    />
  )
}
