import Big from "big.js"
import {
  Amount,
  DEFAULT_SEQUENCES,
  ISODate,
  NUMBER_KINDS,
  NumberKind,
  isDay,
  largestNumber,
  parseAmount,
} from "../../../domain"
import { ReimbursementRunInput } from "../../../types"
import { findAccount } from "../repositories/account-repository"
import { countNumbersLeft } from "../repositories/number-sequence-repository"
import type { CandidateSum } from "../repositories/run-candidates-repository"
import { Sql } from "../repositories/sql"
import { accept, refuse } from "../utils/refuse"

export const newVendorsIn = (sums: CandidateSum[]): number =>
  sums.reduce((total, { new_vendors }) => total + new_vendors, 0)

/** Numbers are drawn when the run posts; that there are enough is asked now. */
export async function refuseNumbers(
  sql: Sql,
  entity_id: string | undefined,
  needed: Record<NumberKind, number>
): Promise<void> {
  const left = entity_id ? await countNumbersLeft(sql, entity_id) : FIRST
  for (const kind of NUMBER_KINDS.filter((each) => needed[each] > 0)) {
    const numbers = left[kind]
    if (numbers === undefined) {
      throw refuse("number_sequence_missing", { kind })
    }
    if (numbers < needed[kind]) {
      throw refuse("number_sequence_exhausted", { kind })
    }
  }
}

/** What a legal entity has that is not made yet. */
const FIRST: Partial<Record<NumberKind, number>> = Object.fromEntries(
  NUMBER_KINDS.map((kind) => [
    kind,
    largestNumber(DEFAULT_SEQUENCES[kind].width),
  ])
)

/** @returns the part of the one company's credit that is asked for, or null */
export async function partOf(
  sql: Sql,
  given: string | number | undefined,
  company_ids: string[] | undefined
): Promise<Amount | null> {
  if (given === undefined) {
    return null
  }
  if (company_ids?.length !== 1) {
    throw refuse("partial_needs_one_company")
  }
  const account = await findAccount(sql, company_ids[0])
  if (!account) {
    throw refuse("company_not_found")
  }
  const field = "amount"
  const amount = accept(parseAmount(given, account.currency_code, field))
  if (Big(amount).eq(0)) {
    throw refuse("amount_zero", { field })
  }
  if (Big(amount).lt(0)) {
    const facts = { field, operation: "reimbursed", sign: "above" }
    throw refuse("amount_sign", facts)
  }
  return amount
}

/** Today, in UTC, unless another day is named. */
export function postingDate({ posting_date }: ReimbursementRunInput): ISODate {
  const date = posting_date ?? new Date().toISOString().slice(0, 10)
  if (!isDay(date)) {
    const problems =
      "posting_date must be a date: 2026-11-21, up to 2999-12-31."
    throw refuse("invalid_request", { problems })
  }
  return date
}
