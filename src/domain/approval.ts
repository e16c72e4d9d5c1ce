import Big from "big.js"
import { Amount, formatMoney } from "./money"
import { Refusal, refusal } from "./refusals"

/** Who may approve for a legal entity, and how much at once. */
export type Approver = {
  user_id: string
  /** In the accounting currency; null = any amount. */
  limit: Amount | null
}

export type ApprovalRule = {
  required: boolean
  approvers: readonly Approver[]
  /** The legal entity's, in which limits and totals are compared. */
  accounting_currency: string
}

/**
 * Whether somebody may approve what somebody else started. Only people approve:
 * a program has no user id here.
 *
 * @param asked `total` in the accounting currency; `started_by`: everybody who
 * stands behind the start, of a program also the person who gave it its key.
 * A total that is not known, because a rate is missing, is above every limit
 */
export function refuseApproval(
  { required, approvers, accounting_currency }: ApprovalRule,
  asked: {
    /** Null = not known. */
    total: Amount | null
    approved_by: string | null
    started_by: readonly string[]
  }
): Refusal | null {
  const approver = approvers.find(
    ({ user_id }) => user_id === asked.approved_by
  )
  if (!required) {
    return refusal("approval_not_needed")
  }
  if (asked.approved_by && asked.started_by.includes(asked.approved_by)) {
    return refusal("approval_by_starter")
  }
  if (!approver) {
    return refusal("approval_not_permitted")
  }
  if (approver.limit === null) {
    return null
  }
  const limit = formatMoney(approver.limit, accounting_currency)
  if (asked.total === null) {
    return refusal("approval_total_unknown", { limit })
  }
  if (Big(asked.total).gt(approver.limit)) {
    return refusal("approval_over_limit", {
      limit,
      asked: formatMoney(asked.total, accounting_currency),
    })
  }
  return null
}

/** @returns why these cannot be the approvers of a legal entity, or null */
export function refuseApprovers(approvers: readonly Approver[]) {
  const ids = approvers.map(({ user_id }) => user_id)
  const twice = ids.find((id, index) => ids.indexOf(id) !== index)
  return twice === undefined
    ? null
    : refusal("approver_twice", { user_id: twice })
}
