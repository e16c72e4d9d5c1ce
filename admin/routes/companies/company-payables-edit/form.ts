import type {
  AdminSetCompanyPayables,
  CompanyPayablesDTO,
} from "../../../../src/types"

/** A select has no empty value: this one stands for the default. */
export const DEFAULT_ENTITY = "default"

/** And this one for no vendor. */
export const NO_VENDOR = "none"

export type PayablesForm = {
  legal_entity_id: string
  vendor_id: string
  payment_hold: boolean
  payment_hold_reason: string
  reimbursements_excluded: boolean
}

export function toForm(payables: CompanyPayablesDTO): PayablesForm {
  return {
    legal_entity_id: payables.legal_entity_id ?? DEFAULT_ENTITY,
    vendor_id: payables.vendor?.id ?? NO_VENDOR,
    payment_hold: payables.payment_hold,
    payment_hold_reason: payables.payment_hold_reason ?? "",
    reimbursements_excluded: payables.reimbursements_excluded,
  }
}

/**
 * What was changed, and the version it was changed of. A new vendor brings its
 * legal entity along: that is sent only where the person chose one.
 */
export function toBody(
  form: PayablesForm,
  seen: CompanyPayablesDTO
): AdminSetCompanyPayables {
  const was = toForm(seen)
  const entity =
    form.legal_entity_id === DEFAULT_ENTITY ? null : form.legal_entity_id
  const body: AdminSetCompanyPayables = { version: seen.version }
  if (form.legal_entity_id !== was.legal_entity_id) {
    body.legal_entity_id = entity
  }
  if (form.vendor_id !== was.vendor_id) {
    body.vendor_id = form.vendor_id === NO_VENDOR ? null : form.vendor_id
  }
  if (form.payment_hold !== was.payment_hold) {
    body.payment_hold = form.payment_hold
  }
  const reason = form.payment_hold_reason.trim()
  if (form.payment_hold && reason !== was.payment_hold_reason) {
    body.payment_hold_reason = reason
  }
  if (form.reimbursements_excluded !== was.reimbursements_excluded) {
    body.reimbursements_excluded = form.reimbursements_excluded
  }
  return body
}
