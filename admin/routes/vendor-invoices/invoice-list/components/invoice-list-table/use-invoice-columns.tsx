import type { ClerkMove } from "../../../../../../src/domain"
import type { VendorInvoiceDTO } from "../../../../../../src/types"
import { ArrowUturnLeft } from "@medusajs/icons"
import { createDataTableColumnHelper } from "@medusajs/ui"
import { Day } from "../../../../../components/day"
import { InvoiceStatusBadge } from "../../../../../components/invoice-status"
import { Money } from "../../../../../components/money"
import { RowLink } from "../../../../../components/row-link"
import { RowMenu } from "../../../../../components/row-menu"
import { useSelectColumn } from "../../../../../components/select-column"
import { useMay } from "../../../../../hooks/use-may"
import { useWords } from "../../../../../hooks/use-words"
import { COMPANIES_PATH } from "../../../../companies/common/paths"
import { vendorPath } from "../../../../vendors/common/paths"
import { DueDate } from "../../../common/due-date"
import { mayCancel } from "../../../common/moves"
import { vendorInvoicePath, vendorPaymentPath } from "../../../common/paths"
import { useMoveActions } from "../../../common/use-move-actions"

const column = createDataTableColumnHelper<VendorInvoiceDTO>()

export function useInvoiceColumns(
  move: (ids: string[], to: ClerkMove) => void,
  isSelectable: boolean
) {
  const t = useWords()
  const select = useSelectColumn<VendorInvoiceDTO>(({ number }) => number)
  const actionsOf = useRowActions(move)
  const byDate = {
    enableSorting: true,
    sortAscLabel: t("sorting.dateAsc"),
    sortDescLabel: t("sorting.dateDesc"),
  }
  return [
    ...(isSelectable ? [column.select(select)] : []),
    column.accessor("number", {
      header: t("invoices.fields.number"),
      enableSorting: true,
      sortAscLabel: t("sorting.textAsc"),
      sortDescLabel: t("sorting.textDesc"),
    }),
    column.accessor("status", {
      header: t("fields.status"),
      cell: ({ getValue }) => <InvoiceStatusBadge status={getValue()} />,
    }),
    column.accessor((invoice) => invoice.vendor.name, {
      id: "vendor",
      header: t("invoices.fields.vendor"),
      cell: ({ getValue, row: { original } }) => (
        <RowLink to={vendorPath(original.vendor.id)}>{getValue()}</RowLink>
      ),
    }),
    column.accessor("company_name", {
      header: t("fields.company"),
      cell: ({ getValue, row: { original } }) => (
        <RowLink to={`${COMPANIES_PATH}/${original.company_id}`}>
          {getValue()}
        </RowLink>
      ),
    }),
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
    column.accessor("invoice_date", {
      ...byDate,
      header: t("invoices.fields.invoiceDate"),
      cell: ({ getValue }) => <Day day={getValue()} />,
    }),
    column.accessor("due_date", {
      ...byDate,
      header: t("invoices.fields.dueDate"),
      cell: ({ row: { original } }) => <DueDate invoice={original} />,
    }),
    column.accessor((invoice) => invoice.payment?.number ?? "", {
      id: "payment",
      header: t("invoices.fields.payment"),
      cell: ({ row: { original } }) =>
        original.payment && (
          <RowLink to={vendorPaymentPath(original.payment.id)}>
            {original.payment.number}
          </RowLink>
        ),
    }),
    column.display({
      id: "action",
      cell: ({ row: { original } }) => {
        const groups = actionsOf(original)
        return groups.length > 0 ? (
          <RowMenu name={original.number} groups={groups} />
        ) : null
      },
    }),
  ]
}

function useRowActions(move: (ids: string[], to: ClerkMove) => void) {
  const t = useWords()
  const mayUndo = useMay("run_reimbursements")
  const movesFor = useMoveActions(move)
  return (invoice: VendorInvoiceDTO) => {
    const undo = {
      label: t("reimbursements.undo.action"),
      icon: <ArrowUturnLeft />,
      to: `${vendorInvoicePath(invoice.id)}/undo`,
    }
    return [
      { actions: movesFor(invoice) },
      { actions: mayUndo && mayCancel(invoice) ? [undo] : [] },
    ].filter(({ actions }) => actions.length)
  }
}
