import type { AdminLegalEntity } from "../../../../src/types"
import {
  type TermsForm,
  toTerms,
  toTermsForm,
} from "../../../components/terms-fields/form"
import { formatAmount, readAmount } from "../../../lib/money"

/** A legal entity's own fields, as a form holds them. */
export type EntityForm = TermsForm & {
  name: string
  accounting_currency: string
  minimum_reimbursement: string
  is_default: boolean
}

export function newEntityForm(currency: string): EntityForm {
  return {
    name: "",
    accounting_currency: currency,
    minimum_reimbursement: shown("0", currency),
    is_default: false,
    ...toTermsForm({ kind: "net", days: 30 }),
  }
}

type Known = Pick<
  AdminLegalEntity,
  | "name"
  | "accounting_currency"
  | "minimum_reimbursement"
  | "is_default"
  | "payment_terms"
>

export function toEntityForm(entity: Known): EntityForm {
  const { name, accounting_currency, is_default, payment_terms } = entity
  return {
    name,
    accounting_currency,
    minimum_reimbursement: shown(
      entity.minimum_reimbursement,
      accounting_currency
    ),
    is_default,
    ...toTermsForm(payment_terms),
  }
}

/** The API takes `is_default` only to make it the default one. */
export function toEntityFields(form: EntityForm, wasDefault = false) {
  const { accounting_currency, minimum_reimbursement } = form
  return {
    name: form.name.trim(),
    accounting_currency,
    minimum_reimbursement: readAmount(
      minimum_reimbursement,
      accounting_currency
    ).amount,
    payment_terms: toTerms(form),
    ...(form.is_default && !wasDefault && { is_default: true as const }),
  }
}

/** An amount as it would be typed. */
export function shown(amount: string, currency: string): string {
  return formatAmount(amount, currency, { show: "none" })
}
