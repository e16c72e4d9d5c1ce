import { isCurrencyCode, normalizeCurrency } from "./currency"
import { PaymentTerms, refuseTerms } from "./payment-terms"
import { Refusal, refusal, refusalSentence } from "./refusals"
import { PAYMENT_METHODS, PaymentMethod, SEPA_CURRENCY } from "./vendor"

/** Where the currency a one-time vendor is paid in comes from. */
export const CURRENCY_RULES = [
  "credit_currency",
  "accounting_currency",
  "fixed_currency",
] as const

export type CurrencyRule = (typeof CURRENCY_RULES)[number]

/** Stands for the company's name in a template's name pattern. */
export const COMPANY_NAME = "{company}"

/**
 * What a vendor made for a company that has none is given. A template may be
 * saved unfinished; a run refuses it then, before it writes anything.
 */
export type OneTimeVendorTemplate = {
  /** `"{company} (one-time)"`. */
  name_pattern: string
  vendor_group: string | null
  payment_method: PaymentMethod | null
  /** Null = those of the legal entity. */
  payment_terms: PaymentTerms | null
  currency_rule: CurrencyRule
  /** With `fixed_currency`, which. */
  currency_code: string | null
}

export const DEFAULT_TEMPLATE: OneTimeVendorTemplate = {
  name_pattern: COMPANY_NAME,
  vendor_group: "one-time",
  payment_method: "bank_transfer",
  payment_terms: null,
  currency_rule: "credit_currency",
  currency_code: null,
}

/** What a run asks before it writes anything. */
export function refuseTemplate(entity: {
  name: string
  one_time_vendor_template: OneTimeVendorTemplate | null
}): Refusal | null {
  const template = entity.one_time_vendor_template
  const about = { legal_entity: entity.name }
  if (!template) {
    return refusal("one_time_vendor_template_missing", about)
  }
  const problem = problemOf(template)
  return problem
    ? refusal("one_time_vendor_template_invalid", { ...about, problem })
    : null
}

function problemOf(template: OneTimeVendorTemplate): string | null {
  const { payment_method, payment_terms, currency_rule } = template
  if (vendorName(template.name_pattern, "x").trim() === "") {
    return "the name pattern makes no name"
  }
  if (!payment_method || !PAYMENT_METHODS.includes(payment_method)) {
    return "it names no payment method"
  }
  if (!CURRENCY_RULES.includes(currency_rule)) {
    return "it does not say in which currency to pay"
  }
  const code = template.currency_code
  if (currency_rule === "fixed_currency" && !(code && isCurrencyCode(code))) {
    return "it says to pay in a fixed currency and names none"
  }
  if (
    payment_method === "sepa_credit_transfer" &&
    currency_rule === "fixed_currency" &&
    normalizeCurrency(code!) !== SEPA_CURRENCY
  ) {
    return "a SEPA credit transfer pays in euros only"
  }
  const terms = payment_terms && refuseTerms(payment_terms, "payment_terms")
  return terms ? refusalSentence(terms).replace(/\.$/, "") : null
}

const LONGEST_NAME = 255

/** @returns the name of the vendor made for a company, cut where too long */
export function vendorName(pattern: string, company: string): string {
  return pattern.split(COMPANY_NAME).join(company).slice(0, LONGEST_NAME)
}

/** The currency a vendor made from the template is paid in. */
export function vendorCurrency(
  { currency_rule, currency_code }: OneTimeVendorTemplate,
  currencies: { credit: string; accounting: string }
): string {
  switch (currency_rule) {
    case "credit_currency":
      return normalizeCurrency(currencies.credit)
    case "accounting_currency":
      return normalizeCurrency(currencies.accounting)
    case "fixed_currency":
      return normalizeCurrency(currency_code!)
  }
}
