import { LayoutComposer } from "@medusajs/dashboard/components"
import { useParams } from "react-router-dom"
import { PayablesChanges } from "../../../components/payables-changes"
import { FailedSection, LoadingPage } from "../../../components/section"
import { useVendor } from "../../../hooks/api"
import { useWords } from "../../../hooks/use-words"
import { VendorBankSection } from "./components/vendor-bank-section"
import { VendorDueSection } from "./components/vendor-due-section"
import { VendorGeneralSection } from "./components/vendor-general-section"
import { VendorInvoiceSection } from "./components/vendor-invoice-section"

export const VendorDetail = () => {
  const t = useWords()
  const { id } = useParams()
  const { vendor, error, refetch } = useVendor(id!)

  if (!vendor) {
    return error ? (
      <FailedSection error={error} onRetry={refetch} />
    ) : (
      <LoadingPage />
    )
  }

  return (
    <LayoutComposer
      widgetsZonePrefix="company_credit_vendor.details"
      preferredLayoutId="core:single-column"
      data={vendor}
      sections={{
        main: (
          <>
            <LayoutComposer.Entry id="VendorGeneralSection">
              <VendorGeneralSection vendor={vendor} />
            </LayoutComposer.Entry>
            <LayoutComposer.Entry id="VendorBankSection">
              <VendorBankSection vendor={vendor} />
            </LayoutComposer.Entry>
            <LayoutComposer.Entry id="VendorDueSection">
              <VendorDueSection vendor={vendor} />
            </LayoutComposer.Entry>
            <LayoutComposer.Entry id="VendorInvoiceSection">
              <VendorInvoiceSection key={vendor.id} vendor={vendor} />
            </LayoutComposer.Entry>
            <LayoutComposer.Entry id="VendorChangesSection">
              <PayablesChanges
                key={vendor.id}
                subjectType="vendor"
                subjectId={vendor.id}
                none={t("vendors.noChanges")}
              />
            </LayoutComposer.Entry>
          </>
        ),
      }}
    />
  )
}
