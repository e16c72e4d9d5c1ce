import { DataTable } from "@medusajs/dashboard/components"
import { Container } from "@medusajs/ui"
import type { VendorDTO, VendorInvoiceDTO } from "../../../../../src/types"
import type { AdminVendorInvoiceListParams } from "../../../../../src/types"
import { Failed } from "../../../../components/section"
import { useVendorInvoices } from "../../../../hooks/api"
import { useWords } from "../../../../hooks/use-words"
import { useTableQuery } from "../../../../lib/table"
import {
  invoicesOfVendorPath,
  vendorInvoicePath,
} from "../../../vendor-invoices/common/paths"
import { useVendorInvoiceColumns } from "./use-vendor-invoice-columns"

const PAGE_SIZE = 10
const PREFIX = "i"

export const VendorInvoiceSection = ({ vendor }: { vendor: VendorDTO }) => {
  const t = useWords()
  const query = useTableQuery<AdminVendorInvoiceListParams>({
    prefix: PREFIX,
    filters: [],
    pageSize: PAGE_SIZE,
  })
  const invoices = useVendorInvoices({ ...query, vendor_id: vendor.id })
  const columns = useVendorInvoiceColumns()

  return (
    <Container className="divide-y p-0">
      {invoices.error ? (
        <Failed error={invoices.error} onRetry={invoices.refetch} />
      ) : (
        <DataTable<VendorInvoiceDTO>
          heading={t("invoices.domain")}
          headingLevel="h2"
          prefix={PREFIX}
          data={invoices.vendor_invoices}
          columns={columns}
          enableSearch={false}
          rowCount={invoices.count}
          pageSize={PAGE_SIZE}
          isLoading={invoices.isLoading}
          getRowId={({ id }) => id}
          rowHref={({ id }) => vendorInvoicePath(id)}
          action={{
            label: t("actions.viewAll"),
            to: invoicesOfVendorPath(vendor.id),
          }}
          emptyState={{
            empty: {
              heading: t("invoices.empty.heading"),
              description: t("vendors.noInvoices"),
            },
          }}
        />
      )}
    </Container>
  )
}
