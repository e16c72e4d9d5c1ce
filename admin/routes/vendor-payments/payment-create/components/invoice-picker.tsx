import { DataTable } from "@medusajs/dashboard/components"
import {
  Button,
  Container,
  createDataTableColumnHelper,
  type DataTableRowSelectionState,
  Text,
} from "@medusajs/ui"
import type { VendorInvoiceDTO } from "../../../../../src/types"
import { Failed } from "../../../../components/section"
import { useSelectColumn } from "../../../../components/select-column"
import { useVendorInvoices } from "../../../../hooks/api"
import { useWords } from "../../../../hooks/use-words"
import { useTableQuery } from "../../../../lib/table"
import { useInvoiceColumns } from "../../common/use-invoice-columns"
import { useInvoiceFilters } from "./use-invoice-filters"

const PAGE_SIZE = 10
const PREFIX = "i"
const column = createDataTableColumnHelper<VendorInvoiceDTO>()

type InvoicePickerProps = {
  legalEntityId: string
  selection: DataTableRowSelectionState
  onSelect: (selection: DataTableRowSelectionState) => void
}

/** Approved invoices; those that are in a payment already cannot be chosen. */
export const InvoicePicker = ({
  legalEntityId,
  selection,
  onSelect,
}: InvoicePickerProps) => {
  const t = useWords()
  const filters = useInvoiceFilters()
  const query = useTableQuery({
    prefix: PREFIX,
    filters: filters.map(({ id }) => id),
    pageSize: PAGE_SIZE,
  })
  const invoices = useVendorInvoices({
    order: "due_date",
    ...query,
    legal_entity_id: legalEntityId || undefined,
    status: "approved",
  })
  const select = useSelectColumn<VendorInvoiceDTO>(({ number }) => number)
  const columns = [
    column.select(select),
    ...useInvoiceColumns().filter(({ id, ...each }) => {
      const key = "accessorKey" in each ? each.accessorKey : id
      return key !== "status"
    }),
    column.accessor((invoice) => invoice.payment?.number ?? "", {
      id: "payment",
      header: t("payments.fields.payment"),
    }),
  ]
  const count = Object.values(selection).filter(Boolean).length

  return (
    <Container className="divide-y p-0">
      <div className="flex items-center justify-between gap-x-2 px-6 py-3">
        <Text size="small" aria-live="polite">
          {t("payments.create.chosenCount", { count })}
        </Text>
        {count > 0 && (
          <Button
            size="small"
            variant="transparent"
            type="button"
            onClick={() => onSelect({})}
          >
            {t("payments.create.clear")}
          </Button>
        )}
      </div>
      {invoices.error ? (
        <Failed error={invoices.error} onRetry={invoices.refetch} />
      ) : (
        <DataTable<VendorInvoiceDTO>
          heading={t("payments.create.approved")}
          headingLevel="h2"
          prefix={PREFIX}
          data={invoices.vendor_invoices}
          columns={columns}
          filters={filters}
          rowCount={invoices.count}
          pageSize={PAGE_SIZE}
          isLoading={invoices.isLoading}
          getRowId={(invoice) => invoice.id}
          rowSelection={{
            state: selection,
            onRowSelectionChange: onSelect,
            enableRowSelection: ({ original }) => !original.payment,
          }}
          emptyState={{
            empty: {
              heading: t("payments.create.empty.heading"),
              description: t("payments.create.empty.description"),
            },
            filtered: {
              heading: t("payments.create.filtered.heading"),
              description: t("payments.create.filtered.description"),
            },
          }}
        />
      )}
    </Container>
  )
}
