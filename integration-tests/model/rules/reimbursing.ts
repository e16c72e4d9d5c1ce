import Big from "big.js"
import { Answer, Books, DIGITS, Proposal, enter } from "../books"

export type WantedRun = {
  number: number
  companies: readonly number[]
  /** Of one company, a part of its credit; null = all of it. */
  part: Big | null
  /** Whoever has less by then than was proposed is left out. */
  review: boolean
}

/** What is to be paid back to whom, as it is when the run is asked for. */
export function propose(
  books: Books,
  { number, companies, part }: WantedRun
): Answer | null {
  const proposal: Proposal = new Map()
  for (const at of companies) {
    const { currency, balance, held } = books.companies[at]
    if (part && !part.eq(part.round(DIGITS[currency], Big.roundDown))) {
      return "too_many_digits"
    }
    if (held || balance.lte(0)) {
      continue
    }
    if (part?.gt(balance)) {
      return "partial_exceeds_credit"
    }
    proposal.set(at, { amount: part ?? balance, currency })
  }
  books.runs.set(number, proposal)
  books.requests.push(number)
  return null
}

/** A company gets what was proposed, or what is left of it by now. */
export function payBack(
  books: Books,
  { number, review }: WantedRun,
  at: number
): void {
  const { currency, balance, held } = books.companies[at]
  const proposed = books.runs.get(number)!.get(at)
  const isOther = proposed?.currency !== currency
  if (!proposed || isOther || held || balance.lte(0)) {
    return
  }
  const isLess = balance.lt(proposed.amount)
  if (isLess && review) {
    return
  }
  const amount = isLess ? balance : proposed.amount
  books.paidBack.push({ run: number, company: at, amount, undone: false })
  enter(books, {
    company: at,
    order: null,
    operation: "reimbursed",
    amount: amount.times(-1),
  })
}

/** The credit is back, once, as much as has become of it. */
export function undoPaidBack(books: Books, index: number): Answer {
  const { company, amount, undone } = books.paidBack[index]
  if (undone) {
    return "reimbursement_reversed"
  }
  if (amount.eq(0)) {
    return "reimbursement_below_coin"
  }
  books.paidBack[index] = { ...books.paidBack[index], undone: true }
  enter(books, { company, order: null, operation: "reimbursed", amount })
  return "done"
}
