import Big from "big.js"
import { AccountState, availableCredit } from "./account"
import { chargeFor } from "./charge"
import { CompanyStatus } from "./company"
import { sameCurrency } from "./currency"
import { Amount, formatMoney, toAmount } from "./money"
import { insufficientCredit } from "./posting"
import { Refusal, refusal } from "./refusals"

/**
 * A bound of the order total: one figure for every currency, or one per
 * currency code. Inclusive, in the currency of the order.
 */
export type TotalBound = string | Record<string, string>

export type CheckoutRules = {
  minimum_order_total?: TotalBound
  maximum_order_total?: TotalBound
  /** ISO 3166 two-letter codes of billing countries; absent = all. */
  countries?: string[]
}

/** The buyer and the company behind them, as the database knows them. */
export type Buyer = {
  customer_id: string
  may_buy_on_account: boolean
  may_see_credit: boolean
  company: {
    id: string
    status: CompanyStatus
    payment_on_account: boolean
  }
  account: (AccountState & { id: string }) | null
}

export type CheckoutTotals = {
  amount: Amount
  currency_code: string
  billing_country: string | null
}

/**
 * Whether a customer can use payment on account at all: decides if the method
 * is offered. Null means yes.
 */
export function refuseBuyer(buyer: Buyer | null): Refusal | null {
  if (!buyer) {
    return refusal("no_company")
  }
  if (!buyer.may_buy_on_account) {
    return refusal("not_permitted")
  }
  if (buyer.company.status !== "active") {
    return refusal("company_not_active", { status: buyer.company.status })
  }
  if (!buyer.company.payment_on_account) {
    return refusal("payment_on_account_off")
  }
  // An account without history is one that nobody has given credit to.
  if (!buyer.account || buyer.account.last_seq === 0) {
    return refusal("no_credit_account")
  }
  return null
}

/** Whether this order fits the store's rules for payment on account. */
export function refuseOrder(
  rules: CheckoutRules,
  totals: CheckoutTotals
): Refusal | null {
  const { amount, currency_code } = totals
  if (rules.countries?.length) {
    const country = totals.billing_country?.toLowerCase() ?? null
    const allowed = rules.countries.map((code) => code.toLowerCase())
    if (!country || !allowed.includes(country)) {
      return refusal("country_not_allowed", { country })
    }
  }
  const minimum = boundFor(rules.minimum_order_total, currency_code)
  if (minimum !== null && Big(amount).lt(minimum)) {
    return refusal("below_minimum", {
      minimum: formatMoney(minimum, currency_code),
    })
  }
  const maximum = boundFor(rules.maximum_order_total, currency_code)
  if (maximum !== null && Big(amount).gt(maximum)) {
    return refusal("above_maximum", {
      maximum: formatMoney(maximum, currency_code),
    })
  }
  return null
}

/**
 * Whether the available credit covers the charge; equal is enough.
 *
 * @param charge in the account's currency
 */
export function refuseCredit(
  account: AccountState,
  charge: Amount
): Refusal | null {
  if (account.exceed_limit) {
    return null
  }
  const asked = chargeFor(charge, account.currency_code)
  return Big(availableCredit(account)).lt(asked)
    ? insufficientCredit(
        account,
        toAmount(Big(asked).times(-1), account.currency_code)
      )
    : null
}

export type CreditWarning = {
  code: "exceeds_limit"
  message: string
  credit_limit: Amount
  /** By how much the order goes over the limit. */
  overrun: Amount
}

/**
 * A charge that is accepted although it goes over the credit limit.
 *
 * @param charge in the account's currency
 */
export function warnOfOverrun(
  account: AccountState,
  charge: Amount
): CreditWarning | null {
  const { currency_code, credit_limit } = account
  const after = Big(availableCredit(account)).minus(
    chargeFor(charge, currency_code)
  )
  if (!account.exceed_limit || after.gte(0)) {
    return null
  }
  const overrun = toAmount(after.times(-1), currency_code)
  return {
    code: "exceeds_limit",
    message: `Your credit limit is ${formatMoney(credit_limit, currency_code)}. This order exceeds it by ${formatMoney(overrun, currency_code)}.`,
    credit_limit,
    overrun,
  }
}

function boundFor(bound: TotalBound | undefined, currency: string) {
  if (bound === undefined || typeof bound === "string") {
    return bound ?? null
  }
  const own = Object.entries(bound).find(([code]) =>
    sameCurrency(code, currency)
  )
  return own ? own[1] : null
}
