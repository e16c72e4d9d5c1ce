import { Rules, invalid, notAllowed, notFound, upper } from "./rule"

/** Vendor invoices and their payment. */
export const VENDOR_PAYMENT_REFUSALS = {
  vendor_invoice_not_found: notFound(() => "There is no such vendor invoice."),
  vendor_invoice_move_not_allowed: notAllowed(
    (f) => `A vendor invoice that is "${f.from}" cannot become "${f.to}".`
  ),
  vendor_invoice_in_payment: notAllowed(
    (f) =>
      `The vendor invoice ${f.number} is in vendor payment ${f.payment}. Void that payment first.`
  ),
  nothing_selected_to_pay: invalid(
    () => "Name vendor invoices, or say all_due: true; one of the two."
  ),
  nothing_to_pay: notAllowed(
    () =>
      "None of the vendor invoices can be paid this way. The reason of each stands beside it."
  ),
  payer_missing: notAllowed(
    (f) =>
      `The legal entity "${f.legal_entity}" names no account to pay from. Enter the holder and the IBAN in its settings.`
  ),
  execution_date_past: invalid(
    (f) => `${f.field}: the bank cannot pay on a day that is over.`
  ),

  vendor_payment_not_found: notFound(() => "There is no such vendor payment."),
  vendor_payment_move_not_allowed: notAllowed(
    (f) => `A vendor payment that is "${f.from}" cannot be ${f.asked}.`
  ),
  vendor_payment_empty: notAllowed(
    () =>
      "All invoices of this vendor payment were undone: there is nothing left to pay. Void it."
  ),
  no_sepa_payment: notAllowed(
    () => "Only a payment by SEPA credit transfer has a SEPA file."
  ),

  vendor_invoice_not_approved: notAllowed(
    (f) => `The vendor invoice is "${f.status}": only approved ones are paid.`
  ),
  vendor_invoice_not_due: notAllowed(
    (f) => `The vendor invoice is due on ${f.due_date}.`
  ),
  vendor_on_hold: notAllowed((f) => `The vendor is on hold: ${f.reason}`),
  other_payment_method: notAllowed(
    (f) => `The vendor is paid by "${f.method}".`
  ),
  currency_not_sepa: notAllowed(
    (f) => `A SEPA credit transfer pays in EUR; this is ${upper(f.currency)}.`
  ),
  bank_account_not_known: notAllowed(
    (f) => `The vendor has no ${f.needed} to be paid to.`
  ),
  bank_account_not_verified: notAllowed(
    () => "Nobody has verified the vendor's bank account as it is now."
  ),
} satisfies Rules
