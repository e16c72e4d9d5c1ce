import Big from "big.js"
import { ExchangeRate, convert } from "./conversion"
import { Amount, formatMoney } from "./money"
import { Refusal, refusal } from "./refusals"

/** States of a reimbursement run. `failed`: it stands still and can be resumed. */
export const RUN_STATUSES = [
  "awaiting_approval",
  "running",
  "done",
  "canceled",
  "rejected",
  "failed",
] as const

export type RunStatus = (typeof RUN_STATUSES)[number]

/** What can be done to a run in a state. Every other move is refused. */
export const RUN_MOVES = {
  approve: ["awaiting_approval"],
  reject: ["awaiting_approval"],
  cancel: ["awaiting_approval", "running", "failed"],
  /** Goes on after a failure; tries the lines that failed once more. */
  retry: ["failed", "running", "done"],
} as const satisfies Record<string, readonly RunStatus[]>

export type RunMove = keyof typeof RUN_MOVES

const MOVED: Record<RunMove, string> = {
  approve: "approved",
  reject: "rejected",
  cancel: "canceled",
  retry: "tried again",
}

export function refuseRunMove(from: RunStatus, move: RunMove): Refusal | null {
  const allowed: readonly RunStatus[] = RUN_MOVES[move]
  return allowed.includes(from)
    ? null
    : refusal("run_move_not_allowed", { from, asked: MOVED[move] })
}

/** What a run does with a credit that is less than it was at the start. */
export const IF_SPENT = ["pay_rest", "review"] as const

export type IfSpent = (typeof IF_SPENT)[number]

/**
 * So many lines a process takes at once, in one transaction: that long a
 * purchase may have to wait for its account.
 */
export const RUN_CHUNK_SIZE = 300

/** A company as a run finds it. */
export type ReimbursementCandidate = {
  outstanding_balance: Amount
  currency_code: string
  is_of_entity: boolean
  reimbursements_excluded: boolean
  /** Null = not on payment hold. */
  payment_hold_reason: string | null
}

export type ReimbursementRule = {
  /** In the accounting currency, 0 or more. */
  minimum: Amount
  accounting_currency: string
  /** From a credit currency into the accounting currency; null = none known. */
  rateOf: (currency_code: string) => ExchangeRate | null
}

/**
 * How much of a company's credit a run pays back. The outstanding balance is
 * net by construction: what the company owes for orders is taken off already.
 * Whether the company is blocked or deleted makes no difference: the money is
 * owed. Kept in step with the database function `company_credit_candidates` by
 * a property test.
 *
 * @param part of one company, the amount asked for; null = all of it
 * @returns the amount, above 0, or why there is none
 */
export function decideReimbursement(
  company: ReimbursementCandidate,
  rule: ReimbursementRule,
  part: Amount | null = null
): Amount | Refusal {
  const { outstanding_balance: credit, currency_code: currency } = company
  if (!company.is_of_entity) {
    return refusal("other_legal_entity")
  }
  if (Big(credit).lte(0)) {
    return refusal("nothing_to_reimburse")
  }
  if (company.reimbursements_excluded) {
    return refusal("reimbursements_excluded")
  }
  if (company.payment_hold_reason !== null) {
    return refusal("company_on_payment_hold", {
      reason: company.payment_hold_reason,
    })
  }
  if (part !== null && Big(part).gt(credit)) {
    return refusal("partial_exceeds_credit", {
      credit: formatMoney(credit, currency),
      asked: formatMoney(part, currency),
    })
  }
  const amount = part ?? credit
  return refuseMinimum(amount, currency, rule) ?? amount
}

/** "At least", compared in the accounting currency (A93, A97). */
function refuseMinimum(
  amount: Amount,
  currency: string,
  { minimum, accounting_currency, rateOf }: ReimbursementRule
): Refusal | null {
  if (Big(minimum).eq(0)) {
    return null
  }
  const rate = rateOf(currency)
  if (!rate) {
    return refusal("rate_missing", { from: currency, to: accounting_currency })
  }
  return Big(convert(amount, rate)).lt(minimum)
    ? refusal("below_minimum_reimbursement", {
        credit: formatMoney(amount, currency),
        minimum: formatMoney(minimum, accounting_currency),
      })
    : null
}

/**
 * What a line posts, once its account is locked: never more than was proposed,
 * nothing that was spent since (A114), and nothing that a run begun now would
 * leave out. Kept in step with the database function
 * `company_credit_decide_run_lines` by a property test.
 *
 * @param line what was proposed
 * @param now the company as it is
 * @param rule that of the run, fixed at its start
 */
export function decideLine(
  line: { amount: Amount; currency_code: string },
  now: ReimbursementCandidate,
  rule: ReimbursementRule,
  if_spent: IfSpent
): Amount | Refusal {
  const { amount, currency_code: currency } = line
  const left = now.outstanding_balance
  if (now.currency_code !== currency) {
    return refusal("credit_currency_changed", {
      before: currency,
      now: now.currency_code,
    })
  }
  const isSpent = Big(left).lt(amount)
  if (isSpent && if_spent === "review") {
    return refusal("balance_changed", {
      before: formatMoney(amount, currency),
      now: formatMoney(left, currency),
    })
  }
  return decideReimbursement(now, rule, isSpent ? left : amount)
}
