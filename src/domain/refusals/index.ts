import { ACCOUNT_REFUSALS } from "./account"
import { CHECKOUT_REFUSALS } from "./checkout"
import { COMPANIES_REFUSALS } from "./companies"
import { CONCURRENCY_REFUSALS } from "./concurrency"
import { CURRENCY_REFUSALS } from "./currency"
import { INPUT_REFUSALS } from "./input"
import { ORDER_CREDIT_REFUSALS } from "./order-credit"
import { ORDERS_REFUSALS } from "./orders"
import { PAYABLES_REFUSALS } from "./payables"
import { RECONCILIATION_REFUSALS } from "./reconciliation"
import { REIMBURSEMENT_REFUSALS } from "./reimbursements"
import { Facts, RefusalKind, Rule } from "./rule"
import { VENDOR_PAYMENT_REFUSALS } from "./vendor-payments"

export type { Facts, RefusalKind } from "./rule"

/**
 * Every expected refusal, with its code and its sentence: one file a subject.
 * The sentence is written for the person who reads it: a buyer at the checkout
 * or a clerk in the dashboard. Facts are what a program needs to act on it.
 */
const RULES = {
  ...INPUT_REFUSALS,
  ...CONCURRENCY_REFUSALS,
  ...ACCOUNT_REFUSALS,
  ...ORDERS_REFUSALS,
  ...ORDER_CREDIT_REFUSALS,
  ...COMPANIES_REFUSALS,
  ...CHECKOUT_REFUSALS,
  ...CURRENCY_REFUSALS,
  ...PAYABLES_REFUSALS,
  ...RECONCILIATION_REFUSALS,
  ...REIMBURSEMENT_REFUSALS,
  ...VENDOR_PAYMENT_REFUSALS,
} satisfies Record<string, Rule>

export type Refusal = { refused: true; code: RefusalCode; facts: Facts }

export type RefusalCode = keyof typeof RULES

export function refusal(code: RefusalCode, facts: Facts = {}): Refusal {
  return { refused: true, code, facts }
}

export function isRefusal(value: unknown): value is Refusal {
  return (
    typeof value === "object" &&
    value !== null &&
    (value as Refusal).refused === true
  )
}

/** For buyers who may not see their company's credit. */
export function withoutFigures(reason: Refusal): Refusal {
  return reason.code === "insufficient_credit"
    ? refusal("insufficient_credit")
    : reason
}

export function isRefusalCode(code: string): code is RefusalCode {
  return Object.keys(RULES).includes(code)
}

export function refusalSentence({ code, facts }: Refusal): string {
  return RULES[code].sentence(facts)
}

export function refusalKind({ code }: Refusal): RefusalKind {
  return RULES[code].kind
}
