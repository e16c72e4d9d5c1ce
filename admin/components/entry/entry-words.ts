import type { AdminCreditEntry } from "../../../src/types"

type Commented = Pick<AdminCreditEntry, "order" | "reimbursement" | "comment">

/**
 * The API begins the comment of an order's entry with "Order #12: ", and that
 * of credit that was paid back with the vendor invoice. Links stand for them.
 */
export function withoutDocument({
  order,
  reimbursement,
  comment,
}: Commented): string | null {
  if (order) {
    return comment?.replace(/^Order #\d+(: )?/, "") || null
  }
  const sentence = reimbursement && sentenceOf(reimbursement)
  if (!sentence || !comment) {
    return comment
  }
  return comment.startsWith(`${sentence} `)
    ? comment.slice(sentence.length + 1)
    : comment === sentence
      ? null
      : comment
}

function sentenceOf({
  is_reversal,
  number,
  vendor_invoice: invoice,
}: NonNullable<AdminCreditEntry["reimbursement"]>): string {
  return is_reversal
    ? `Undoes reimbursement ${number}: vendor invoice ${invoice.number} is cancelled.`
    : `Reimbursed by vendor invoice ${invoice.number}`
}
