export const COMPANY_STATUSES = [
  "pending",
  "active",
  "blocked",
  "rejected",
] as const

export type CompanyStatus = (typeof COMPANY_STATUSES)[number]

/** What a company member may do; each right is given on its own. */
export const MEMBER_RIGHTS = [
  "may_buy_on_account",
  "may_see_credit",
  "may_see_history",
] as const

export type MemberRight = (typeof MEMBER_RIGHTS)[number]

/**
 * Which status may follow which. Blocking never touches the credit: a blocked
 * company keeps its balance, may pay what it owes and is refunded.
 */
export const STATUS_MOVES: Record<CompanyStatus, CompanyStatus[]> = {
  pending: ["active", "rejected", "blocked"],
  active: ["blocked"],
  blocked: ["active"],
  rejected: ["pending", "active"],
}

export function mayMoveTo(from: CompanyStatus, to: CompanyStatus): boolean {
  return from === to || STATUS_MOVES[from].includes(to)
}
