import type { RefusalCode } from "../../../../src/domain"

/** Why a company is left out of a run, by code; others are told in words. */
export const LEFT_OUT_CODES = [
  "nothing_to_reimburse",
  "below_minimum_reimbursement",
  "company_on_payment_hold",
  "reimbursements_excluded",
  "other_legal_entity",
  "rate_missing",
  "partial_exceeds_credit",
  "balance_changed",
  "credit_currency_changed",
  "unexpected_error",
] as const satisfies RefusalCode[]

type LeftOutCode = (typeof LEFT_OUT_CODES)[number]

export function wordOfCode(code: string): LeftOutCode {
  return LEFT_OUT_CODES.find((known) => known === code) ?? "unexpected_error"
}
