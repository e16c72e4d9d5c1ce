import { ArrowUturnLeft, DocumentText } from "@medusajs/icons"
import { createDataTableColumnHelper } from "@medusajs/ui"
import { useLocation } from "react-router-dom"
import type { ReimbursementDTO } from "../../../../../../src/types"
import { Day } from "../../../../../components/day"
import { InvoiceStatusBadge } from "../../../../../components/invoice-status"
import { Money } from "../../../../../components/money"
import { RowLink } from "../../../../../components/row-link"
import { RowMenu } from "../../../../../components/row-menu"
import { useMay } from "../../../../../hooks/use-may"
import { useWords } from "../../../../../hooks/use-words"
import { COMPANIES_PATH } from "../../../../companies/common/paths"
import { runPath } from "../../../../reimbursement-runs/common/paths"
import { vendorInvoicePath } from "../../../../vendor-invoices/common/paths"
import { vendorPath } from "../../../../vendors/common/paths"
import { PaymentState } from "../../../common/payment-state"
import { REIMBURSEMENTS_PATH } from "../../../common/paths"
import { mayBeUndone } from "../../../common/state"

const column = createDataTableColumnHelper<ReimbursementDTO>()

export function useReimbursementColumns() {
  const t = useWords()
  const actionsOf = useRowActions()
  return [
    column.accessor("number", { header: t("reimbursements.fields.number") }),
    column.accessor("posting_date", {
      header: t("fields.date"),
      enableSorting: true,
      sortAscLabel: t("sorting.dateAsc"),
      sortDescLabel: t("sorting.dateDesc"),
      cell: ({ getValue }) => <Day day={getValue()} />,
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
    column.accessor("run_number", {
      header: t("reimbursements.fields.run"),
      cell: ({ getValue, row: { original } }) => (
        <RowLink to={runPath(original.run_id)}>{getValue()}</RowLink>
      ),
    }),
    column.accessor((reimbursement) => reimbursement.vendor.name, {
      id: "vendor",
      header: t("invoices.fields.vendor"),
      cell: ({ getValue, row: { original } }) => (
        <RowLink to={vendorPath(original.vendor.id)}>{getValue()}</RowLink>
      ),
    }),
    column.accessor((reimbursement) => reimbursement.vendor_invoice.number, {
      id: "vendor_invoice",
      header: t("reimbursements.fields.invoice"),
      cell: ({ getValue, row: { original } }) => (
        <div className="flex items-center gap-x-2">
          <span className="whitespace-nowrap">{getValue()}</span>
          <InvoiceStatusBadge status={original.vendor_invoice.status} />
        </div>
      ),
    }),
    column.display({
      id: "payment",
      header: t("reimbursements.fields.payment"),
      cell: ({ row: { original } }) => (
        <PaymentState reimbursement={original} />
      ),
    }),
    column.display({
      id: "action",
      cell: ({ row: { original } }) => (
        <RowMenu groups={actionsOf(original)} name={original.number} />
      ),
    }),
  ]
}

function useRowActions() {
  const t = useWords()
  const mayUndo = useMay("run_reimbursements")
  const { search } = useLocation()
  return (reimbursement: ReimbursementDTO) => {
    const show = {
      label: t("reimbursements.showInvoice"),
      icon: <DocumentText />,
      to: vendorInvoicePath(reimbursement.vendor_invoice.id),
    }
    const undo = {
      label: t("reimbursements.undo.action"),
      icon: <ArrowUturnLeft />,
      // The list keeps its page and its filters behind the drawer.
      to: `${REIMBURSEMENTS_PATH}/undo/${reimbursement.id}${search}`,
    }
    const offersUndo = mayUndo && mayBeUndone(reimbursement)
    return [{ actions: [show] }, ...(offersUndo ? [{ actions: [undo] }] : [])]
  }
}
