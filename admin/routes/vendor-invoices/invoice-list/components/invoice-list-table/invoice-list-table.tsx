import { DataTable } from "@medusajs/dashboard/components"
import { type DataTableRowSelectionState } from "@medusajs/ui"
import { useState } from "react"
import type {
  AdminVendorInvoiceListParams,
  VendorInvoiceDTO,
} from "../../../../../../src/types"
import { FailedSection, ListCard } from "../../../../../components/section"
import { useVendorInvoices } from "../../../../../hooks/api"
import { useExport } from "../../../../../hooks/use-export"
import { useWords } from "../../../../../hooks/use-words"
import { useTableQuery } from "../../../../../lib/table"
import { vendorInvoicePath } from "../../../common/paths"
import { toExportQuery, toListQuery } from "../../../common/query"
import { useMoveInvoices } from "../../../common/use-move-invoices"
import { useInvoiceColumns } from "./use-invoice-columns"
import { useInvoiceCommands } from "./use-invoice-commands"
import { useInvoiceFilters } from "./use-invoice-filters"

const PAGE_SIZE = 20

export const InvoiceListTable = () => {
  const t = useWords()
  const exportFile = useExport()
  const [selection, setSelection] = useState<DataTableRowSelectionState>({})
  const filters = useInvoiceFilters()
  const query = toListQuery(
    useTableQuery<AdminVendorInvoiceListParams>({
      filters: filters.map(({ id }) => id),
      pageSize: PAGE_SIZE,
    })
  )
  const { vendor_invoices, count, isLoading, error, refetch } =
    useVendorInvoices(query)
  const { move, drawers } = useMoveInvoices(() => setSelection({}))
  const commands = useInvoiceCommands(move)
  const isSelectable = commands.length > 0
  const columns = useInvoiceColumns(move, isSelectable)

  const save = () =>
    exportFile(
      "/admin/company-credit/vendor-invoices/export",
      toExportQuery(query),
      "vendor-invoices.csv"
    )

  if (error) {
    return <FailedSection error={error} onRetry={refetch} />
  }

  return (
    <ListCard>
      <DataTable<VendorInvoiceDTO>
        heading={t("invoices.domain")}
        subHeading={t("invoices.hint")}
        data={vendor_invoices}
        columns={columns}
        filters={filters}
        commands={commands}
        rowCount={count}
        pageSize={PAGE_SIZE}
        isLoading={isLoading}
        getRowId={({ id }) => id}
        rowHref={({ id }) => vendorInvoicePath(id)}
        action={{ label: t("actions.export"), onClick: save }}
        rowSelection={
          isSelectable
            ? { state: selection, onRowSelectionChange: setSelection }
            : undefined
        }
        emptyState={{
          empty: {
            heading: t("invoices.empty.heading"),
            description: t("invoices.empty.description"),
          },
          filtered: {
            heading: t("invoices.filtered.heading"),
            description: t("invoices.filtered.description"),
          },
        }}
      />
      {drawers}
    </ListCard>
  )
}
