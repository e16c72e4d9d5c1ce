import { DataTable } from "@medusajs/dashboard/components"
import { Container } from "@medusajs/ui"
import type {
  VendorInvoiceDTO,
  VendorPaymentDTO,
} from "../../../../../src/types"
import { Failed } from "../../../../components/section"
import { useVendorInvoices } from "../../../../hooks/api"
import { useWords } from "../../../../hooks/use-words"
import { useTableQuery } from "../../../../lib/table"
import { vendorInvoicePath } from "../../../vendor-invoices/common/paths"
import { useInvoiceColumns } from "../../common/use-invoice-columns"

const PAGE_SIZE = 10
const PREFIX = "i"

/** All that it pays; of a voided one, what it held. */
export const PaymentInvoiceSection = ({
  payment,
}: {
  payment: VendorPaymentDTO
}) => {
  const t = useWords()
  const query = useTableQuery({
    prefix: PREFIX,
    filters: [],
    pageSize: PAGE_SIZE,
  })
  const invoices = useVendorInvoices({
    order: "number",
    ...query,
    payment_id: payment.id,
  })
  const columns = useInvoiceColumns()
  const isVoided = payment.status === "voided"
  return (
    <Container className="divide-y p-0">
      {invoices.error ? (
        <Failed error={invoices.error} onRetry={invoices.refetch} />
      ) : (
        <DataTable<VendorInvoiceDTO>
          heading={t("payments.fields.invoices")}
          subHeading={isVoided ? t("payments.invoiceList.held") : undefined}
          headingLevel="h2"
          prefix={PREFIX}
          data={invoices.vendor_invoices}
          columns={columns}
          rowCount={invoices.count}
          pageSize={PAGE_SIZE}
          isLoading={invoices.isLoading}
          getRowId={(invoice) => invoice.id}
          rowHref={(invoice) => vendorInvoicePath(invoice.id)}
          emptyState={{
            empty: { heading: t("payments.invoiceList.empty") },
            filtered: { heading: t("payments.list.filtered.heading") },
          }}
        />
      )}
    </Container>
  )
}
