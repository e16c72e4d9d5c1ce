import type { PayablesChangeDTO } from "../../../src/types"

type ChangedField = {
  name: string
  /** Undefined where it was made just then. */
  before: unknown
  after: unknown
}

/** Said by who and when of the change itself, or by another of its fields. */
const UNSAID = new Set([
  "bank_verified_by_name",
  "deleted_at",
  "held_from",
  "hold_at",
  "hold_by_name",
  "legal_entity_id",
  "made_for_company_id",
  "next_reimbursement_at",
  "schedule_set_by_user_id",
])

/** What a change tells people: the fields that changed, each once. */
export function fieldsOf({
  action,
  before,
  after,
}: Pick<PayablesChangeDTO, "action" | "before" | "after">): ChangedField[] {
  if (action === "deleted") {
    return []
  }
  return Object.keys(after)
    .filter((name) => !UNSAID.has(name))
    .map((name) => ({ name, before: before[name], after: after[name] }))
}
