import {
  PencilSquare,
  CircleStack,
  XCircle,
  CheckCircle,
} from "@medusajs/icons"
import { createDataTableColumnHelper } from "@medusajs/ui"
import type { AdminCompany } from "../../../../../../src/types"
import { Money } from "../../../../../components/money"
import { RowMenu } from "../../../../../components/row-menu"
import { useSelectColumn } from "../../../../../components/select-column"
import { CompanyStatusBadge } from "../../../../../components/status-badge"
import { useRights } from "../../../../../hooks/use-may"
import { useWords } from "../../../../../hooks/use-words"
import { isZero } from "../../../../../lib/money"
import { COMPANIES_PATH } from "../../../common/paths"
import { useMoveWithPrompt } from "../../../common/use-move-with-prompt"

const column = createDataTableColumnHelper<AdminCompany>()

const FIGURES = [
  ["outstanding_balance", "outstandingBalance"],
  ["available_credit", "availableCredit"],
  ["credit_limit", "creditLimit"],
] as const

export function useCompanyColumns(isSelectable: boolean) {
  const t = useWords()
  const actionsOf = useRowActions()
  const select = useSelectColumn<AdminCompany>(({ name }) => name)
  const byText = {
    enableSorting: true,
    sortAscLabel: t("sorting.textAsc"),
    sortDescLabel: t("sorting.textDesc"),
  }
  const byAmount = {
    enableSorting: true,
    sortAscLabel: t("sorting.amountAsc"),
    sortDescLabel: t("sorting.amountDesc"),
  }
  return [
    ...(isSelectable ? [column.select(select)] : []),
    column.accessor("name", { ...byText, header: t("fields.name") }),
    ...FIGURES.map(([name, label]) =>
      column.accessor((company) => company.account[name], {
        ...byAmount,
        id: name,
        header: t(`fields.${label}`),
        align: "right",
        cell: ({ row: { original: company } }) =>
          name === "outstanding_balance" && saysNothing(company) ? null : (
            <Money
              amount={company.account[name]}
              currency={company.account.currency_code}
            />
          ),
      })
    ),
    column.accessor((company) => company.account.currency_code, {
      ...byText,
      id: "currency_code",
      header: t("fields.currency"),
      cell: ({ getValue }) => getValue().toUpperCase(),
    }),
    column.accessor("status", {
      ...byText,
      header: t("fields.status"),
      cell: ({ getValue }) => <CompanyStatusBadge status={getValue()} />,
    }),
    column.display({
      id: "action",
      cell: ({ row: { original } }) => (
        <RowMenu groups={actionsOf(original)} name={original.name} />
      ),
    }),
  ]
}

/** Nothing was ever booked and there is no limit: 0.00 would not be a fact. */
function saysNothing({ account }: AdminCompany): boolean {
  return !account.has_history && isZero(account.credit_limit)
}

function useRowActions() {
  const t = useWords()
  const may = useRights()
  const move = useMoveWithPrompt()

  return (company: AdminCompany) => {
    const page = `${COMPANIES_PATH}/${company.id}`
    const mayEdit = may("edit_companies")
    const edit = {
      label: t("actions.edit"),
      icon: <PencilSquare />,
      to: `${page}/edit`,
    }
    const credit = {
      label: t("credit.edit.action"),
      icon: <CircleStack />,
      to: `${page}/credit`,
    }
    const moving =
      company.status === "active"
        ? {
            label: t("actions.block"),
            icon: <XCircle />,
            onClick: () => void move(company, "block"),
          }
        : {
            label: t("actions.activate"),
            icon: <CheckCircle />,
            onClick: () => void move(company, "activate"),
          }
    return [
      {
        actions: [
          ...(mayEdit ? [edit] : []),
          ...(may("edit_credit") ? [credit] : []),
        ],
      },
      { actions: mayEdit ? [moving] : [] },
    ]
  }
}
