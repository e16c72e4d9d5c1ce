import { createDataTableColumnHelper } from "@medusajs/ui"
import { Money } from "../../../../../components/money"
import { TextLink } from "../../../../../components/text-link"
import { useWords } from "../../../../../hooks/use-words"
import { COMPANIES_PATH } from "../../../../companies/common/paths"
import { reimbursementPath, vendorInvoicePath } from "../../../common/paths"
import { LineStatusBadge } from "../../../common/run-badges"
import type { AdminReimbursementRunLine } from "../../../common/types"

const column = createDataTableColumnHelper<AdminReimbursementRunLine>()

export function useLineColumns() {
  const t = useWords()
  return [
    column.accessor("company_name", {
      header: t("fields.company"),
      cell: ({ getValue, row }) => (
        <TextLink to={`${COMPANIES_PATH}/${row.original.company_id}`}>
          {getValue()}
        </TextLink>
      ),
    }),
    column.accessor("status", {
      header: t("runs.fields.outcome"),
      cell: ({ getValue }) => <LineStatusBadge status={getValue()} />,
    }),
    column.accessor("amount", {
      header: t("runs.progress.proposed"),
      align: "right",
      cell: ({ getValue, row }) => (
        <Money
          amount={getValue()}
          currency={row.original.currency_code}
          show="code"
        />
      ),
    }),
    column.accessor((line) => line.reimbursement?.amount, {
      id: "reimbursed",
      header: t("runs.progress.reimbursed"),
      align: "right",
      cell: ({ row: { original: line } }) =>
        line.reimbursement && (
          <Money
            amount={line.reimbursement.amount}
            currency={line.currency_code}
            show="code"
          />
        ),
    }),
    column.accessor((line) => line.reimbursement?.number, {
      id: "reimbursement",
      header: t("runs.fields.reimbursement"),
      cell: ({ row: { original: line } }) =>
        line.reimbursement && (
          <TextLink to={reimbursementPath(line.reimbursement.number)}>
            {line.reimbursement.number}
          </TextLink>
        ),
    }),
    column.accessor((line) => line.reimbursement?.vendor_invoice.number, {
      id: "vendor_invoice",
      header: t("runs.fields.vendorInvoice"),
      cell: ({ row: { original: line } }) =>
        line.reimbursement && (
          <TextLink
            to={vendorInvoicePath(line.reimbursement.vendor_invoice.id)}
          >
            {line.reimbursement.vendor_invoice.number}
          </TextLink>
        ),
    }),
    column.accessor("message", {
      header: t("runs.fields.reason"),
      cell: ({ getValue }) => (
        <span className="block min-w-[200px] whitespace-normal py-2">
          {getValue()}
        </span>
      ),
    }),
  ]
}
