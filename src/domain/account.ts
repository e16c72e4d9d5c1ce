import Big from "big.js"
import { Amount, formatMoney, toAmount } from "./money"

/** What a posting needs to know of a credit account, read under its lock. */
export type AccountState = {
  currency_code: string
  /** Credit extended, ≥ 0. */
  credit_limit: Amount
  /** Signed: negative = the company owes, positive = it paid in advance. */
  outstanding_balance: Amount
  /** "Allow to exceed credit limit." */
  exceed_limit: boolean
  /** Number of the latest entry; 0 = no history yet. */
  last_seq: number
  /** Whether credit was ever given (an `allocated` entry exists). */
  allocated: boolean
  /** Counts changes of limit, exceed flag and currency. */
  terms_version: number
}

/** Credit limit + outstanding balance; negative when the limit is exceeded. */
export function availableCredit(
  account: Pick<
    AccountState,
    "credit_limit" | "outstanding_balance" | "currency_code"
  >
): Amount {
  return toAmount(
    Big(account.credit_limit).plus(account.outstanding_balance),
    account.currency_code
  )
}

/** How far below zero the available credit is; `"0.00"` when it is not. */
export function overrun(account: AccountState): Amount {
  const available = Big(availableCredit(account))
  return toAmount(
    available.lt(0) ? available.times(-1) : Big(0),
    account.currency_code
  )
}

export type LimitWarning = { code: "over_limit"; message: string }

/** A limit below what is owed is accepted, but the seller should know. */
export function warnOfLimit(
  account: Pick<
    AccountState,
    "credit_limit" | "outstanding_balance" | "currency_code"
  >
): LimitWarning | null {
  const { credit_limit, currency_code } = account
  const available = Big(availableCredit(account))
  if (available.gte(0)) {
    return null
  }
  const limit = formatMoney(credit_limit, currency_code)
  const over = formatMoney(available.times(-1), currency_code)
  return {
    code: "over_limit",
    message: `The company is over its credit limit of ${limit} by ${over}.`,
  }
}
