import type { Amount } from "../../../src/domain"
import { currencyDigits } from "../../../src/domain/currency"
import { parseAmount } from "../../../src/domain/money"
import { browserLocale } from "../locale"
import { toLatinDigits } from "./digits"

export type AmountProblem = "not_an_amount" | "too_many_digits" | "too_large"
export type ReadAmount =
  | { amount: Amount; problem?: undefined }
  | { amount?: undefined; problem: AmountProblem }

const SPACES = /[\s\u00a0\u202f'’٬]/
const INVISIBLE = /[\u200e\u200f\u061c]/g
const SHAPE = /^([+-]?)([\d.,\s]*\d[\d.,\s]*)$/

/**
 * Reads an amount as a person types it: `1,500.00` or `1.500,00`, whichever
 * the locale writes, `1500`, `1 500`, `1'500.00`. A comma or point that can
 * only be read one way is read that way in every locale. What could mean two
 * amounts is refused: "1.500" dollars is neither 1.50 nor 1,500.
 */
export function readAmount(
  typed: string,
  currency: string,
  locale: string = browserLocale()
): ReadAmount {
  const match = SHAPE.exec(tidied(typed, locale))
  const parts = match && split(match[2].trim(), decimalOf(locale))
  if (!match || !parts) {
    return { problem: "not_an_amount" }
  }
  if (parts.fraction.length > currencyDigits(currency)) {
    return { problem: "too_many_digits" }
  }
  const plain = `${match[1]}${parts.whole || "0"}.${parts.fraction}`
  const amount = parseAmount(plain, currency, "amount")
  return typeof amount === "string" ? { amount } : { problem: "too_large" }
}

/** Latin digits, one kind of minus, one kind of space. */
function tidied(typed: string, locale: string): string {
  return Array.from(toLatinDigits(typed.trim(), locale))
    .map((char) => (SPACES.test(char) ? " " : char))
    .join("")
    .replace(INVISIBLE, "")
    .replace(/٫/g, ",")
    .replace(/^([+\-−])\s*/, (_, sign) => (sign === "+" ? "+" : "-"))
}

export function decimalOf(locale: string): "." | "," {
  const parts = new Intl.NumberFormat(locale).formatToParts(1.5)
  const decimal = parts.find(({ type }) => type === "decimal")?.value
  return decimal === "." ? "." : ","
}

type Split = { whole: string; fraction: string }

function split(body: string, decimal: "." | ","): Split | null {
  const mark = decimalMark(body, decimal)
  const at = mark === null ? body.length : body.lastIndexOf(mark)
  const whole = ungrouped(body.slice(0, at))
  const fraction = body.slice(at + 1)
  return whole !== null && /^\d*$/.test(fraction) ? { whole, fraction } : null
}

/** Which of comma and point is the decimal mark here; null: neither. */
function decimalMark(body: string, decimal: "." | ","): "." | "," | null {
  const marks = body.match(/[.,]/g) ?? []
  const last = marks[marks.length - 1] as "." | "," | undefined
  if (!last) {
    return null
  }
  if (new Set(marks).size === 2) {
    return last
  }
  if (marks.length > 1) {
    return null
  }
  return last === decimal || ungrouped(body) === null ? last : null
}

/** `1,500` → `1500`; null where the groups are none. */
function ungrouped(text: string): string | null {
  if (/^\d*$/.test(text)) {
    return text
  }
  return /^\d{1,3}([., ])(?:\d{2,3}\1)*\d{3}$/.test(text)
    ? text.replace(/\D/g, "")
    : null
}
