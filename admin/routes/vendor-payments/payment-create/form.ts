import type { PaymentMethod } from "../../../../src/domain"
import type {
  AdminCreateVendorPayment,
  AdminLegalEntity,
} from "../../../../src/types"
import { todayInUtc } from "../../../lib/day"

export type PaymentForm = {
  /** All invoices that are due, or those that are chosen. */
  which: "all_due" | "chosen"
  legal_entity_id: string
  method: PaymentMethod
  due_until: string
  execution_date: string
  comment: string
}

type Entity = Pick<AdminLegalEntity, "id" | "is_default" | "payer">
type Terms = { legal_entity_id: string; method: PaymentMethod }

/** How a new payment begins: as the first of the chosen invoices is paid. */
export function startingForm(
  entities: Entity[],
  chosen: string[],
  terms?: Terms
): PaymentForm {
  const entity =
    entities.find(({ id }) => id === terms?.legal_entity_id) ??
    entities.find(({ is_default }) => is_default)
  const today = todayInUtc()
  return {
    which: chosen.length ? "chosen" : "all_due",
    legal_entity_id: entity?.id ?? "",
    method:
      terms?.method ??
      (entity?.payer ? "sepa_credit_transfer" : "bank_transfer"),
    due_until: today,
    execution_date: today,
    comment: "",
  }
}

export function toRequest(
  form: PaymentForm,
  chosen: string[]
): AdminCreateVendorPayment {
  const { which, due_until, comment, ...rest } = form
  return {
    ...rest,
    ...(which === "all_due"
      ? { all_due: true, due_until }
      : { invoice_ids: chosen }),
    comment: comment.trim() || null,
  }
}

/** SEPA needs an account of ours; without one the API refuses. */
export function needsPayer(
  { method, legal_entity_id }: Pick<PaymentForm, "method" | "legal_entity_id">,
  entities: Entity[]
): boolean {
  const entity = entities.find(({ id }) => id === legal_entity_id)
  return method === "sepa_credit_transfer" && !entity?.payer
}
