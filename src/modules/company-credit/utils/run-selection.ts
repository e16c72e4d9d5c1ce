import { isRefusal, normalizeCurrency, parseAmount } from "../../../domain"
import { ReimbursementFilter, ReimbursementSelection } from "../../../types"
import { refuse } from "./refuse"

/** A currency of as many digits as any has: a bound is of no currency itself. */
const FINEST = "clf"

/**
 * Nothing named is not everything: all has to be said.
 *
 * @throws MedusaError `nothing_selected`, `invalid_amount`
 */
export function acceptRunSelection(
  input: ReimbursementSelection
): ReimbursementSelection {
  const { company_ids, filter, all } = input
  // A program may send null or false for what it does not ask for.
  const given = [company_ids, filter, all].filter(Boolean)
  const isSomething = company_ids?.length || filter || all === true
  if (given.length !== 1 || !isSomething) {
    throw refuse("nothing_selected")
  }
  if (company_ids) {
    return { company_ids: [...new Set(company_ids)] }
  }
  return filter ? { filter: acceptFilter(filter) } : { all: true }
}

function acceptFilter(given: ReimbursementFilter): ReimbursementFilter {
  const filter = without({
    ...given,
    q: given.q || undefined,
    currency_code: given.currency_code?.map(normalizeCurrency),
    balance:
      given.balance &&
      without({
        gte: acceptBound(given.balance.gte, "filter.balance.gte"),
        lte: acceptBound(given.balance.lte, "filter.balance.lte"),
      }),
  })
  const asked = { ...filter, ...filter.balance, balance: undefined }
  if (Object.keys(without(asked)).length === 0) {
    throw refuse("nothing_selected")
  }
  return filter
}

function acceptBound(value: string | number | undefined, field: string) {
  if (value === undefined) {
    return undefined
  }
  const amount = parseAmount(value, FINEST, field)
  if (isRefusal(amount)) {
    throw refuse("invalid_amount", { field, value: String(value).slice(0, 40) })
  }
  return amount
}

function without<T extends object>(given: T): T {
  const entries = Object.entries(given)
  return Object.fromEntries(
    entries.filter(([, value]) => value !== undefined)
  ) as T
}
