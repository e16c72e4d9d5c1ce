import { isCurrencyCode, normalizeCurrency } from "../../../domain"
import { refuse } from "./refuse"

/** @throws MedusaError `invalid_currency` */
export function acceptCurrency(code: string, field: string): string {
  if (!isCurrencyCode(code)) {
    throw refuse("invalid_currency", { field, value: code })
  }
  return normalizeCurrency(code)
}
