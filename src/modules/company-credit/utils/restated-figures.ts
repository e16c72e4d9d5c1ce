import {
  Amount,
  ExchangeRate,
  availableCredit,
  directRate,
  restateAccount,
} from "../../../domain"
import { CurrencyPreviewDTO } from "../../../types"

type Figures = {
  currency_code: string
  credit_limit: Amount
  outstanding_balance: Amount
}

export function figuresOf(figures: Figures): CurrencyPreviewDTO["before"] {
  const { currency_code, credit_limit, outstanding_balance } = figures
  return {
    currency_code,
    credit_limit,
    outstanding_balance,
    available_credit: availableCredit(figures),
  }
}

/**
 * What another currency makes of an account.
 *
 * @param rate null where the account has no history: nothing is nothing,
 * whatever the rate
 */
export function restatedFigures(
  account: Figures,
  to: string,
  rate: ExchangeRate | null,
  typedLimit: Amount | null = null
): CurrencyPreviewDTO["before"] {
  const by = rate ?? directRate(account.currency_code, to, "1")
  return figuresOf(restateAccount(account, by, typedLimit))
}
