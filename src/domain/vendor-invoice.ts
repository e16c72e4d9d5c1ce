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

/** What a clerk does to an invoice; paid and cancelled it becomes otherwise. */
export const CLERK_MOVES = ["approve", "unapprove", "hold", "release"] as const

export type ClerkMove = (typeof CLERK_MOVES)[number]

/** A vendor invoice as a clerk finds it, with the payment it is in. */
export type MovableInvoice = {
  number: string
  status: InvoiceStatus
  /** Of one on hold, where a release brings it back to. */
  held_from: "open" | "approved" | null
  /** The payment it is in, not voided; null = none. */
  payment: { number: string; is_exported: boolean } | null
}

/** Where an invoice has to be for each of them. */
export const CLERK_MOVES_FROM: Record<ClerkMove, readonly InvoiceStatus[]> = {
  approve: ["open"],
  unapprove: ["approved"],
  hold: ["open", "approved"],
  release: ["on_hold"],
}

/** What the invoice becomes, or why not. What is in a payment stays as it is. */
export function decideInvoiceMove(
  { number, status, held_from, payment }: MovableInvoice,
  move: ClerkMove
): InvoiceStatus | Refusal {
  const to = {
    approve: "approved",
    unapprove: "open",
    hold: "on_hold",
    release: held_from ?? "open",
  } as const
  if (!CLERK_MOVES_FROM[move].includes(status)) {
    return refusal("vendor_invoice_move_not_allowed", {
      from: status,
      to: to[move],
    })
  }
  return payment
    ? refusal("vendor_invoice_in_payment", {
        number,
        payment: payment.number,
        is_exported: payment.is_exported,
      })
    : to[move]
}

/** A reimbursement as one who undoes it finds it, with its invoice. */
export type UndoableReimbursement = {
  is_reversed: boolean
  invoice: {
    number: string
    status: InvoiceStatus
    payment: { number: string; is_exported: boolean } | null
  }
}

/** Undone while nobody has paid it, and no file may make the bank pay (A120). */
export function refuseUndo({
  is_reversed,
  invoice: { number, status, payment },
}: UndoableReimbursement): Refusal | null {
  if (is_reversed || status === "cancelled") {
    return refusal("reimbursement_reversed")
  }
  if (status === "paid") {
    return refusal("reimbursement_paid", { number })
  }
  return payment?.is_exported
    ? refusal("reimbursement_exported", { number, payment: payment.number })
    : null
}
