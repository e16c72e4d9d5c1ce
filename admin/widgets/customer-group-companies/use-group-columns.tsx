import { createDataTableColumnHelper } from "@medusajs/ui"
import type { AdminCompany } from "../../../src/types"
import { Money } from "../../components/money"
import { CompanyStatusBadge } from "../../components/status-badge"
import { TextLink } from "../../components/text-link"
import { useWords } from "../../hooks/use-words"
import { COMPANIES_PATH } from "../../routes/companies/common/paths"

const column = createDataTableColumnHelper<AdminCompany>()

const FIGURES = [
  ["outstanding_balance", "outstandingBalance"],
  ["available_credit", "availableCredit"],
] as const

export function useGroupColumns() {
  const t = useWords()
  return [
    column.accessor("name", {
      header: t("fields.name"),
      enableSorting: true,
      sortAscLabel: t("sorting.textAsc"),
      sortDescLabel: t("sorting.textDesc"),
      cell: ({ getValue, row: { original } }) => (
        <TextLink
          to={`${COMPANIES_PATH}/${original.id}`}
          onClick={(event) => event.stopPropagation()}
        >
          {getValue()}
        </TextLink>
      ),
    }),
    ...FIGURES.map(([name, label]) =>
      column.accessor((company) => company.account[name], {
        id: name,
        header: t(`fields.${label}`),
        align: "right",
        enableSorting: true,
        sortAscLabel: t("sorting.amountAsc"),
        sortDescLabel: t("sorting.amountDesc"),
        cell: ({ getValue, row: { original } }) => (
          <Money
            amount={getValue()}
            currency={original.account.currency_code}
            show="code"
          />
        ),
      })
    ),
    column.accessor("status", {
      header: t("fields.status"),
      cell: ({ getValue }) => <CompanyStatusBadge status={getValue()} />,
    }),
  ]
}
