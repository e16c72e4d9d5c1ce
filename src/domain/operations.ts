/** The six operations of a credit history; there is no other. */
export const OPERATIONS = [
  "allocated",
  "updated",
  "purchased",
  "reimbursed",
  "refunded",
  "reverted",
] as const

export type Operation = (typeof OPERATIONS)[number]

/** Sign of an entry's amount: −1 charges the company, +1 credits it. */
export const AMOUNT_SIGN: Record<Operation, "zero" | "minus" | "plus" | "any"> =
  {
    allocated: "zero",
    updated: "zero",
    purchased: "minus",
    reimbursed: "any",
    refunded: "plus",
    reverted: "plus",
  }

/** PO number and comment of these entries may be edited, and of no other. */
export function isEditable(operation: Operation): boolean {
  return operation === "reimbursed"
}
