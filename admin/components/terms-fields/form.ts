import type { PaymentTerms, PaymentTermsKind } from "../../../src/domain"

/** Payment terms as a form holds them: numbers as they are typed. */
export type TermsForm = {
  terms_kind: PaymentTermsKind
  terms_days: string
  terms_day: string
}

export function toTermsForm(terms: PaymentTerms): TermsForm {
  return {
    terms_kind: terms.kind,
    terms_days: String(terms.days),
    terms_day: terms.kind === "day_of_month" ? String(terms.day) : "15",
  }
}

export function toTerms(form: TermsForm): PaymentTerms {
  const days = Number(form.terms_days)
  return form.terms_kind === "day_of_month"
    ? { kind: form.terms_kind, days, day: Number(form.terms_day) }
    : { kind: form.terms_kind, days }
}
