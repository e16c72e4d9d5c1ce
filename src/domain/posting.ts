import Big from "big.js"
import { AccountState, availableCredit } from "./account"
import { CompanyStatus } from "./company"
import { sameCurrency } from "./currency"
import { Decision, book, booked, currencyMismatch, refuse } from "./decision"
import { Amount, MAX_AMOUNT, formatMoney, toAmount } from "./money"
import { AMOUNT_SIGN, Operation } from "./operations"
import { Refusal, refusal } from "./refusals"
import { TermsPosting, decideTerms } from "./terms"

/**
 * A posting as it is asked for. Amounts are exact and already in the digits of
 * the currency; the sign is the entry's own (a purchase is negative).
 */
export type Posting =
  | { kind: "purchase"; amount: Amount; currency_code: string }
  | { kind: "reimbursement"; amount: Amount; currency_code: string }
  /** For an order that was not paid on account; whatever the company is. */
  | { kind: "credit"; amount: Amount; currency_code: string }
  | {
      /** `null` gives back all that is left of the purchase. */
      kind: "refund" | "reversal"
      amount: Amount | null
      currency_code: string
    }
  | TermsPosting

/** What is left to give back of one purchase. All ≥ 0. */
export type PurchaseState = { amount: Amount; given_back: Amount }

export type PostingContext = {
  company_status: CompanyStatus | "deleted"
  /** The purchase a refund or reversal gives back; null when unknown. */
  purchase: PurchaseState | null
}

/**
 * The rules of posting, as the database function `company_credit_post` applies
 * them under the account's lock. Kept here to be read, shown in previews and
 * tested: a property test drives both with the same random postings and
 * requires the same answers.
 */
export function decidePosting(
  account: AccountState,
  posting: Posting,
  context: PostingContext
): Decision {
  switch (posting.kind) {
    case "purchase":
      return decidePurchase(account, posting, context)
    case "reimbursement":
      return decideFreely(account, posting, "reimbursed")
    case "credit":
      return decideFreely(account, posting, "refunded")
    case "refund":
    case "reversal":
      return decideGivingBack(account, posting, context)
    case "terms":
      return decideTerms(account, posting)
  }
}

function decidePurchase(
  account: AccountState,
  posting: Extract<Posting, { kind: "purchase" }>,
  { company_status }: PostingContext
): Decision {
  if (!sameCurrency(account.currency_code, posting.currency_code)) {
    return refuse(currencyMismatch(account, posting.currency_code))
  }
  const wrong = refuseAmount("purchased", posting.amount)
  if (wrong) {
    return refuse(wrong)
  }
  if (company_status !== "active") {
    return refuse(refusal("company_not_active", { status: company_status }))
  }
  const after = book(account, posting.amount)
  if (!account.exceed_limit && Big(availableCredit(after)).lt(0)) {
    return refuse(insufficientCredit(account, posting.amount))
  }
  return booked(account, "purchased", posting.amount)
}

/** Not bound to a purchase, nor to what the company may buy. */
function decideFreely(
  account: AccountState,
  posting: Extract<Posting, { kind: "reimbursement" | "credit" }>,
  operation: "reimbursed" | "refunded"
): Decision {
  if (!sameCurrency(account.currency_code, posting.currency_code)) {
    return refuse(currencyMismatch(account, posting.currency_code))
  }
  const wrong = refuseAmount(operation, posting.amount)
  return wrong ? refuse(wrong) : booked(account, operation, posting.amount)
}

function decideGivingBack(
  account: AccountState,
  posting: Extract<Posting, { kind: "refund" | "reversal" }>,
  { purchase }: PostingContext
): Decision {
  if (!sameCurrency(account.currency_code, posting.currency_code)) {
    return refuse(currencyMismatch(account, posting.currency_code))
  }
  if (!purchase) {
    return refuse(refusal("purchase_not_found"))
  }
  const operation = posting.kind === "refund" ? "refunded" : "reverted"
  const left = Big(purchase.amount).minus(purchase.given_back)
  const amount = posting.amount === null ? left : Big(posting.amount)
  if (posting.amount === null && left.eq(0)) {
    return { outcome: "unchanged" }
  }
  const wrong = refuseAmount(operation, amount)
  if (wrong) {
    return refuse(wrong)
  }
  if (amount.gt(left)) {
    const currency = account.currency_code
    return refuse(
      refusal("refund_exceeds_purchase", {
        remaining: formatMoney(left, currency),
        asked: formatMoney(amount, currency),
      })
    )
  }
  return booked(account, operation, toAmount(amount, account.currency_code))
}

/** An amount that is 0, too large, or on the wrong side of 0. */
function refuseAmount(operation: Operation, amount: Big | Amount) {
  const sign = AMOUNT_SIGN[operation]
  if (Big(amount).abs().gte(MAX_AMOUNT)) {
    return refusal("amount_too_large", { field: "amount" })
  }
  if (Big(amount).eq(0)) {
    return refusal("amount_zero", { field: "amount" })
  }
  if (sign === "any" || Big(amount).gt(0) === (sign === "plus")) {
    return null
  }
  return refusal("amount_sign", {
    field: "amount",
    operation,
    sign: sign === "plus" ? "above" : "below",
  })
}

/** @param amount the purchase's entry amount, negative */
export function insufficientCredit(
  account: Pick<
    AccountState,
    "credit_limit" | "outstanding_balance" | "currency_code"
  >,
  amount: Amount
): Refusal {
  const currency = account.currency_code
  const available = Big(availableCredit(account))
  const asked = Big(amount).times(-1)
  return refusal("insufficient_credit", {
    available: formatMoney(available, currency),
    asked: formatMoney(asked, currency),
    shortfall: formatMoney(asked.minus(available), currency),
  })
}
