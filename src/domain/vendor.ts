/** How a vendor is paid. */
export const PAYMENT_METHODS = [
  "sepa_credit_transfer",
  "bank_transfer",
  "check",
  "manual",
] as const

export type PaymentMethod = (typeof PAYMENT_METHODS)[number]

/** SEPA moves euros and nothing else. */
export const SEPA_CURRENCY = "eur"

const ABA_WEIGHTS = [3, 7, 1, 3, 7, 1, 3, 7, 1]

/** A routing number of the American Bankers Association: nine digits, one a check. */
export function isRoutingNumber(text: string): boolean {
  if (!/^\d{9}$/.test(text) || /^0+$/.test(text)) {
    return false
  }
  const sum = ABA_WEIGHTS.reduce(
    (total, weight, at) => total + weight * Number(text[at]),
    0
  )
  return sum % 10 === 0
}

/**
 * A bank account's number as it may be shown to anybody: the last four
 * characters at most, and never more than half of it.
 */
export function maskBankNumber(number: string): string {
  const shown = Math.min(4, Math.floor(number.length / 2))
  return "*".repeat(number.length - shown) + number.slice(number.length - shown)
}
