import type { PayablesChangeDTO } from "../../../../src/types"

type Change = Pick<PayablesChangeDTO, "action" | "before" | "after">

export type ChangeEvent =
  | { kind: "created" | "exported" | "changed" }
  | { kind: "paid"; day: string; reference: string | null }
  | { kind: "voided"; reason: string }
  | { kind: "taken_out"; number: string; amount: string }

/** What happened to a payment, of what the log of changes holds. */
export function changeEvent({ action, before, after }: Change): ChangeEvent {
  if (action === "created") {
    return { kind: "created" }
  }
  if (typeof before.invoice_number === "string") {
    return {
      kind: "taken_out",
      number: before.invoice_number,
      amount: text(before.amount) ?? "",
    }
  }
  switch (after.status) {
    case "exported":
      return { kind: "exported" }
    case "paid":
      return {
        kind: "paid",
        day: text(after.paid_on) ?? "",
        reference: text(after.payment_reference),
      }
    case "voided":
      return { kind: "voided", reason: text(after.void_reason) ?? "" }
    default:
      return { kind: "changed" }
  }
}

function text(value: unknown): string | null {
  return typeof value === "string" ? value : null
}
