import {
  directRate,
  inverseRate,
  rateAsDecimal,
} from "../../src/domain/conversion"
import { formatAmount } from "./money"

type Quoted = { from: string; to: string; rate: string }

/** Digits that count, of a rate that has no end. */
const SHOWN = 10

/** More digits after the mark than a rate can be entered with: it was cut. */
const ENTERED = 20

/** `1 EUR = 1.12 USD`: a rate as it is stored, digit by digit. */
export function readingOf({ from, to, rate }: Quoted, locale?: string): string {
  const sign = isExact(rate) ? "=" : "≈"
  return `1 ${code(from)} ${sign} ${shortRate(rate, locale)} ${code(to)}`
}

/** The number alone, as it is told in a reading. */
export function shortRate(rate: string, locale?: string): string {
  return formatRate(isExact(rate) ? rate : cut(rate), locale)
}

function isExact(rate: string): boolean {
  return (rate.split(".")[1] ?? "").length <= ENTERED
}

/** The same rate the other way round: `1 USD ≈ 0.8928571428 EUR`. */
export function inverseReadingOf(quoted: Quoted, locale?: string): string {
  const { from, to, rate } = quoted
  const inverse = rateAsDecimal(inverseRate(directRate(from, to, rate)))
  const shown = cut(inverse)
  const sign = shown === inverse ? "=" : "≈"
  return `1 ${code(to)} ${sign} ${formatRate(shown, locale)} ${code(from)}`
}

/** All its digits, in the browser's locale; so of any number that is text. */
export function formatRate(rate: string, locale?: string): string {
  const [whole, fraction = ""] = rate.split(".")
  // A currency with as many digits as the rate has: none are added.
  const like = fraction.length < 2 ? "jpy" : "usd"
  return formatAmount(fraction ? rate : whole, like, { locale, show: "none" })
}

/** To ten digits that count; never to calculate with. */
function cut(rate: string): string {
  const [whole, fraction = ""] = rate.split(".")
  const zeros = /^0*/.exec(fraction)![0].length
  const kept = whole === "0" ? zeros + SHOWN : Math.max(SHOWN - whole.length, 0)
  const digits = fraction.slice(0, kept).replace(/0+$/, "")
  return digits ? `${whole}.${digits}` : whole
}

function code(currency: string): string {
  return currency.toUpperCase()
}
