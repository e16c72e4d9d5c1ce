import Big from "big.js"
import { AccountState } from "./account"
import { Amount, MAX_AMOUNT, toAmount } from "./money"
import { Operation } from "./operations"
import { Refusal, refusal } from "./refusals"

/** What the rules say to a posting. `after` is the account behind the entry. */
export type Decision =
  | {
      outcome: "booked"
      operation: Operation
      amount: Amount
      after: AccountState
    }
  | { outcome: "unchanged" }
  | { outcome: "refused"; refusal: Refusal }

/**
 * The next entry, unless the balance would be too large.
 *
 * @param account what it is before the amount, its terms as they will be
 * @param field what to blame when the balance is too large
 */
export function booked(
  account: AccountState,
  operation: Operation,
  amount: Amount,
  field = "amount"
): Decision {
  const after = book(account, amount)
  if (Big(after.outstanding_balance).abs().gte(MAX_AMOUNT)) {
    return refuse(refusal("amount_too_large", { field }))
  }
  return { outcome: "booked", operation, amount, after }
}

export function book(account: AccountState, amount: Amount): AccountState {
  return {
    ...account,
    outstanding_balance: toAmount(
      Big(account.outstanding_balance).plus(amount),
      account.currency_code
    ),
    last_seq: account.last_seq + 1,
  }
}

export function refuse(reason: Refusal): Decision {
  return { outcome: "refused", refusal: reason }
}

export function currencyMismatch(
  account: Pick<AccountState, "currency_code">,
  asked: string
): Refusal {
  return refusal("currency_mismatch", {
    currency: account.currency_code,
    asked,
  })
}
