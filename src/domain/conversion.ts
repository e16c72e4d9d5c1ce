import Big from "big.js"
import { currencyDigits, normalizeCurrency, sameCurrency } from "./currency"
import { Amount, formatMoney, toAmount } from "./money"
import { Refusal, refusal } from "./refusals"

/**
 * What one unit of `from` is worth in `to`: `multiplier / divisor`, both exact
 * decimals above 0. A fraction, because the rate the other way round and a rate
 * over a third currency have no end as decimals, and a conversion has to round
 * once only.
 */
export type ExchangeRate = {
  from: string
  to: string
  multiplier: string
  divisor: string
}

/** Rates beyond these are slips of the keyboard. Inclusive. */
export const LEAST_RATE = "0.000000001"
export const MOST_RATE = "1000000000"

const PLAIN_RATE = /^(\d{1,12}(\.\d{0,20})?|\.\d{1,20})$/

/** Division without a remainder: the whole part of the quotient. */
const Whole = Big()
Whole.DP = 0
Whole.RM = Big.roundDown

/** Enough digits to tell any two rates apart; for storing and reading. */
const Quotient = Big()
Quotient.DP = 24
Quotient.RM = Big.roundHalfEven

/**
 * Reads a rate that a person or a program sent, as text or number.
 *
 * @param field the name of the field, for the sentence of the refusal
 * @returns the rate as exact decimal text, or the refusal
 */
export function parseRate(input: unknown, field: string): string | Refusal {
  const text =
    typeof input === "number" || typeof input === "string"
      ? String(input).trim()
      : typeof input
  // A number with an exponent is outside the range or has lost digits.
  if (!PLAIN_RATE.test(text) || Big(text.replace(/\.$/, "")).eq(0)) {
    const value = text.length > 40 ? `${text.slice(0, 40)}…` : text
    return refusal("invalid_rate", { field, value })
  }
  const rate = Big(text.replace(/\.$/, ""))
  if (rate.lt(LEAST_RATE) || rate.gt(MOST_RATE)) {
    return refusal("rate_out_of_range", {
      field,
      value: rate.toFixed(),
      least: LEAST_RATE,
      most: MOST_RATE,
    })
  }
  return rate.toFixed()
}

/** A quoted rate: one `from` costs `rate` `to`. */
export function directRate(
  from: string,
  to: string,
  rate: string
): ExchangeRate {
  return {
    from: normalizeCurrency(from),
    to: normalizeCurrency(to),
    multiplier: rate,
    divisor: "1",
  }
}

/** The same rate read the other way round, exactly. */
export function inverseRate({
  from,
  to,
  multiplier,
  divisor,
}: ExchangeRate): ExchangeRate {
  return { from: to, to: from, multiplier: divisor, divisor: multiplier }
}

/** By way of a third currency: `first` leads to where `second` begins. */
export function crossRate(
  first: ExchangeRate,
  second: ExchangeRate
): ExchangeRate {
  return {
    from: first.from,
    to: second.to,
    multiplier: Big(first.multiplier).times(second.multiplier).toFixed(),
    divisor: Big(first.divisor).times(second.divisor).toFixed(),
  }
}

/**
 * Converts with the full rate and rounds once, half-even, to the digits of the
 * rate's `to`. The value may have any sign and any number of digits.
 */
export function convert(value: Big | string, rate: ExchangeRate): Amount {
  const digits = currencyDigits(rate.to)
  const scaled = Whole(
    Big(value).abs().times(rate.multiplier).times(Big(10).pow(digits))
  )
  const whole = scaled.div(rate.divisor)
  const twice = scaled.minus(whole.times(rate.divisor)).times(2)
  const isTie = twice.eq(rate.divisor)
  const isOdd = !whole.mod(2).eq(0)
  const up = twice.gt(rate.divisor) || (isTie && isOdd)
  const units = Big(whole.plus(up ? 1 : 0)).times(Big(value).lt(0) ? -1 : 1)
  return toAmount(units.times(Big(10).pow(-digits)), rate.to)
}

/**
 * The rate as a decimal, to be stored and read: exact where it has an end,
 * else 24 digits after the point. Never to calculate with.
 */
export function rateAsDecimal({ multiplier, divisor }: ExchangeRate): string {
  return Quotient(multiplier).div(divisor).toFixed()
}

/** For screens: `USD/EUR 0.8928`, cut to four digits (or four that count). */
export function formatRate(from: string, to: string, rate: string): string {
  const big = Big(rate)
  // 1 IDR is 0.0000617 USD: four digits of it would say nothing.
  const lead = big.lt("0.001") ? -big.e - 1 : 0
  const cut = big.round(4 + lead, Big.roundDown).toFixed(4 + lead)
  return `${from.toUpperCase()}/${to.toUpperCase()} ${cut}`
}

/**
 * For screens: `EUR 20,000.00 ($22,400.00)`; the amount in the account's
 * currency and, in brackets, in the order's. Without a second currency the
 * first alone.
 */
export function formatConverted(
  amount: { value: string; currency_code: string },
  original: { value: string; currency_code: string } | null
): string {
  const own = formatMoney(amount.value, amount.currency_code)
  return original && !sameCurrency(amount.currency_code, original.currency_code)
    ? `${own} (${withSymbol(original.value, original.currency_code)})`
    : own
}

/** `$22,400.00`, `-€5.00`; `CHF 10.00` where the currency has no sign. */
function withSymbol(value: string, currency: string): string {
  const code = currency.toUpperCase()
  const symbol = new Intl.NumberFormat("en-US", {
    style: "currency",
    currency: code,
    currencyDisplay: "narrowSymbol",
  })
    .formatToParts(0)
    .find(({ type }) => type === "currency")!.value
  if (symbol === code) {
    return formatMoney(value, currency)
  }
  const digits = formatMoney(Big(value).abs(), currency).slice(code.length + 1)
  return `${Big(value).lt(0) ? "-" : ""}${symbol}${digits}`
}

/** Further off than currencies move within a rate's life. */
const FAR = 2

/** Nearer than this, a rate and its inverse are not to be told apart. */
const NEAR = 1.05

/** Whether a rate is so far from another that it is mistyped, or upside down. */
export function isFarOff(rate: string, other: string): boolean {
  const off = distance(Big(rate).div(other))
  const offUpsideDown = distance(Big(rate).times(other))
  return off.gte(FAR) || (off.gt(NEAR) && offUpsideDown.lt(off))
}

/** How many times too large, or too small. */
function distance(ratio: Big): Big {
  return ratio.gte(1) ? ratio : Big(1).div(ratio)
}
