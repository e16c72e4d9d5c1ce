import type { Amount } from "../../../src/domain"
import { currencyDigits } from "../../../src/domain/currency"
import { browserLocale } from "../locale"
import { toLocalDigits } from "./digits"

type Options = {
  locale?: string
  /** `symbol`: `-$192.00`. `code`: `USD -192.00`. `none`: `-192.00`. */
  show?: "symbol" | "code" | "none"
}

const PLAIN = /^(-?)(\d+)(?:\.(\d+))?$/

/**
 * An exact amount for people: in the browser's locale and the currency's own
 * digits, without passing through a float. Digits beyond the currency's are
 * kept, never rounded away.
 */
export function formatAmount(
  amount: Amount,
  currency: string,
  { locale = browserLocale(), show = "symbol" }: Options = {}
): string {
  const match = PLAIN.exec(amount)
  if (!match) {
    return amount
  }
  const [, sign, whole, fraction = ""] = match
  const digits = Math.max(currencyDigits(currency), fraction.length)
  const parts = partsOf(locale, currency, show, digits, sign + whole)
  const shown = toLocalDigits(fraction.padEnd(digits, "0"), locale)
  const written = parts.map((part) =>
    part.type === "fraction" ? { ...part, value: shown } : part
  )
  return (show === "code" ? withSignAtNumber(written) : written)
    .map(({ value }) => value)
    .join("")
}

/**
 * The parts of a whole number; big integers are exact. There is no minus zero
 * among them, so -0.05 borrows its parts from -1.
 */
function partsOf(
  locale: string,
  currency: string,
  show: "symbol" | "code" | "none",
  digits: number,
  whole: string
): Intl.NumberFormatPart[] {
  const fractions = {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }
  const format = new Intl.NumberFormat(
    locale,
    show === "none"
      ? fractions
      : { ...fractions, style: "currency", currency, currencyDisplay: show }
  )
  const minusZero = /^-0+$/.test(whole)
  const zero = toLocalDigits("0", locale)
  return format
    .formatToParts(minusZero ? BigInt(-1) : BigInt(whole))
    .map((part) =>
      minusZero && part.type === "integer" ? { ...part, value: zero } : part
    )
}

/** `EUR -20.00` rather than `-EUR 20.00`, as the API writes it. */
function withSignAtNumber(
  parts: Intl.NumberFormatPart[]
): Intl.NumberFormatPart[] {
  const sign = parts.find(({ type }) => type === "minusSign")
  if (!sign) {
    return parts
  }
  const rest = parts.filter((part) => part !== sign)
  const number = rest.findIndex(({ type }) => type === "integer")
  return [...rest.slice(0, number), sign, ...rest.slice(number)]
}

export function isNegative(amount: Amount): boolean {
  return amount.startsWith("-") && !isZero(amount)
}

export function isZero(amount: Amount): boolean {
  return /^-?[0.]*$/.test(amount)
}
