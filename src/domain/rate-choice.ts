import { ExchangeRate, crossRate, directRate, inverseRate } from "./conversion"
import { normalizeCurrency } from "./currency"

/** A rate somebody entered: one `from` costs `rate` `to`. */
export type StoredRate = {
  id: string
  /** Counts the rates as they were entered. */
  number: number
  from: string
  to: string
  /** Exact decimal text, above 0. */
  rate: string
  /** Who says so: `"manual"`, or the name of a provider of rates. */
  source: string
  /** ISO 8601 in UTC with six digits of a second, so that texts compare. */
  effective_at: string
}

/** A stored rate as it is used; `inverse` reads it from `to` to `from`. */
export type RateLeg = StoredRate & { inverse: boolean }

export type ChosenRate = {
  rate: ExchangeRate
  /** The currency a cross rate goes over; null = there is a rate for the pair. */
  via: string | null
  /** One stored rate, or the two of a cross rate, in the order they are used. */
  legs: RateLeg[]
}

/** What is in force between two currencies, and over which one may cross. */
export type RateCandidates = {
  accounting: string | null
  rates: StoredRate[]
}

/**
 * The rate to convert `from` into `to` with. Of the pair's own rates, quoted
 * either way round, the latest in force; the inverse is exact. Only where there
 * is none, a cross rate over the accounting currency, each half chosen alike.
 *
 * @param candidates in force already: none withdrawn, none of the future
 * @returns null when nothing leads from one to the other. Never a rate of 1:
 * two names of the same currency need no rate, and get none
 */
export function chooseRate(
  from: string,
  to: string,
  { accounting, rates }: RateCandidates
): ChosenRate | null {
  const [source, target] = [normalizeCurrency(from), normalizeCurrency(to)]
  if (source === target) {
    return null
  }
  const leg = latestOf(rates, source, target)
  if (leg) {
    return { rate: rateOf(leg), via: null, legs: [leg] }
  }
  const via = accounting === null ? null : normalizeCurrency(accounting)
  if (via === null || via === source || via === target) {
    return null
  }
  const first = latestOf(rates, source, via)
  const second = latestOf(rates, via, target)
  return first && second
    ? {
        rate: crossRate(rateOf(first), rateOf(second)),
        via,
        legs: [first, second],
      }
    : null
}

/** Of the same moment, the quote that needs no inverting, then the newest. */
function latestOf(
  rates: StoredRate[],
  from: string,
  to: string
): RateLeg | undefined {
  return rates
    .filter((rate) => joins(rate, from, to) || joins(rate, to, from))
    .map((rate) => ({ ...rate, inverse: rate.from !== from }))
    .sort(newestFirst)[0]
}

function joins(rate: StoredRate, from: string, to: string): boolean {
  return rate.from === from && rate.to === to
}

function newestFirst(a: RateLeg, b: RateLeg): number {
  if (a.effective_at !== b.effective_at) {
    return a.effective_at > b.effective_at ? -1 : 1
  }
  return Number(a.inverse) - Number(b.inverse) || b.number - a.number
}

function rateOf({ from, to, rate, inverse }: RateLeg): ExchangeRate {
  const quoted = directRate(from, to, rate)
  return inverse ? inverseRate(quoted) : quoted
}
