import Big from "big.js"
import { Answer, Books, DIGITS, enter } from "../books"

/** Money that came in by another way, or went out. Even while blocked. */
export function reimburse(books: Books, company: number, amount: Big): Answer {
  const { currency } = books.companies[company]
  if (!amount.eq(amount.round(DIGITS[currency], Big.roundDown))) {
    return "too_many_digits"
  }
  if (amount.eq(0)) {
    return "amount_zero"
  }
  enter(books, { company, order: null, operation: "reimbursed", amount })
  return "done"
}

export type Terms = { limit: Big; exceed: boolean; version: number | null }

/** The first terms are given, later ones changed; the same again is nothing. */
export function setTerms(books: Books, at: number, terms: Terms): Answer {
  const company = books.companies[at]
  if (terms.version !== null && terms.version !== company.version) {
    return "terms_changed"
  }
  if (terms.limit.lt(0)) {
    return "negative_limit"
  }
  if (terms.limit.eq(company.limit) && terms.exceed === company.exceed) {
    return "done"
  }
  company.limit = terms.limit
  company.exceed = terms.exceed
  company.version += 1
  enter(books, {
    company: at,
    order: null,
    operation: company.allocated ? "updated" : "allocated",
    amount: Big(0),
  })
  company.allocated = true
  return "done"
}

export function setActive(books: Books, at: number, active: boolean): Answer {
  books.companies[at].active = active
  return "done"
}

export function setHold(books: Books, at: number, held: boolean): Answer {
  books.companies[at].held = held
  return "done"
}

/** A buyer belongs to one company at a time; orders stay where they were. */
export function join(
  books: Books,
  buyer: number,
  company: number,
  may_buy: boolean
): Answer {
  if (books.buyers[buyer]) {
    return "customer_in_other_company"
  }
  books.buyers[buyer] = { company, may_buy }
  return "done"
}

export function leave(books: Books, buyer: number): Answer {
  if (!books.buyers[buyer]) {
    return "member_not_found"
  }
  books.buyers[buyer] = null
  return "done"
}
