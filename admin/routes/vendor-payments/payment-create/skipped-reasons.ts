import type { RefusalCode } from "../../../../src/domain"

/** Why an invoice is left out of a payment, by code. */
export const SKIPPED_REASONS = [
  "bank_account_not_known",
  "bank_account_not_verified",
  "company_on_payment_hold",
  "currency_not_sepa",
  "iban_not_sepa",
  "other_legal_entity",
  "other_payment_currency",
  "other_payment_method",
  "transfer_too_large",
  "vendor_invoice_in_payment",
  "vendor_invoice_not_approved",
  "vendor_invoice_not_due",
  "vendor_invoice_not_found",
  "vendor_not_active",
  "vendor_on_hold",
  "vendor_removed",
] as const satisfies RefusalCode[]

type Reason = (typeof SKIPPED_REASONS)[number] | "other"

export function wordOfReason(code: string): Reason {
  return SKIPPED_REASONS.find((known) => known === code) ?? "other"
}
