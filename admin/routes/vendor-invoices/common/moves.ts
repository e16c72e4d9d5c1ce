import {
  CLERK_MOVES,
  CLERK_MOVES_FROM,
  type ClerkMove,
  isDue,
} from "../../../../src/domain/vendor-invoice"
import type { VendorInvoiceDTO } from "../../../../src/types"

type Movable = Pick<VendorInvoiceDTO, "status" | "payment">

/** What may be done to an invoice; while it is in a payment, nothing. */
export function movesOf({ status, payment }: Movable): ClerkMove[] {
  return payment
    ? []
    : CLERK_MOVES.filter((move) => CLERK_MOVES_FROM[move].includes(status))
}

/** Still to be paid though its day is over. */
export function isOverdue(
  { status, due_date }: Pick<VendorInvoiceDTO, "status" | "due_date">,
  today: string
): boolean {
  return isDue(status) && due_date < today
}

/** Whether an undo of its reimbursement, which cancels it, may be asked for. */
export function mayCancel({ status, payment }: Movable): boolean {
  return isDue(status) && (payment === null || payment.status === "created")
}
