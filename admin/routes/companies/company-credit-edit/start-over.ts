import type { UseFormReturn } from "react-hook-form"
import { sameCurrency } from "../../../../src/domain/currency"
import type { AdminCredit } from "../../../../src/types"
import { formatAmount } from "../../../lib/money"
import type { CreditForm } from "./form"

/**
 * When another currency is chosen. Rate and limit were typed for the former
 * one, and would be other amounts in this.
 */
export function startOver(
  { getValues, setValue, clearErrors }: UseFormReturn<CreditForm>,
  account: AdminCredit,
  to: string
): void {
  if (sameCurrency(to, getValues("currency_code"))) {
    return
  }
  setValue("rate", "")
  setValue("credit_limit", firstLimit(account, to))
  // The API leaves it alone when it converts.
  if (converts(account, to)) {
    setValue("exceed_limit", account.exceed_limit)
  }
  clearErrors(["rate", "credit_limit"])
}

/** A history is converted, by a rate; without one there is nothing to convert. */
export function converts(account: AdminCredit, to: string): boolean {
  return account.has_history && !sameCurrency(to, account.currency_code)
}

/** What the field begins with; empty is the present limit, converted. */
export function firstLimit(account: AdminCredit, to: string): string {
  const { credit_limit, currency_code } = account
  if (converts(account, to)) {
    return ""
  }
  // Without a history it is nothing, in any currency.
  const limit = sameCurrency(to, currency_code) ? credit_limit : "0"
  return formatAmount(limit, to, { show: "none" })
}
