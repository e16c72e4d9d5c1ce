import { normalizeCurrency } from "../../../domain"
import { CompanySelection, ConvertCreditInput } from "../../../types"
import { acceptCurrency, typedRate } from "../services/currency-service"
import { refuse } from "./refuse"

/**
 * Nothing named is not everything: all has to be said.
 *
 * @throws MedusaError `nothing_selected`
 */
export function acceptSelection(input: CompanySelection): CompanySelection {
  const { company_ids, filter: given, all } = input
  // A program may send null or false for what it does not ask for.
  const named = [company_ids, given, all].filter(Boolean)
  const filter = given && acceptFilter(given)
  if (named.length !== 1 || !(company_ids?.length || filter || all === true)) {
    throw refuse("nothing_selected")
  }
  return {
    company_ids: company_ids && [...new Set(company_ids)],
    filter,
    all: all || undefined,
  }
}

/** An empty text or list narrows nothing down; undefined = nothing does. */
function acceptFilter(
  given: NonNullable<CompanySelection["filter"]>
): CompanySelection["filter"] {
  const filter = {
    q: given.q || undefined,
    status: given.status?.length ? given.status : undefined,
    currency_code: given.currency_code?.length
      ? given.currency_code.map(normalizeCurrency)
      : undefined,
  }
  return Object.values(filter).some(Boolean) ? filter : undefined
}

/**
 * By source currency.
 *
 * @throws MedusaError `invalid_currency`, `same_currency`, `invalid_rate`,
 * `rate_out_of_range`
 */
export function acceptRates(
  rates: NonNullable<ConvertCreditInput["rates"]>,
  to: string
): Map<string, string> {
  const accepted = new Map<string, string>()
  for (const [code, rate] of Object.entries(rates)) {
    const field = `rates.${code}`
    const from = acceptCurrency(code, field)
    if (from === to) {
      throw refuse("same_currency", { field })
    }
    if (accepted.has(from)) {
      const problems = `${field}: the rate of this currency is given twice.`
      throw refuse("invalid_request", { problems })
    }
    accepted.set(from, typedRate(rate, field))
  }
  return accepted
}
