import { createDataTableColumnHelper } from "@medusajs/ui"
import type { VendorInvoiceDTO } from "../../../../src/types"
import { Day } from "../../../components/day"
import { Money } from "../../../components/money"
import { useWords } from "../../../hooks/use-words"
import { InvoiceStatusBadge } from "../../../components/invoice-status"

const column = createDataTableColumnHelper<VendorInvoiceDTO>()

export function useInvoiceColumns() {
  const t = useWords()
  const byText = {
    enableSorting: true,
    sortAscLabel: t("sorting.textAsc"),
    sortDescLabel: t("sorting.textDesc"),
  }
  return [
    column.accessor("number", {
      ...byText,
      header: t("payments.fields.invoice"),
    }),
    column.accessor((invoice) => invoice.vendor.name, {
      id: "vendor",
      header: t("payments.fields.vendor"),
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
      header: t("payments.fields.dueDate"),
      enableSorting: true,
      sortAscLabel: t("sorting.dateAsc"),
      sortDescLabel: t("sorting.dateDesc"),
      cell: ({ getValue }) => <Day day={getValue()} />,
    }),
    column.accessor("status", {
      header: t("fields.status"),
      cell: ({ getValue }) => <InvoiceStatusBadge status={getValue()} />,
    }),
  ]
}
