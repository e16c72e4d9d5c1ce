import { Facts, Rules, invalid, notAllowed, notFound, upper } from "./rule"

/** Vendor invoices and their payment. */
export const VENDOR_PAYMENT_REFUSALS = {
  vendor_invoice_not_found: notFound(() => "There is no such vendor invoice."),
  vendor_invoice_move_not_allowed: notAllowed(
    (f) => `A vendor invoice that is "${f.from}" cannot become "${f.to}".`
  ),
  vendor_invoice_in_payment: notAllowed((f) =>
    f.is_exported
      ? `The vendor invoice ${f.number} is in vendor payment ${f.payment}, whose file went out already: nothing done here stops the bank. Void that payment, if the bank has not carried it out.`
      : `The vendor invoice ${f.number} is in vendor payment ${f.payment}. Void that payment first.`
  ),
  nothing_selected_to_pay: invalid(
    () => "Name vendor invoices, or say all_due: true; one of the two."
  ),
  nothing_to_pay: notAllowed((f) =>
    f.reasons
      ? `None of the vendor invoices can be paid this way. ${stopped(f.reasons)}`
      : "There is no vendor invoice that is approved and due."
  ),
  transfer_too_large: notAllowed(
    (f) =>
      `The invoices of ${f.vendor} come to ${f.amount}, and a SEPA credit transfer carries ${f.most} at most: choose fewer of them.`
  ),
  payer_missing: notAllowed(
    (f) =>
      `The legal entity "${f.legal_entity}" names no account to pay from. Enter the holder and the IBAN in its settings.`
  ),
  execution_date_past: invalid(
    (f) => `${f.field}: the bank cannot pay on a day that is over.`
  ),
  execution_date_far: invalid(
    (f) =>
      `${f.field}: a bank takes orders for a year ahead, here until ${f.last}.`
  ),

  payer_changed: notAllowed(
    () =>
      "The legal entity's account to pay from is not the one it was when the payment was made. Void the payment and make it anew."
  ),
  vendor_payment_not_found: notFound(() => "There is no such vendor payment."),
  vendor_payment_move_not_allowed: notAllowed(
    (f) => `A vendor payment that is "${f.from}" cannot be ${f.asked}.`
  ),
  vendor_payment_empty: notAllowed(
    () =>
      "All invoices of this vendor payment were undone: there is nothing left to pay. Void it."
  ),
  vendor_payment_blocked: notAllowed(
    (f) =>
      `The vendor payment cannot go out. ${f.vendor}, invoice ${f.number}: ${stopped(f.reason)}${f.more ? ` ${f.more} more are held back, too.` : ""} Void the payment and make it anew; what cannot be paid is left out then.`
  ),
  vendor_removed: notAllowed(
    () =>
      "The vendor was removed. Undo the reimbursement, and pay the credit back to another one."
  ),
  vendor_renamed: notAllowed(
    () => "The vendor's name is not the one it was when the payment was made."
  ),
  bank_account_changed: notAllowed(
    () =>
      "The vendor's bank account is not the one it was when the payment was made."
  ),
  paid_on_out_of_range: invalid(
    (f) =>
      `${f.field}: must be a day from ${f.posted}, when the invoices were posted, to ${f.today}, which is today in UTC.`
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
    (f) => `The vendor is paid by ${String(f.method).replace(/_/g, " ")}.`
  ),
  other_payment_currency: notAllowed(
    (f) =>
      `The vendor is paid in ${upper(f.currency)}, and the invoice is in ${upper(f.invoice_currency)}: empty the vendor's payment currency to pay each invoice in its own.`
  ),
  currency_not_sepa: notAllowed(
    (f) => `A SEPA credit transfer pays in EUR; this is ${upper(f.currency)}.`
  ),
  iban_not_sepa: notAllowed(
    (f) =>
      `The IBAN is of the country "${f.country}", which SEPA does not reach.`
  ),
  bank_account_not_known: notAllowed(
    (f) => `The vendor has no ${f.needed} to be paid to.`
  ),
  bank_account_not_verified: notAllowed(
    () => "Nobody has verified the vendor's bank account as it is now."
  ),
} satisfies Rules

/** Ends on a full stop, whether or not the reason somebody typed does. */
function stopped(reason: Facts[string]): string {
  return `${String(reason).replace(/\.$/, "")}.`
}
