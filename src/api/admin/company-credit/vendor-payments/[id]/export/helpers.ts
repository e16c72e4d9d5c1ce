import type { PaymentFileRow } from "../../../../../../types"
import type { Cell } from "../../../../../utils/csv"

export const PAYMENT_COLUMNS = [
  "Payment",
  "Execution Date",
  "Vendor Account",
  "Creditor Name",
  "IBAN",
  "BIC",
  "Account Number",
  "Routing Number",
  "End-to-end ID",
  "Transfer Amount",
  "Currency",
  "Invoice Number",
  "Invoice Date",
  "Due Date",
  "Invoice Amount",
]

/** Amounts are numbers to a spreadsheet; all that people typed is text. */
export function paymentRow(row: PaymentFileRow): Cell[] {
  return [
    { text: row.payment_number },
    { text: row.execution_date },
    { text: row.vendor_account_number },
    { text: row.creditor_name },
    { text: row.iban },
    { text: row.bic },
    { text: row.bank_account_number },
    { text: row.routing_number },
    { text: row.end_to_end_id },
    { number: row.transfer_amount },
    { text: row.currency_code.toUpperCase() },
    { text: row.invoice_number },
    { text: row.invoice_date },
    { text: row.due_date },
    { number: row.invoice_amount },
  ]
}
