import type { VendorInvoiceDTO } from "../../../../../types"
import type { Cell } from "../../../../utils/csv"

export const VENDOR_INVOICE_COLUMNS = [
  "Invoice Number",
  "Status",
  "Vendor Account",
  "Vendor Name",
  "Company",
  "Amount",
  "Currency",
  "Invoice Date",
  "Due Date",
  "Hold Reason",
  "Reimbursement",
  "Payment",
  "Paid On",
  "Payment Reference",
  "Updated By",
  "Updated At",
  "Invoice ID",
  "Company ID",
  "Vendor ID",
]

/** Amounts are numbers to a spreadsheet; all that people typed is text. */
export function vendorInvoiceRow(invoice: VendorInvoiceDTO): Cell[] {
  return [
    { text: invoice.number },
    { text: invoice.status },
    { text: invoice.vendor.account_number },
    { text: invoice.vendor.name },
    { text: invoice.company_name },
    { number: invoice.amount },
    { text: invoice.currency_code.toUpperCase() },
    { text: invoice.invoice_date },
    { text: invoice.due_date },
    { text: invoice.hold_reason },
    { text: invoice.reimbursement.number },
    { text: invoice.payment?.number ?? null },
    { text: invoice.paid_on },
    { text: invoice.payment_reference },
    { text: invoice.updated_by.name },
    { text: invoice.updated_at },
    { text: invoice.id },
    { text: invoice.company_id },
    { text: invoice.vendor.id },
  ]
}
