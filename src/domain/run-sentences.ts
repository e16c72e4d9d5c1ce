import { RunStatus } from "./reimbursement"
import { Facts, isRefusalCode, refusal, refusalSentence } from "./refusals"

/** Completes "3 companies were left out: 2 …, 1 …". */
const LEFT_OUT: Record<string, string> = {
  nothing_to_reimburse: "without a credit",
  below_minimum_reimbursement: "below the minimum reimbursement",
  company_on_payment_hold: "on payment hold",
  reimbursements_excluded: "that runs leave out",
  other_legal_entity: "of another legal entity",
  rate_missing: "without an exchange rate",
  partial_exceeds_credit: "with less credit than that",
  balance_changed: "whose credit has changed",
  credit_currency_changed: "whose credit currency has changed",
}

/** A refusal that was kept, as a person reads it. */
export function keptSentence(code: string, facts: Facts | null): string {
  return isRefusalCode(code)
    ? refusalSentence(refusal(code, facts ?? {}))
    : refusalSentence(refusal("unexpected_error"))
}

/** What a person is told of a run; null where its figures say it all. */
export function runSentence(run: {
  status: RunStatus
  posted: number
  failed: number
  failure: { code: string; facts: Facts | null } | null
  /** How many were not posted, by reason. */
  left_out: { code: string; companies: number }[]
}): string | null {
  if (run.status === "awaiting_approval") {
    return "Another person has to approve this run before it posts."
  }
  if (run.failure) {
    const why = keptSentence(run.failure.code, run.failure.facts)
    return `The run stands still. ${why} Try it again once that is solved.`
  }
  if (run.status !== "done") {
    return null
  }
  if (run.failed > 0) {
    return `${companies(run.failed)} could not be reimbursed: see why, and try again.`
  }
  return run.posted === 0 ? nothingSentence(run.left_out) : null
}

function nothingSentence(left_out: { code: string; companies: number }[]) {
  const count = left_out.reduce((sum, each) => sum + each.companies, 0)
  if (!count) {
    return "Nothing to reimburse: no company has a credit."
  }
  const reasons = [...left_out]
    .sort((a, b) => b.companies - a.companies || (a.code < b.code ? -1 : 1))
    .map((each) => `${each.companies} ${reasonOf(each.code)}`)
  const were = count === 1 ? "was" : "were"
  return `Nothing to reimburse: ${companies(count)} ${were} left out, ${reasons.join(", ")}.`
}

function reasonOf(code: string): string {
  return LEFT_OUT[code] ?? "for another reason"
}

function companies(count: number): string {
  return count === 1 ? "1 company" : `${count} companies`
}
