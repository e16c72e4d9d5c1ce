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

/** Whether an undo may be asked for; a file that went out only the API knows. */
export function mayBeUndone(reimbursement: Standing): boolean {
  const state = paymentStateOf(reimbursement)
  return state === "unpaid" || state === "in_payment"
}
