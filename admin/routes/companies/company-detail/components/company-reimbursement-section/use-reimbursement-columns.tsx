import { createDataTableColumnHelper } from "@medusajs/ui"
import type { ReimbursementDTO } from "../../../../../../src/types"
import { Day } from "../../../../../components/day"
import { InvoiceStatusBadge } from "../../../../../components/invoice-status"
import { Money } from "../../../../../components/money"
import { TextLink } from "../../../../../components/text-link"
import { useWords } from "../../../../../hooks/use-words"
import {
  reimbursementPath,
  runPath,
} from "../../../../reimbursement-runs/common/paths"
import { PaymentState } from "../../../../reimbursements/common/payment-state"
import { vendorInvoicePath } from "../../../../vendor-invoices/common/paths"

const column = createDataTableColumnHelper<ReimbursementDTO>()

export function useReimbursementColumns() {
  const t = useWords()
  return [
    column.accessor("number", {
      header: t("payables.reimbursements.number"),
      cell: ({ getValue }) => (
        <TextLink to={reimbursementPath(getValue())}>{getValue()}</TextLink>
      ),
    }),
    column.accessor("posting_date", {
      header: t("fields.date"),
      cell: ({ getValue }) => <Day day={getValue()} />,
    }),
    column.accessor("amount", {
      header: t("fields.amount"),
      align: "right",
      cell: ({ getValue, row: { original } }) => (
        <Money
          amount={getValue()}
          currency={original.currency_code}
          show="code"
        />
      ),
    }),
    column.display({
      id: "state",
      header: t("payables.reimbursements.state"),
      cell: ({ row: { original } }) => (
        <PaymentState reimbursement={original} />
      ),
    }),
    column.accessor("vendor_invoice", {
      header: t("payables.reimbursements.invoice"),
      cell: ({ getValue }) => (
        <div className="flex items-center gap-x-2">
          <TextLink
            to={vendorInvoicePath(getValue().id)}
            className="whitespace-nowrap"
          >
            {getValue().number}
          </TextLink>
          <InvoiceStatusBadge status={getValue().status} />
        </div>
      ),
    }),
    column.accessor("run_number", {
      header: t("payables.reimbursements.run"),
      cell: ({ getValue, row: { original } }) => (
        <TextLink to={runPath(original.run_id)}>{getValue()}</TextLink>
      ),
    }),
  ]
}
