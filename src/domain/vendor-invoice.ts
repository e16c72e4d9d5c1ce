import { Refusal, refusal } from "./refusals"

export const INVOICE_STATUSES = [
  "open",
  "approved",
  "on_hold",
  "paid",
  "cancelled",
] as const

export type InvoiceStatus = (typeof INVOICE_STATUSES)[number]

/**
 * Where a vendor invoice may go from where it is; the database holds the same
 * table. A hold is released to where it came from. `paid` is left only when
 * the payment is voided, and `cancelled` never: it belongs to an undone
 * reimbursement.
 */
export const INVOICE_MOVES: Record<InvoiceStatus, readonly InvoiceStatus[]> = {
  open: ["approved", "on_hold", "cancelled"],
  approved: ["open", "on_hold", "paid", "cancelled"],
  on_hold: ["open", "approved", "cancelled"],
  paid: ["approved"],
  cancelled: [],
}

export function refuseInvoiceMove(
  from: InvoiceStatus,
  to: InvoiceStatus
): Refusal | null {
  return INVOICE_MOVES[from].includes(to)
    ? null
    : refusal("vendor_invoice_move_not_allowed", { from, to })
}

/** What is still to be paid of an invoice: all of it or nothing. */
export function isDue(status: InvoiceStatus): boolean {
  return status === "open" || status === "approved" || status === "on_hold"
}
