import Big from "big.js"
import { currencyDigits, normalizeCurrency } from "./currency"
import { Refusal, refusal } from "./refusals"

/**
 * A decimal amount as text, in the digits of its currency: `"-192.00"`,
 * `"15000"`. Text, because a JavaScript number cannot hold money exactly.
 */
export type Amount = string

/** Amounts of this size or more are refused as a slip of the keyboard. */
export const MAX_AMOUNT = Big("1e15")

/** More digits than this cannot come exactly out of a JavaScript number. */
const EXACT_NUMBER_DIGITS = 15

const PLAIN_DECIMAL = /^[+-]?(\d+(\.\d*)?|\.\d+)$/

/**
 * Reads an amount a person or a program sent: `"1500"`, `"1500.00"`, `1500`.
 * A number is taken only while it is exact; larger ones must come as text.
 *
 * @param field the name of the field, for the sentence of the refusal
 * @returns the amount in the currency's digits, or the refusal
 */
export function parseAmount(
  input: unknown,
  currency: string,
  field: string
): Amount | Refusal {
  const big = toBig(input)
  if (big === null) {
    return refusal("invalid_amount", { field, value: shown(input) })
  }
  if (big.abs().gte(MAX_AMOUNT)) {
    return refusal("amount_too_large", { field })
  }
  const digits = currencyDigits(currency)
  if (!big.round(digits, Big.roundDown).eq(big)) {
    return refusal("too_many_digits", {
      field,
      currency: normalizeCurrency(currency),
      digits,
    })
  }
  return toAmount(big, currency)
}

/** The exact decimal, or null for anything that is not one. */
function toBig(input: unknown): Big | null {
  if (typeof input === "number") {
    if (!Number.isFinite(input)) {
      return null
    }
    const text = String(input)
    const significant = text.replace(/e.*$/, "").replace(/[^0-9]/g, "")
    return significant.length > EXACT_NUMBER_DIGITS ? null : Big(text)
  }
  if (typeof input !== "string" || !PLAIN_DECIMAL.test(input.trim())) {
    return null
  }
  // big.js knows neither a leading plus nor a trailing point.
  const plain = input.trim().replace(/^\+/, "").replace(/\.$/, "")
  return plain.length > 64 ? null : Big(plain)
}

/** What was sent, short enough for a sentence. Objects have no fair text. */
function shown(input: unknown): string {
  const text =
    typeof input === "string" || typeof input === "number"
      ? String(input)
      : typeof input
  return text.length > 40 ? `${text.slice(0, 40)}…` : text
}

/** Rounds half-even (banker's) to the currency's digits. */
export function roundToCurrency(value: Big | string, currency: string): Amount {
  return toAmount(
    Big(value).round(currencyDigits(currency), Big.roundHalfEven),
    currency
  )
}

/** Writes an exact value in the currency's digits; never as `-0`. */
export function toAmount(value: Big | string, currency: string): Amount {
  const text = Big(value).toFixed(currencyDigits(currency))
  return /^-[0.]+$/.test(text) ? text.slice(1) : text
}

/** For sentences: `USD 1,500.00`, `JPY -15,000`. */
export function formatMoney(value: Big | string, currency: string): string {
  const [whole, fraction] = toAmount(value, currency).split(".")
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ",")
  const number = fraction === undefined ? grouped : `${grouped}.${fraction}`
  return `${currency.toUpperCase()} ${number}`
}
