import { Badge, createDataTableColumnHelper } from "@medusajs/ui"
import type { AdminLegalEntity } from "../../../../src/types"
import { EntryDate } from "../../../components/entry"
import { Money } from "../../../components/money"
import { useWords } from "../../../hooks/use-words"

const column = createDataTableColumnHelper<AdminLegalEntity>()

export function useEntityColumns() {
  const t = useWords()
  const byText = {
    enableSorting: true,
    sortAscLabel: t("sorting.textAsc"),
    sortDescLabel: t("sorting.textDesc"),
  }
  return [
    column.accessor("name", {
      ...byText,
      header: t("fields.name"),
      cell: ({ row: { original } }) => (
        <span className="flex items-center gap-x-2">
          <span className="truncate">{original.name}</span>
          {original.is_default && (
            <Badge size="2xsmall">{t("legalEntities.default")}</Badge>
          )}
        </span>
      ),
    }),
    column.accessor("accounting_currency", {
      header: t("legalEntities.fields.accountingCurrency"),
      cell: ({ getValue }) => getValue().toUpperCase(),
    }),
    column.accessor("minimum_reimbursement", {
      header: t("legalEntities.fields.minimum"),
      align: "right",
      cell: ({ row: { original } }) => (
        <Money
          amount={original.minimum_reimbursement}
          currency={original.accounting_currency}
          show="code"
        />
      ),
    }),
    column.accessor("approval_required", {
      header: t("legalEntities.approval.header"),
      cell: ({ getValue }) => t(getValue() ? "fields.yes" : "fields.no"),
    }),
    column.accessor("next_reimbursement_at", {
      header: t("legalEntities.schedule.next"),
      cell: ({ getValue }) => {
        const next = getValue()
        return next ? <EntryDate date={next} /> : "–"
      },
    }),
  ]
}
