import Big from "big.js"
import { Amount, refusal, refusalSentence, toAmount } from "../../../domain"
import { CurrencySum, ReimbursementLineDTO } from "../../../types"
import type {
  CandidateRow,
  CandidateSum,
} from "../repositories/run-candidates-repository"

type Summed = Omit<CandidateSum, "new_vendors">

/** Of what is to be paid, by currency. */
export function sumsOf(sums: Summed[], accounting: string): CurrencySum[] {
  return sums
    .filter(({ code }) => code === null)
    .map(({ currency_code, companies, amount, accounting_amount: worth }) => ({
      currency_code,
      companies,
      amount: toAmount(amount, currency_code),
      accounting_amount: worth === null ? null : toAmount(worth, accounting),
    }))
}

/** @returns null where a rate is missing */
export function totalOf(sums: CurrencySum[], accounting: string) {
  const worths = sums.map(({ accounting_amount }) => accounting_amount)
  return worths.includes(null)
    ? null
    : toAmount(
        worths.reduce((sum, worth) => sum.plus(worth!), Big(0)),
        accounting
      )
}

export const companiesIn = (sums: { companies: number }[]): number =>
  sums.reduce((total, { companies }) => total + companies, 0)

/** How many are left out, by reason. */
export function leftOutOf(sums: Summed[]) {
  const codes = [...new Set(sums.map(({ code }) => code))].sort()
  return codes.flatMap((code) =>
    code === null
      ? []
      : [{ code, companies: companiesIn(sums.filter((s) => s.code === code)) }]
  )
}

export function toLine(
  row: CandidateRow,
  accounting: string
): ReimbursementLineDTO {
  const { asked, accounting_amount: worth, code, facts, ...company } = row
  const { currency_code, vendor } = company
  const amount: Amount = toAmount(code === null ? asked : "0", currency_code)
  const reason = code && refusal(code, facts ?? {})
  return {
    ...company,
    amount,
    accounting_amount:
      code === null && worth !== null ? toAmount(worth, accounting) : null,
    makes_vendor: code === null && vendor === null,
    left_out: reason && {
      code: reason.code,
      message: refusalSentence(reason),
    },
  }
}
