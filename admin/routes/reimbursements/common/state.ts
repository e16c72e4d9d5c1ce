import type { ReimbursementDTO } from "../../../../src/types"

/**
 * How far the money is: given back to the credit, paid to the vendor, in a
 * vendor payment that is on its way, or not paid yet.
 */
export type PaymentState = "undone" | "paid" | "in_payment" | "unpaid"

type Standing = Pick<ReimbursementDTO, "reversal" | "vendor_invoice">

export function paymentStateOf({
  reversal,
  vendor_invoice: { status, payment },
}: Standing): PaymentState {
  if (reversal || status === "cancelled") {
    return "undone"
  }
  if (status === "paid") {
    return "paid"
  }
  return payment ? "in_payment" : "unpaid"
}

/** Why there is no undo, as `refuseUndo` has it; null where there is one. */
export function whyNotUndone(
  reimbursement: Standing
): "undone" | "paid" | "exported" | null {
  const state = paymentStateOf(reimbursement)
  if (state === "undone" || state === "paid") {
    return state
  }
  const { payment } = reimbursement.vendor_invoice
  return payment && payment.status !== "created" ? "exported" : null
}

export function mayBeUndone(reimbursement: Standing): boolean {
  return whyNotUndone(reimbursement) === null
}
