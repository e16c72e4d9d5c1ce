import { createDataTableColumnHelper } from "@medusajs/ui"
import type { AdminCompany } from "../../../../../../src/types"
import { Money } from "../../../../../components/money"
import { useSelectColumn } from "../../../../../components/select-column"
import { CompanyStatusBadge } from "../../../../../components/status-badge"
import { useWords } from "../../../../../hooks/use-words"

const column = createDataTableColumnHelper<AdminCompany>()

export function usePickerColumns() {
  const t = useWords()
  const select = useSelectColumn<AdminCompany>(({ name }) => name)
  return [
    column.select(select),
    column.accessor("name", {
      header: t("fields.name"),
      enableSorting: true,
      sortAscLabel: t("sorting.textAsc"),
      sortDescLabel: t("sorting.textDesc"),
    }),
    column.accessor((company) => company.account.outstanding_balance, {
      id: "outstanding_balance",
      header: t("fields.outstandingBalance"),
      align: "right",
      enableSorting: true,
      sortAscLabel: t("sorting.amountAsc"),
      sortDescLabel: t("sorting.amountDesc"),
      cell: ({ getValue, row }) => (
        <Money
          amount={getValue()}
          currency={row.original.account.currency_code}
          show="code"
        />
      ),
    }),
    column.accessor("status", {
      header: t("fields.status"),
      cell: ({ getValue }) => <CompanyStatusBadge status={getValue()} />,
    }),
  ]
}
