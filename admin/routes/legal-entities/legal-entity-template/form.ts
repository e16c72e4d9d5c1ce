import type {
  CurrencyRule,
  OneTimeVendorTemplate,
  PaymentMethod,
} from "../../../../src/domain"
import { DEFAULT_TEMPLATE } from "../../../../src/domain/one-time-vendor"
import {
  type TermsForm,
  toTerms,
  toTermsForm,
} from "../../../components/terms-fields/form"
import type { AdminLegalEntity } from "../../../../src/types"

/** A Select has no empty value. */
export const NO_METHOD = "none"

export type TemplateForm = TermsForm & {
  is_used: boolean
  name_pattern: string
  vendor_group: string
  payment_method: PaymentMethod | typeof NO_METHOD
  has_terms: boolean
  currency_rule: CurrencyRule
  currency_code: string
}

type Known = Pick<
  AdminLegalEntity,
  "one_time_vendor_template" | "payment_terms" | "accounting_currency"
>

export function toTemplateForm(entity: Known): TemplateForm {
  const template = entity.one_time_vendor_template ?? DEFAULT_TEMPLATE
  return {
    is_used: entity.one_time_vendor_template !== null,
    name_pattern: template.name_pattern,
    vendor_group: template.vendor_group ?? "",
    payment_method: template.payment_method ?? NO_METHOD,
    has_terms: template.payment_terms !== null,
    currency_rule: template.currency_rule,
    currency_code: template.currency_code ?? entity.accounting_currency,
    ...toTermsForm(template.payment_terms ?? entity.payment_terms),
  }
}

export function toTemplate(form: TemplateForm): OneTimeVendorTemplate | null {
  if (!form.is_used) {
    return null
  }
  const { payment_method, currency_rule } = form
  return {
    name_pattern: form.name_pattern.trim(),
    vendor_group: form.vendor_group.trim() || null,
    payment_method: payment_method === NO_METHOD ? null : payment_method,
    payment_terms: form.has_terms ? toTerms(form) : null,
    currency_rule,
    currency_code:
      currency_rule === "fixed_currency" ? form.currency_code : null,
  }
}
