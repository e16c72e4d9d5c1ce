import Big from "big.js"
import { AccountState } from "./account"
import {
  convert,
  formatConverted,
  formatRate,
  rateAsDecimal,
} from "./conversion"
import { currencyDigits, normalizeCurrency, sameCurrency } from "./currency"
import { Amount, formatMoney, roundToCurrency } from "./money"
import { ChosenRate } from "./rate-choice"
import { Refusal, refusal } from "./refusals"

/** What an order's total charges to an account. Amounts ≥ 0. */
export type Charge = {
  /** In the account's currency. */
  amount: Amount
  currency_code: string
  /** What the buyer was asked to pay, in the order's currency, unrounded. */
  order_amount: string
  order_currency_code: string
  /** What it was converted with; null = both currencies are one. */
  rate: ChosenRate | null
}

/**
 * An order total in its own digits: rounded once, half-even, because Medusa's
 * totals may carry more.
 */
export function chargeFor(orderAmount: Amount, currency: string): Amount {
  return roundToCurrency(orderAmount, currency)
}

/**
 * What the order charges: its unrounded total by the full rate, rounded once,
 * half-even, to the digits of the account's currency.
 *
 * An order that comes to less than half of the smallest coin of the account is
 * refused: to charge nothing would give it away, to charge a coin would ask for
 * more than it costs.
 *
 * @param rate from the order's currency to the account's; needed when they
 * differ, and no other is ever assumed
 */
export function chargeOf(
  order: { amount: string; currency_code: string },
  { currency_code }: Pick<AccountState, "currency_code">,
  rate: ChosenRate | null
): Charge | Refusal {
  const from = normalizeCurrency(order.currency_code)
  const own = sameCurrency(from, currency_code)
  const common = {
    currency_code,
    order_amount: order.amount,
    order_currency_code: from,
  }
  if (own) {
    const amount = chargeFor(order.amount, currency_code)
    return { ...common, amount, rate: null }
  }
  if (!rate) {
    return refusal("no_exchange_rate", { from, to: currency_code })
  }
  const amount = convert(order.amount, rate.rate)
  const asked = chargeFor(order.amount, from)
  if (Big(amount).eq(0) && !Big(asked).eq(0)) {
    const smallest = Big(10).pow(-currencyDigits(currency_code))
    return refusal("below_smallest_coin", {
      asked: formatMoney(asked, from),
      smallest: formatMoney(smallest, currency_code),
    })
  }
  return { ...common, amount, rate }
}

/** For screens: `EUR 20,000.00 ($22,400.00)` and `USD/EUR 0.8928`. */
export function chargeDisplay(charge: Charge) {
  const { amount, currency_code, order_amount, order_currency_code } = charge
  return {
    amount_display: formatConverted(
      { value: amount, currency_code },
      { value: order_amount, currency_code: order_currency_code }
    ),
    rate_display:
      charge.rate &&
      formatRate(
        order_currency_code,
        currency_code,
        rateAsDecimal(charge.rate.rate)
      ),
  }
}

/** An entry or a purchase as its row has it. */
export type ConvertedAmount = {
  amount: Amount
  currency_code: string
  order_amount: string | null
  order_currency_code: string | null
  exchange_rate: string | null
  /** Of the entry that changes the account's currency. */
  former_currency_code?: string | null
}

/**
 * The same of what was booked, each amount with its own sign. `rate_display` is
 * null where nothing was converted.
 */
export function amountDisplay(booked: ConvertedAmount) {
  const { amount, currency_code, order_amount, order_currency_code } = booked
  const order =
    order_amount !== null && order_currency_code !== null
      ? { value: order_amount, currency_code: order_currency_code }
      : null
  const from = order?.currency_code ?? booked.former_currency_code ?? null
  const converted = from !== null && !sameCurrency(from, currency_code)
  return {
    amount_display: formatConverted({ value: amount, currency_code }, order),
    rate_display:
      converted && booked.exchange_rate !== null
        ? formatRate(from, currency_code, booked.exchange_rate)
        : null,
  }
}
