/**
 * Every expected refusal, with its code and its sentence, in one place. The
 * sentence is written for the person who reads it: a buyer at the checkout or
 * a clerk in the dashboard. Facts are what a program needs to act on it.
 */
export type Facts = Record<string, string | number | boolean | null>

export type Refusal = { refused: true; code: RefusalCode; facts: Facts }

/** What kind of answer a refusal is at the HTTP door. */
export type RefusalKind =
  "invalid" | "not_allowed" | "forbidden" | "not_found" | "unauthorized"

type Rule = { kind: RefusalKind; sentence: (f: Facts) => string }

const invalid = (sentence: Rule["sentence"]): Rule => ({
  kind: "invalid",
  sentence,
})
const notAllowed = (sentence: Rule["sentence"]): Rule => ({
  kind: "not_allowed",
  sentence,
})
const forbidden = (sentence: Rule["sentence"]): Rule => ({
  kind: "forbidden",
  sentence,
})
const notFound = (sentence: Rule["sentence"]): Rule => ({
  kind: "not_found",
  sentence,
})

const RULES = {
  // Input
  invalid_amount: invalid((f) => `${f.field}: "${f.value}" is not an amount.`),
  amount_too_large: invalid((f) => `${f.field} is too large.`),
  too_many_digits: invalid(
    (f) =>
      `${f.field} has more digits than ${upper(f.currency)} has: at most ${f.digits} after the decimal point.`
  ),
  amount_zero: invalid((f) => `${f.field} must not be 0.`),
  amount_sign: invalid(
    (f) => `${f.field} of an entry "${f.operation}" must be ${f.sign} 0.`
  ),
  negative_limit: invalid((f) => `${f.field} must not be below 0.`),
  invalid_currency: invalid(
    (f) => `${f.field}: "${f.value}" is not a currency code.`
  ),

  invalid_request: invalid((f) => String(f.problems)),

  value_refused: invalid((f) => `A value cannot be stored: ${f.rule}.`),

  // Idempotency and concurrency
  idempotency_key_reused: notAllowed(
    () =>
      "This idempotency key was already used for another request. Send a new key for a new request."
  ),
  idempotency_key_invalid: invalid(
    () => "The idempotency key must have 1 to 255 visible characters."
  ),
  terms_changed: notAllowed(
    () =>
      "The credit terms were changed meanwhile. Load the account again, look at the present terms, and save again."
  ),
  account_busy: notAllowed(
    () =>
      "The credit account is in use by another posting that takes unusually long. Nothing was booked; please try again."
  ),
  concurrent_update: notAllowed(
    () =>
      "Another change happened at the same moment. Nothing was booked; please try again."
  ),

  // Account and history
  account_not_found: notFound(() => "There is no such credit account."),
  entry_not_found: notFound(
    () => "There is no such entry in the credit history."
  ),
  currency_mismatch: notAllowed(
    (f) =>
      `The account is kept in ${upper(f.currency)}, the posting is in ${upper(f.asked)}.`
  ),
  currency_in_use: notAllowed(
    () =>
      "The credit currency cannot be changed once the account has a history."
  ),
  entry_not_editable: notAllowed(
    (f) =>
      `Only the purchase order number and comment of a reimbursement can be edited; this entry is "${f.operation}".`
  ),
  history_is_append_only: notAllowed(
    () =>
      "The credit history is append-only: entries are posted, never changed or removed."
  ),
  generated_write: notAllowed(
    (f) =>
      `${f.method} of ${f.model} goes past the rules of company credit. Use the module's own methods: createCompany, setTerms, reimburse and the others.`
  ),
  refund_exceeds_purchase: notAllowed(
    (f) =>
      `Only ${f.remaining} of this purchase is left to give back, not ${f.asked}.`
  ),
  purchase_not_found: notFound(
    () => "No purchase on account is known for this payment."
  ),

  // Orders an administrator puts on account
  order_not_found: notFound(() => "There is no such order."),
  order_not_chargeable: notAllowed(
    (f) => `An order that is ${f.status} cannot be charged to an account.`
  ),
  order_without_customer: notAllowed(
    () => "The order has no customer whose account could be charged."
  ),
  nothing_to_charge: notAllowed(
    () => "Nothing of this order is left to be paid."
  ),

  // Companies and members
  company_not_found: notFound(() => "There is no such company."),
  member_not_found: notFound(() => "There is no such company member."),
  customer_not_found: notFound(() => "There is no such customer."),
  not_your_company: forbidden(() => "You do not belong to this company."),
  customer_in_other_company: notAllowed(
    () => "This customer already belongs to a company."
  ),
  external_id_taken: notAllowed(
    (f) => `external_id "${f.external_id}" belongs to another company.`
  ),
  status_move_not_allowed: notAllowed(
    (f) => `A company that is ${f.from} cannot become ${f.to}.`
  ),

  // Buying on account: what the buyer reads
  login_required: {
    kind: "unauthorized",
    sentence: () => "Please log in to pay on account.",
  },
  not_your_cart: forbidden(
    () =>
      "This cart belongs to someone else. Please log in as its buyer to pay on account."
  ),
  no_company: notAllowed(
    () => "Payment on account is for members of a company."
  ),
  not_permitted: forbidden(
    () =>
      "You may not buy on account. Please ask your company's administrator for the right."
  ),
  company_not_active: notAllowed(
    (f) => `Your company is ${f.status} and cannot buy on account at present.`
  ),
  payment_on_account_off: notAllowed(
    () => "Payment on account is switched off for your company."
  ),
  no_credit_account: notAllowed(
    () => "Your company has not been given credit yet."
  ),
  no_exchange_rate: notAllowed(
    (f) =>
      `There is no exchange rate from ${upper(f.from)} to ${upper(f.to)}, so this order cannot be charged to your account.`
  ),
  not_offered_in_region: notAllowed(
    () => "Payment on account is not offered in this region."
  ),
  below_minimum: notAllowed(
    (f) => `Payment on account starts at an order total of ${f.minimum}.`
  ),
  above_maximum: notAllowed(
    (f) => `Payment on account is for order totals of ${f.maximum} and below.`
  ),
  country_not_allowed: notAllowed((f) =>
    f.country
      ? `Payment on account is not offered for billing addresses in ${upper(f.country)}.`
      : "Please enter a billing address to pay on account."
  ),
  session_in_use: notAllowed(
    () =>
      "An order stands on this payment on account, so the payment cannot be replaced."
  ),
  session_outdated: notAllowed(
    () =>
      "The total has changed since payment on account was chosen. Please choose it again."
  ),
  insufficient_credit: notAllowed((f) =>
    f.available === undefined
      ? "Your company's available credit does not cover this order."
      : `Your available credit of ${f.available} does not cover this order of ${f.asked}; ${f.shortfall} is missing.`
  ),
  history_not_permitted: forbidden(
    () => "You may not see your company's credit history."
  ),
  credit_not_permitted: forbidden(
    () => "You may not see your company's credit."
  ),
} satisfies Record<string, Rule>

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

function upper(value: Facts[string]): string {
  return String(value).toUpperCase()
}
