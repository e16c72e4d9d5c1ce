import Big from "big.js"
import { AccountState } from "./account"
import { ExchangeRate, convert } from "./conversion"
import { normalizeCurrency, sameCurrency } from "./currency"
import { Decision, booked, currencyMismatch, refuse } from "./decision"
import { Amount, MAX_AMOUNT, toAmount } from "./money"
import { refusal } from "./refusals"

/** A change of the credit terms, as it is asked for. */
export type TermsPosting = {
  kind: "terms"
  /** In the currency asked for. Null keeps it, or converts it. */
  credit_limit: Amount | null
  exceed_limit: boolean | null
  /** The terms the editor had before them; null = not checked. */
  terms_seen: number | null
  /** The account's; or another one, with the rate from the account's. */
  currency_code?: string
  rate?: ExchangeRate
}

/**
 * Credit limit, exceed flag and currency. In another currency, limit and
 * balance are converted by the rate, each rounded once; a history that has not
 * begun has nothing to convert, and its account changes without a posting.
 */
export function decideTerms(
  account: AccountState,
  posting: TermsPosting
): Decision {
  const { credit_limit, exceed_limit, terms_seen } = posting
  if (terms_seen !== null && terms_seen !== account.terms_version) {
    return refuse(refusal("terms_changed"))
  }
  if (credit_limit !== null && Big(credit_limit).lt(0)) {
    return refuse(refusal("negative_limit", { field: "credit_limit" }))
  }
  const asked = posting.currency_code ?? account.currency_code
  if (!sameCurrency(asked, account.currency_code)) {
    return decideCurrency(account, posting, asked)
  }
  const limit = credit_limit ?? account.credit_limit
  const exceed = exceed_limit ?? account.exceed_limit
  if (Big(limit).eq(account.credit_limit) && exceed === account.exceed_limit) {
    return { outcome: "unchanged" }
  }
  const terms = {
    ...account,
    credit_limit: toAmount(limit, account.currency_code),
    exceed_limit: exceed,
    allocated: true,
    terms_version: account.terms_version + 1,
  }
  return booked(
    terms,
    account.allocated ? "updated" : "allocated",
    toAmount("0", account.currency_code)
  )
}

function decideCurrency(
  account: AccountState,
  posting: TermsPosting,
  asked: string
): Decision {
  const { rate, credit_limit, exceed_limit } = posting
  // A rate from another currency than the account's is worth nothing here.
  const fits = rate && sameCurrency(rate.from, account.currency_code)
  if (!fits || account.last_seq === 0) {
    return refuse(currencyMismatch(account, asked))
  }
  const restated = restateAccount(account, rate, credit_limit)
  if (Big(restated.credit_limit).gte(MAX_AMOUNT)) {
    return refuse(refusal("amount_too_large", { field: "credit_limit" }))
  }
  const terms = {
    ...account,
    ...restated,
    exceed_limit: exceed_limit ?? account.exceed_limit,
    allocated:
      account.allocated || credit_limit !== null || exceed_limit !== null,
    terms_version: account.terms_version + 1,
  }
  const zero = toAmount("0", restated.currency_code)
  return booked(terms, "updated", zero, "outstanding_balance")
}

/** An account's figures in another currency; for the posting and its preview. */
export function restateAccount(
  account: Pick<AccountState, "credit_limit" | "outstanding_balance">,
  rate: ExchangeRate,
  typedLimit: Amount | null
): Pick<
  AccountState,
  "currency_code" | "credit_limit" | "outstanding_balance"
> {
  const currency_code = normalizeCurrency(rate.to)
  return {
    currency_code,
    credit_limit:
      typedLimit === null
        ? convert(account.credit_limit, rate)
        : toAmount(typedLimit, currency_code),
    outstanding_balance: convert(account.outstanding_balance, rate),
  }
}

/** What was charged and what of it was given back or waits. All ≥ 0. */
export type PurchaseParts = {
  amount: Amount
  refunded: Amount
  reverted: Amount
  held: Amount
}

/**
 * A purchase's figures in another currency. What is left is converted as the
 * balance is, so that giving it back leaves nothing of the order; what was given
 * back, as a running total, so that its roundings never add up. The charge is
 * then the sum of the two.
 */
export function restatePurchase(
  { amount, refunded, reverted, held }: PurchaseParts,
  rate: ExchangeRate
): PurchaseParts {
  const given = Big(refunded).plus(reverted)
  const givenNow = Big(convert(given, rate))
  const refundedNow = convert(refunded, rate)
  const leftNow = convert(Big(amount).minus(given), rate)
  return {
    amount: toAmount(givenNow.plus(leftNow), rate.to),
    refunded: refundedNow,
    reverted: toAmount(givenNow.minus(refundedNow), rate.to),
    held: convert(held, rate),
  }
}
