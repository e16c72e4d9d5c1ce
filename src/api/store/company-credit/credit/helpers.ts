import type { CreditAccountDTO, StoreCredit } from "../../../../types"

/** The figures, without ids and without the seller's bookkeeping. */
export function presentCredit(account: CreditAccountDTO): StoreCredit {
  return {
    currency_code: account.currency_code,
    credit_limit: account.credit_limit,
    outstanding_balance: account.outstanding_balance,
    available_credit: account.available_credit,
    exceed_limit: account.exceed_limit,
    has_history: account.last_seq > 0,
  }
}
