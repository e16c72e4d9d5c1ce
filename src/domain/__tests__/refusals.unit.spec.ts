import {
  Facts,
  RefusalCode,
  isRefusal,
  isRefusalCode,
  refusal,
  refusalKind,
  refusalSentence,
} from ".."

/** Every code with the facts its sentence is made of. */
const EVERY: Record<RefusalCode, Facts> = {
  invalid_amount: { field: "amount", value: "abc" },
  amount_too_large: { field: "amount" },
  too_many_digits: { field: "amount", currency: "jpy", digits: 0 },
  amount_zero: { field: "amount" },
  amount_sign: { field: "amount", operation: "purchased", sign: "below" },
  negative_limit: { field: "credit_limit" },
  invalid_request: { problems: "name is required." },
  invalid_currency: { field: "currency_code", value: "x" },
  invalid_rate: { field: "rate", value: "abc" },
  rate_out_of_range: { field: "rate", value: "1", least: "1", most: "2" },
  same_currency: { field: "to" },
  rate_not_found: {},
  rate_withdrawn: {},
  below_smallest_coin: { asked: "KRW 1", smallest: "USD 0.01" },
  rate_missing: { from: "gbp", to: "usd" },
  nothing_selected: {},
  conversion_not_found: {},
  conversion_over: {},
  run_not_found: {},
  run_move_not_allowed: { from: "done", asked: "canceled" },
  approver_unknown: {},
  partial_needs_one_company: {},
  partial_exceeds_credit: { credit: "USD 1.00", asked: "USD 2.00" },
  invalid_schedule: { field: "schedule", problem: "not a schedule" },
  nothing_to_reimburse: {},
  unexpected_error: {},
  below_minimum_reimbursement: { credit: "USD 1.00", minimum: "USD 2.00" },
  company_on_payment_hold: { reason: "Under dispute." },
  reimbursements_excluded: {},
  other_legal_entity: {},
  balance_changed: { before: "USD 2.00", now: "USD 1.00" },
  credit_currency_changed: { before: "eur", now: "usd" },
  reimbursement_not_found: {},
  reimbursement_reversed: {},
  reimbursement_below_coin: { amount: "JPY 1", currency: "usd" },
  reimbursement_paid: { number: "VI-1" },
  reimbursement_exported: { number: "VI-1", payment: "VP-1" },
  vendor_invoice_not_found: {},
  vendor_invoice_move_not_allowed: { from: "paid", to: "open" },
  vendor_invoice_in_payment: { number: "VI-1", payment: "VP-1" },
  nothing_selected_to_pay: {},
  nothing_to_pay: { reasons: "VI-1: The vendor is on hold: Fraud?" },
  transfer_too_large: {
    vendor: "Bolt",
    amount: "EUR 1,000,000,000.00",
    most: "EUR 999,999,999.99",
  },
  vendor_payment_blocked: {
    vendor: "Bolt",
    number: "VI-00000001",
    reason: "The vendor is on hold: Fraud?",
    more: 3,
  },
  vendor_removed: {},
  vendor_renamed: {},
  bank_account_changed: {},
  paid_on_out_of_range: {
    field: "paid_on",
    posted: "2026-11-01",
    today: "2026-11-22",
  },
  other_payment_currency: { currency: "usd", invoice_currency: "eur" },
  payer_missing: { legal_entity: "Acme GmbH" },
  execution_date_past: { field: "execution_date" },
  execution_date_far: { field: "execution_date", last: "2027-11-22" },
  payer_changed: {},
  vendor_payment_not_found: {},
  vendor_payment_move_not_allowed: { from: "voided", asked: "exported" },
  vendor_payment_empty: {},
  no_sepa_payment: {},
  vendor_invoice_not_approved: { status: "open" },
  vendor_invoice_not_due: { due_date: "2026-12-31" },
  vendor_on_hold: { reason: "Under dispute." },
  other_payment_method: { method: "check" },
  currency_not_sepa: { currency: "usd" },
  iban_not_sepa: { country: "BR" },
  bank_account_not_known: { needed: "IBAN" },
  bank_account_not_verified: {},
  legal_entity_not_found: {},
  legal_entity_in_use: { companies: 2, vendors: 1, runs: 1 },
  legal_entity_is_default: {},
  accounting_currency_unknown: {},
  accounting_currency_in_use: {},
  accounting_currency_change: { field: "approvers", currency: "eur" },
  negative_minimum: { field: "minimum_reimbursement" },
  invalid_payment_terms: { field: "payment_terms", problem: "days are few" },
  invalid_number_sequence: { field: "prefix", problem: "it is too long" },
  number_sequence_repeats: { kind: "vendor_invoice", next: 7, asked: 3 },
  number_sequence_missing: { kind: "vendor_invoice" },
  number_sequence_exhausted: { kind: "vendor_invoice" },
  one_time_vendor_template_missing: { legal_entity: "Acme GmbH" },
  one_time_vendor_template_invalid: {
    legal_entity: "Acme GmbH",
    problem: "it names no payment method",
  },
  approval_not_needed: {},
  approval_by_starter: {},
  approval_not_permitted: {},
  approval_over_limit: { limit: "USD 500.00", asked: "USD 800.00" },
  approval_total_unknown: { limit: "USD 500.00" },
  approver_not_found: { user_id: "user_1" },
  approver_twice: { user_id: "user_1" },
  vendor_not_found: {},
  vendor_in_use: { companies: 3 },
  vendor_has_due_invoices: {},
  vendor_not_active: {},
  vendor_of_other_entity: {},
  account_number_taken: { account_number: "V-1" },
  changed_meanwhile: {},
  invalid_iban: { field: "iban", problem: "the check digits do not fit" },
  invalid_bic: { field: "bic" },
  invalid_routing_number: { field: "routing_number" },
  bank_account_incomplete: { field: "bank_account", problem: "a BIC alone" },
  bank_account_missing: {},
  hold_reason_required: { field: "hold_reason" },
  reconciliation_not_found: {},
  reconciliation_running: {},
  difference_not_found: {},
  difference_not_open: { status: "repaired" },
  difference_not_repairable: { advice: "Restore these rows from a backup." },
  difference_remains: { cause: "A refund still waits." },
  value_refused: { rule: "company_credit_entry_po_number_check" },
  idempotency_key_reused: {},
  idempotency_key_invalid: {},
  terms_changed: {},
  account_busy: {},
  concurrent_update: {},
  account_not_found: {},
  entry_not_found: {},
  currency_mismatch: { currency: "usd", asked: "eur" },
  currency_in_use: {},
  entry_not_editable: { operation: "purchased" },
  history_is_append_only: {},
  generated_write: { method: "delete", model: "CompanyCreditEntry" },
  refund_exceeds_purchase: { remaining: "USD 1.00", asked: "USD 2.00" },
  purchase_not_found: {},
  order_not_found: {},
  order_not_chargeable: { status: "canceled" },
  order_without_customer: {},
  nothing_to_charge: {},
  order_without_company: {},
  order_paid_on_account: {},
  order_not_paid: {},
  refund_exceeds_paid: { asked: "USD 2.00", remaining: "USD 1.00" },
  order_change_open: {},
  other_company: {},
  company_not_found: {},
  member_not_found: {},
  customer_not_found: {},
  not_your_company: {},
  not_offered_in_region: {},
  customer_in_other_company: {},
  external_id_taken: { external_id: "erp-1" },
  status_move_not_allowed: { from: "active", to: "pending" },
  login_required: {},
  not_your_cart: {},
  no_company: {},
  not_permitted: {},
  company_not_active: { status: "blocked" },
  payment_on_account_off: {},
  no_credit_account: {},
  no_exchange_rate: { from: "gbp", to: "usd" },
  below_minimum: { minimum: "USD 100.00" },
  above_maximum: { maximum: "USD 1,000.00" },
  country_not_allowed: { country: "fr" },
  insufficient_credit: {
    available: "USD 1.00",
    asked: "USD 2.00",
    shortfall: "USD 1.00",
  },
  history_not_permitted: {},
  credit_not_permitted: {},
  session_in_use: {},
  session_outdated: {},
}
const CASES = Object.entries(EVERY) as [RefusalCode, Facts][]

describe("a refusal", () => {
  it.each(CASES)("%s is a whole sentence", (code, facts) => {
    const sentence = refusalSentence(refusal(code, facts))
    expect(sentence).toMatch(/^\S.{9,}\.$/)
    expect(sentence).not.toMatch(/undefined|null|NaN|\[object/i)
  })

  it.each(CASES)("%s says every fact it was given", (code, facts) => {
    const sentence = refusalSentence(refusal(code, facts)).toLowerCase()
    for (const fact of Object.values(facts)) {
      expect(sentence).toContain(String(fact).toLowerCase())
    }
  })

  it.each(CASES)("%s has a kind and is known by its code", (code) => {
    expect(refusalKind(refusal(code))).toMatch(
      /^(invalid|not_allowed|forbidden|not_found|unauthorized)$/
    )
    expect(isRefusalCode(code)).toBe(true)
  })

  it("asks for an address when the country is not known yet", () => {
    const reason = refusal("country_not_allowed", { country: null })
    expect(refusalSentence(reason)).toBe(
      "Please enter a billing address to pay on account."
    )
  })

  it("is told from any other value", () => {
    expect(isRefusal(refusal("no_company"))).toBe(true)
    for (const other of [null, undefined, "12.00", {}, { refused: "yes" }]) {
      expect(isRefusal(other)).toBe(false)
    }
    for (const other of ["", "nonsense", "toString", "constructor"]) {
      expect(isRefusalCode(other)).toBe(false)
    }
  })
})
