import { PencilSquare } from "@medusajs/icons"
import { createDataTableColumnHelper, IconButton, Tooltip } from "@medusajs/ui"
import { Link, useLocation } from "react-router-dom"
import { isEditable } from "../../../../../../src/domain/operations"
import type { AdminCreditEntry } from "../../../../../../src/types"
import {
  EntryAmount,
  EntryComment,
  EntryDate,
} from "../../../../../components/entry"
import { Money } from "../../../../../components/money"
import { useMay } from "../../../../../hooks/use-may"
import { useWords } from "../../../../../hooks/use-words"
import { EntryReimbursement } from "./entry-reimbursement"

const column = createDataTableColumnHelper<AdminCreditEntry>()

const FIGURES = [
  ["outstanding_balance", "outstandingBalance"],
  ["available_credit", "availableCredit"],
  ["credit_limit", "creditLimit"],
] as const

export function useHistoryColumns() {
  const t = useWords()
  const mayEdit = useMay("reimburse")
  return [
    column.accessor("created_at", {
      header: t("fields.date"),
      enableSorting: true,
      sortAscLabel: t("sorting.dateAsc"),
      sortDescLabel: t("sorting.dateDesc"),
      cell: ({ getValue }) => <EntryDate date={getValue()} />,
    }),
    column.accessor("operation", {
      header: t("fields.operation"),
      cell: ({ getValue }) => t(`operations.${getValue()}`),
    }),
    column.accessor("amount", {
      header: t("fields.amount"),
      align: "right",
      enableSorting: true,
      sortAscLabel: t("sorting.amountAsc"),
      sortDescLabel: t("sorting.amountDesc"),
      cell: ({ row }) => <EntryAmount entry={row.original} />,
    }),
    ...FIGURES.map(([name, label]) =>
      column.accessor(name, {
        header: t(`fields.${label}`),
        align: "right",
        cell: ({ getValue, row }) => (
          <Money amount={getValue()} currency={row.original.currency_code} />
        ),
      })
    ),
    column.accessor((entry) => entry.updated_by.name, {
      id: "updated_by",
      header: t("fields.updatedBy"),
      cell: ({ getValue, row: { original } }) => (
        <Tooltip content={t(`actors.${original.updated_by.type}`)}>
          <span>{getValue()}</span>
        </Tooltip>
      ),
    }),
    column.accessor("po_number", {
      header: t("fields.poNumber"),
      cell: ({ getValue }) => getValue() ?? "",
    }),
    column.accessor("comment", {
      header: t("fields.comment"),
      truncateTooltip: false,
      cell: ({ row: { original } }) =>
        original.reimbursement ? (
          <div className="flex flex-col gap-y-1 py-2">
            <EntryReimbursement reimbursement={original.reimbursement} />
            <EntryComment entry={original} />
          </div>
        ) : (
          <EntryComment entry={original} />
        ),
    }),
    column.display({
      id: "edit",
      header: t("fields.action"),
      cell: ({ row: { original } }) =>
        mayEdit &&
        isEditable(original.operation) && <EditLink entry={original} />,
    }),
  ]
}

const EditLink = ({ entry }: { entry: AdminCreditEntry }) => {
  const t = useWords()
  const { search } = useLocation()
  return (
    <Tooltip content={t("actions.edit")}>
      <IconButton size="small" variant="transparent" asChild>
        <Link
          // The history keeps its page and its filters behind the drawer.
          to={`history/${entry.seq}${search}`}
          aria-label={t("actions.edit")}
        >
          <PencilSquare />
        </Link>
      </IconButton>
    </Tooltip>
  )
}
