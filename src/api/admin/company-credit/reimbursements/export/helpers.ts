import type { ReimbursementDTO } from "../../../../../types"
import type { Cell } from "../../../../utils/csv"

export const REIMBURSEMENT_COLUMNS = [
  "Reimbursement",
  "Posting Date",
  "Company",
  "Amount",
  "Currency",
  "Accounting Amount",
  "Accounting Currency",
  "Vendor Account",
  "Vendor",
  "New Vendor",
  "Vendor Invoice",
  "Invoice Status",
  "Due Date",
  "Paid On",
  "Vendor Payment",
  "Run",
  "Undone At",
  "Undone By",
  "Reason",
  "Company ID",
  "Legal Entity ID",
  "Reimbursement ID",
  "Entry ID",
]

/** Amounts are numbers to a spreadsheet; all that people typed is text. */
export function reimbursementRow(row: ReimbursementDTO): Cell[] {
  const { vendor, vendor_invoice: invoice, reversal } = row
  return [
    { text: row.number },
    { text: row.posting_date },
    { text: row.company_name },
    { number: row.amount },
    { text: row.currency_code.toUpperCase() },
    { number: row.accounting_amount },
    { text: row.accounting_currency.toUpperCase() },
    { text: vendor.account_number },
    { text: vendor.name },
    { text: row.is_new_vendor ? "yes" : "no" },
    { text: invoice.number },
    { text: invoice.status },
    { text: invoice.due_date },
    { text: invoice.paid_on },
    { text: invoice.payment?.number ?? null },
    { text: row.run_number },
    { text: reversal?.at ?? null },
    { text: reversal?.by.name ?? null },
    { text: reversal?.reason ?? null },
    { text: row.company_id },
    { text: row.legal_entity_id },
    { text: row.id },
    { text: row.entry_id },
  ]
}
