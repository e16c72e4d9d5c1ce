import { Rules, forbidden, invalid, notAllowed, notFound, upper } from "./rule"

/** Legal entities, vendors, and what a company has to do with them. */
export const PAYABLES_REFUSALS = {
  legal_entity_not_found: notFound(() => "There is no such legal entity."),
  legal_entity_in_use: notAllowed(
    (f) =>
      `This legal entity cannot be removed: ${f.companies} companies, ${f.vendors} vendors and ${f.runs} reimbursement runs that have not ended belong to it.`
  ),
  legal_entity_is_default: notAllowed(
    () =>
      "This is the default legal entity. Make another one the default instead."
  ),
  accounting_currency_unknown: notAllowed(
    () =>
      "The store has no default currency. Set one, or create a legal entity with its accounting currency."
  ),
  accounting_currency_change: notAllowed(
    (f) =>
      `${f.field} is in ${upper(f.currency)}. Send it in the new accounting currency in the same request.`
  ),
  accounting_currency_in_use: notAllowed(
    () =>
      "There are reimbursement runs in this accounting currency: it cannot change any more."
  ),
  negative_minimum: invalid((f) => `${f.field} must not be below 0.`),
  invalid_payment_terms: invalid((f) => `${f.field}: ${f.problem}.`),

  invalid_number_sequence: invalid((f) => `${f.field}: ${f.problem}.`),
  number_sequence_repeats: notAllowed(
    (f) =>
      `The number sequence "${f.kind}" has come to ${f.next}. With the same prefix and width it cannot go back to ${f.asked}.`
  ),
  number_sequence_missing: notAllowed(
    (f) => `There is no number sequence "${f.kind}" for this legal entity.`
  ),
  number_sequence_exhausted: notAllowed(
    (f) =>
      `The number sequence "${f.kind}" has no number left. Make it wider or change its prefix.`
  ),

  one_time_vendor_template_missing: notAllowed(
    (f) =>
      `The legal entity "${f.legal_entity}" has no template for one-time vendors.`
  ),
  one_time_vendor_template_invalid: notAllowed(
    (f) =>
      `The template for one-time vendors of the legal entity "${f.legal_entity}" cannot be used: ${f.problem}.`
  ),

  approval_not_needed: notAllowed(
    () => "This legal entity asks for no approval."
  ),
  approval_by_starter: forbidden(
    () => "Whoever starts a run cannot approve it. Ask another approver."
  ),
  approval_not_permitted: forbidden(
    () => "You are not an approver of this legal entity."
  ),
  approval_over_limit: forbidden(
    (f) => `You may approve up to ${f.limit}; this is ${f.asked}.`
  ),
  approval_total_unknown: forbidden(
    (f) =>
      `You may approve up to ${f.limit}; what this comes to is not known, because an exchange rate is missing.`
  ),
  approver_not_found: notFound((f) => `There is no user "${f.user_id}".`),
  approver_twice: invalid(
    (f) => `approvers: user "${f.user_id}" is named twice.`
  ),

  vendor_not_found: notFound(() => "There is no such vendor."),
  vendor_in_use: notAllowed(
    (f) =>
      `This vendor cannot be removed: it is the vendor of ${f.companies} companies.`
  ),
  vendor_has_due_invoices: notAllowed(
    () =>
      "This vendor cannot be removed: there are vendor invoices that are still to be paid to it."
  ),
  vendor_not_active: notAllowed(() => "This vendor is not active."),
  vendor_of_other_entity: notAllowed(
    () => "The vendor belongs to another legal entity than the company."
  ),
  account_number_taken: notAllowed(
    (f) =>
      `The account number "${f.account_number}" belongs to another vendor of this legal entity.`
  ),
  changed_meanwhile: notAllowed(
    () =>
      "This was changed meanwhile. Load it again, look at what it is now, and save again."
  ),
  invalid_iban: invalid((f) => `${f.field}: not an IBAN: ${f.problem}.`),
  invalid_bic: invalid((f) => `${f.field}: not a BIC.`),
  invalid_routing_number: invalid(
    (f) => `${f.field}: not a routing number: its check digit does not fit.`
  ),
  bank_account_incomplete: invalid((f) => `${f.field}: ${f.problem}.`),
  bank_account_missing: notAllowed(
    () => "This vendor has no bank account that could be verified."
  ),
  hold_reason_required: invalid(
    (f) => `${f.field}: a hold needs a reason that others will understand.`
  ),
} satisfies Rules
