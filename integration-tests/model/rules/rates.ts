import Big from "big.js"
import { Answer, Books, DIGITS, enter, left } from "../books"

/** One `from` costs `value` `to`. */
export type Rate = { from: string; to: string; value: Big }

/** What one unit is worth: `times / by`, exactly. */
export type Fraction = { times: Big; by: Big }

/** The store's own currency, over which two others meet. */
const ACCOUNTING = "eur"

/** So many digits that no half is mistaken for another figure. */
const Exact = Big()
Exact.DP = 60

/** The latest word on the pair, whichever way round it was said. */
function between(rates: Rate[], from: string, to: string): Fraction | null {
  const said = [...rates]
    .reverse()
    .find(
      (rate) => [from, to].includes(rate.from) && [from, to].includes(rate.to)
    )
  return said
    ? said.from === from
      ? { times: said.value, by: Big(1) }
      : { times: Big(1), by: said.value }
    : null
}

/** Directly, or else by way of the store's own currency; never a guess. */
export function rateOf(
  rates: Rate[],
  from: string,
  to: string
): Fraction | null {
  const direct = between(rates, from, to)
  if (direct || [from, to].includes(ACCOUNTING)) {
    return direct
  }
  const first = between(rates, from, ACCOUNTING)
  const second = between(rates, ACCOUNTING, to)
  return first && second
    ? { times: first.times.times(second.times), by: first.by.times(second.by) }
    : null
}

/** Rounded once, half to even, to the digits of the currency it becomes. */
export function convert(amount: Big, { times, by }: Fraction, to: string): Big {
  return Big(
    Exact(amount.times(times).toFixed())
      .div(by.toFixed())
      .round(DIGITS[to], Big.roundHalfEven)
      .toFixed()
  )
}

export type NewCurrency = {
  currency: string
  /** Null = the rate that is known. */
  rate: Big | null
  version: number | null
}

/**
 * An account is kept in another currency from now on: limit and balance are
 * restated in one entry of amount 0, and so is what its orders may give back.
 */
export function changeCurrency(
  books: Books,
  at: number,
  { currency, rate, version }: NewCurrency
): Answer {
  const company = books.companies[at]
  if (version !== null && version !== company.version) {
    return "terms_changed"
  }
  if (currency === company.currency) {
    return "done"
  }
  if (company.entries === 0) {
    company.currency = currency
    return "done"
  }
  const by = rate
    ? { times: rate, by: Big(1) }
    : rateOf(books.rates, company.currency, currency)
  if (!by) {
    return "rate_missing"
  }
  restate(books, at, currency, by)
  return "done"
}

/** One entry of amount 0; what orders and undone runs give back, too. */
function restate(
  books: Books,
  at: number,
  currency: string,
  by: Fraction
): void {
  const company = books.companies[at]
  const restated = (amount: Big) => convert(amount, by, currency)
  for (const { charges } of books.orders.values()) {
    for (const charge of charges.filter(({ company }) => company === at)) {
      const { refunded, reverted } = charge
      const credited = restated(refunded.plus(reverted))
      // As the balance is: giving it back leaves what would have been.
      charge.amount = credited.plus(restated(left(charge)))
      charge.refunded = restated(refunded)
      charge.reverted = credited.minus(charge.refunded)
    }
  }
  books.paidBack = books.paidBack.map((each) =>
    each.company === at ? { ...each, amount: restated(each.amount) } : each
  )
  company.currency = currency
  company.limit = restated(company.limit)
  company.balance = restated(company.balance)
  company.version += 1
  enter(books, {
    company: at,
    order: null,
    operation: "updated",
    amount: Big(0),
  })
}

export type WantedConversion = {
  number: number
  companies: readonly number[]
  currency: string
  /** By source currency, used instead of what is known. */
  typed: Map<string, Big>
}

/** The rates of this moment stand; where one is missing, nothing is begun. */
export function startConversion(
  books: Books,
  { number, companies, currency, typed }: WantedConversion
): Answer | null {
  const rates = new Map<string, Fraction>()
  for (const at of companies) {
    const { currency: from, entries } = books.companies[at]
    if (from === currency || entries === 0) {
      continue
    }
    const said = typed.get(from)
    const rate = said
      ? { times: said, by: Big(1) }
      : rateOf(books.rates, from, currency)
    if (!rate) {
      return "rate_missing"
    }
    rates.set(from, rate)
  }
  books.conversions.set(number, rates)
  books.requests.push(number)
  return null
}

/** Each by itself. One that got a currency meanwhile without a rate stays. */
export function convertCompany(
  books: Books,
  { number, currency }: WantedConversion,
  at: number
): void {
  const company = books.companies[at]
  if (company.currency === currency) {
    return
  }
  if (company.entries === 0) {
    company.currency = currency
    return
  }
  const by = books.conversions.get(number)!.get(company.currency)
  if (by) {
    restate(books, at, currency, by)
  }
}
