import type { HistoryEntryDTO } from "../../../../../../../types"
import type { Cell } from "../../../../../../utils/csv"
import { presentEntry } from "../helpers"

export const HISTORY_COLUMNS = [
  "Date",
  "Operation",
  "Amount",
  "Outstanding Balance",
  "Available Credit",
  "Credit Limit",
  "Updated By",
  "Purchase Order",
  "Comment",
  "Currency",
  "Order Number",
  "Order Link",
  "Entry Number",
  "Entry ID",
  "Order Amount",
  "Order Currency",
  "Exchange Rate",
  "Amount Shown",
  "Rate Shown",
  "Reimbursement",
  "Vendor Invoice",
  "Invoice Status",
  "Due Date",
  "Paid On",
  "Vendor Payment",
]

/** Amounts are numbers to a spreadsheet; all that people typed is text. */
export function historyRow(row: HistoryEntryDTO): Cell[] {
  const entry = presentEntry(row)
  const { reimbursement } = entry
  const invoice = reimbursement?.vendor_invoice
  return [
    { text: entry.created_at },
    { text: entry.operation },
    { number: entry.amount },
    { number: entry.outstanding_balance },
    { number: entry.available_credit },
    { number: entry.credit_limit },
    { text: entry.updated_by.name },
    { text: entry.po_number },
    { text: entry.comment },
    { text: entry.currency_code.toUpperCase() },
    { number: entry.order?.display_id ?? null },
    { text: entry.order_url },
    { number: entry.seq },
    { text: entry.id },
    { number: entry.order_amount },
    { text: entry.order_currency_code?.toUpperCase() ?? null },
    { number: entry.exchange_rate },
    { text: entry.amount_display },
    { text: entry.rate_display },
    { text: reimbursement?.number ?? null },
    { text: invoice?.number ?? null },
    { text: invoice?.status ?? null },
    { text: invoice?.due_date ?? null },
    { text: invoice?.paid_on ?? null },
    { text: reimbursement?.payment?.number ?? null },
  ]
}
