import type { PayablesChangeDTO } from "../../../../src/types"

/** What can change of a company's payables, in the order of the form. */
const FIELDS = [
  "vendor_id",
  "legal_entity_id",
  "payment_hold",
  "payment_hold_reason",
  "reimbursements_excluded",
] as const

type Change = Pick<PayablesChangeDTO, "before" | "after">

export function changedFields({ before, after }: Change) {
  return FIELDS.filter((name) => name in after).map((name) => ({
    name,
    before: before[name],
    after: after[name],
  }))
}

/** The vendors that changes name, to be asked for at once. */
export function vendorsIn(changes: Change[]): string[] {
  const ids = changes.flatMap(({ before, after }) => [
    before.vendor_id,
    after.vendor_id,
  ])
  return [...new Set(ids)].filter((id): id is string => typeof id === "string")
}
