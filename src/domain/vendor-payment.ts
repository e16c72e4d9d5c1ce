import Big from "big.js"
import { Amount, formatMoney } from "./money"
import { ISODate } from "./payment-terms"
import { Refusal, refusal } from "./refusals"
import { PaymentMethod, SEPA_CURRENCY } from "./vendor"
import { InvoiceStatus } from "./vendor-invoice"

export const PAYMENT_STATUSES = [
  "created",
  "exported",
  "paid",
  "voided",
] as const

export type PaymentStatus = (typeof PAYMENT_STATUSES)[number]

/**
 * Where a vendor payment may go. The file can be had again after the export; a
 * check or a manual payment needs none. What the bank sends back is voided.
 */
export const PAYMENT_MOVES: Record<PaymentStatus, readonly PaymentStatus[]> = {
  created: ["exported", "paid", "voided"],
  exported: ["exported", "paid", "voided"],
  paid: ["voided"],
  voided: [],
}

const MOVED: Record<PaymentStatus, string> = {
  created: "created",
  exported: "exported",
  paid: "recorded as paid",
  voided: "voided",
}

export function refusePaymentMove(
  from: PaymentStatus,
  to: PaymentStatus
): Refusal | null {
  return PAYMENT_MOVES[from].includes(to)
    ? null
    : refusal("vendor_payment_move_not_allowed", { from, asked: MOVED[to] })
}

/** A vendor invoice as a payment finds it, with its vendor and its company. */
export type PayableInvoice = {
  number: string
  /** Whether it is of the legal entity that pays. */
  is_of_entity: boolean
  status: InvoiceStatus
  due_date: ISODate
  currency_code: string
  /** The payment it is in already; null = none. */
  payment: string | null
  /** Null = not on payment hold. */
  company_hold_reason: string | null
  vendor: {
    payment_method: PaymentMethod
    /** Null = that of the invoice. */
    payment_currency: string | null
    /** Null = not on hold. */
    hold_reason: string | null
    is_removed: boolean
    is_active: boolean
    has_iban: boolean
    /** Null = none, or one that SEPA reaches; else the country it is of. */
    iban_outside_sepa: string | null
    has_account_number: boolean
    is_verified: boolean
  }
}

/**
 * Why an invoice cannot be in a payment, or null (A124, A126, A128).
 *
 * @param due_until of all due invoices; null where invoices were chosen
 */
export function refusePaying(
  invoice: PayableInvoice,
  { method, due_until }: { method: PaymentMethod; due_until: ISODate | null }
): Refusal | null {
  const { vendor, status, number } = invoice
  if (!invoice.is_of_entity) {
    return refusal("other_legal_entity")
  }
  if (invoice.payment !== null && status !== "cancelled") {
    const { payment } = invoice
    return refusal("vendor_invoice_in_payment", { number, payment })
  }
  if (status !== "approved") {
    return refusal("vendor_invoice_not_approved", { status })
  }
  if (due_until !== null && invoice.due_date > due_until) {
    return refusal("vendor_invoice_not_due", { due_date: invoice.due_date })
  }
  if (invoice.company_hold_reason !== null) {
    return refusal("company_on_payment_hold", {
      reason: invoice.company_hold_reason,
    })
  }
  const stopped = refuseVendor(vendor, method)
  if (stopped) {
    return stopped
  }
  const { payment_currency } = vendor
  if (payment_currency && payment_currency !== invoice.currency_code) {
    return refusal("other_payment_currency", {
      currency: payment_currency,
      invoice_currency: invoice.currency_code,
    })
  }
  return refuseBank(invoice, method)
}

type PayableVendor = {
  payment_method: PaymentMethod
  hold_reason: string | null
  is_active: boolean
  is_removed: boolean
}

/** One that was removed cannot be held back or mended any more (A124). */
function refuseVendor(
  vendor: PayableVendor,
  method: PaymentMethod
): Refusal | null {
  if (vendor.is_removed) {
    return refusal("vendor_removed")
  }
  if (!vendor.is_active) {
    return refusal("vendor_not_active")
  }
  if (vendor.hold_reason !== null) {
    return refusal("vendor_on_hold", { reason: vendor.hold_reason })
  }
  return vendor.payment_method === method
    ? null
    : refusal("other_payment_method", { method: vendor.payment_method })
}

/** A check or a manual payment needs no bank account. */
export function needsBankAccount(method: PaymentMethod): boolean {
  return method === "sepa_credit_transfer" || method === "bank_transfer"
}

function refuseBank(
  { vendor, currency_code }: PayableInvoice,
  method: PaymentMethod
): Refusal | null {
  if (!needsBankAccount(method)) {
    return null
  }
  const isSepa = method === "sepa_credit_transfer"
  if (isSepa && currency_code !== SEPA_CURRENCY) {
    return refusal("currency_not_sepa", { currency: currency_code })
  }
  if (!(vendor.has_iban || (!isSepa && vendor.has_account_number))) {
    return refusal("bank_account_not_known", {
      needed: isSepa ? "IBAN" : "bank account",
    })
  }
  if (isSepa && vendor.iban_outside_sepa) {
    return refusal("iban_not_sepa", { country: vendor.iban_outside_sepa })
  }
  return vendor.is_verified ? null : refusal("bank_account_not_verified")
}

/**
 * So many vendor invoices a payment takes of all that are due, the oldest
 * first: more would hold their locks, and the server's memory, for too long.
 */
export const MOST_INVOICES = 50_000

/** The most one SEPA credit transfer carries, by the scheme's rules. */
const LARGEST_SEPA_TRANSFER = "999999999.99"

/** Several invoices may come to more than their transfer can carry. */
export function refuseTransfer(
  transfer: { vendor: string; amount: Amount; currency_code: string },
  method: PaymentMethod
): Refusal | null {
  const { vendor, amount, currency_code } = transfer
  const isSepa = method === "sepa_credit_transfer"
  return isSepa && Big(amount).gt(LARGEST_SEPA_TRANSFER)
    ? refusal("transfer_too_large", {
        vendor,
        amount: formatMoney(amount, currency_code),
        most: formatMoney(LARGEST_SEPA_TRANSFER, currency_code),
      })
    : null
}

/** An invoice of a payment, and its vendor, when the file is asked for. */
export type ExportedInvoice = {
  number: string
  status: InvoiceStatus
  company_hold_reason: string | null
  vendor: PayableVendor & {
    /** Whether its name is the one the payment was made with. */
    is_same_name: boolean
    is_verified: boolean
    /** Whether its account is the one the payment was made with. */
    is_same_account: boolean
  }
}

/**
 * Why an invoice that was put into a payment must not go out to the bank, or
 * null. What holds a payment back is asked twice: when it is made, and when its
 * file goes out or, without one, it is recorded, which may be days later.
 */
export function refuseExport(
  { status, company_hold_reason, vendor }: ExportedInvoice,
  method: PaymentMethod
): Refusal | null {
  if (status !== "approved") {
    return refusal("vendor_invoice_not_approved", { status })
  }
  if (company_hold_reason !== null) {
    return refusal("company_on_payment_hold", { reason: company_hold_reason })
  }
  const stopped = refuseVendor(vendor, method)
  if (stopped) {
    return stopped
  }
  if (!vendor.is_same_name) {
    return refusal("vendor_renamed")
  }
  if (!needsBankAccount(method)) {
    return null
  }
  if (!vendor.is_same_account) {
    return refusal("bank_account_changed")
  }
  return vendor.is_verified ? null : refusal("bank_account_not_verified")
}

/**
 * A payment is recorded on a day that has come, and on which all its invoices
 * were posted.
 */
export function refusePaidOn(
  paid_on: ISODate,
  { posted, today }: { posted: ISODate; today: ISODate }
): Refusal | null {
  return paid_on >= posted && paid_on <= today
    ? null
    : refusal("paid_on_out_of_range", { field: "paid_on", posted, today })
}
