import { createDataTableColumnHelper } from "@medusajs/ui"
import type { VendorInvoiceDTO } from "../../../../../src/types"
import { InvoiceStatusBadge } from "../../../../components/invoice-status"
import { Money } from "../../../../components/money"
import { useWords } from "../../../../hooks/use-words"
import { DueDate } from "../../../vendor-invoices/common/due-date"

const column = createDataTableColumnHelper<VendorInvoiceDTO>()

export function useVendorInvoiceColumns() {
  const t = useWords()
  return [
    column.accessor("number", {
      header: t("invoices.fields.number"),
      enableSorting: true,
      sortAscLabel: t("sorting.textAsc"),
      sortDescLabel: t("sorting.textDesc"),
    }),
    column.accessor("company_name", { header: t("fields.company") }),
    column.accessor("amount", {
      header: t("fields.amount"),
      align: "right",
      enableSorting: true,
      sortAscLabel: t("sorting.amountAsc"),
      sortDescLabel: t("sorting.amountDesc"),
      cell: ({ getValue, row: { original } }) => (
        <Money
          amount={getValue()}
          currency={original.currency_code}
          show="code"
        />
      ),
    }),
    column.accessor("due_date", {
      header: t("invoices.fields.dueDate"),
      enableSorting: true,
      sortAscLabel: t("sorting.dateAsc"),
      sortDescLabel: t("sorting.dateDesc"),
      cell: ({ row: { original } }) => <DueDate invoice={original} />,
    }),
    column.accessor("status", {
      header: t("fields.status"),
      cell: ({ getValue }) => <InvoiceStatusBadge status={getValue()} />,
    }),
  ]
}
