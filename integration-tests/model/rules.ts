import Big from "big.js"
import {
  Answer,
  Books,
  Charge,
  DIGITS,
  Order,
  attemptAt,
  available,
  enter,
  left,
  sum,
} from "./books"

/*
 * The ledger clerk's manual. Written from what the users were promised, not
 * from the program: nothing of the program is used here.
 */

export type Wanted = {
  number: number
  buyer: number
  currency: string
  total: Big
  manual: boolean
}

/** May this buyer have this on account? Which company pays, or why not. */
function payer(books: Books, wanted: Wanted): number | string {
  const member = books.buyers[wanted.buyer]
  if (!member) {
    return "no_company"
  }
  if (!member.may_buy) {
    return "not_permitted"
  }
  const company = books.companies[member.company]
  if (!company.active) {
    return "company_not_active"
  }
  if (company.entries === 0) {
    return "no_credit_account"
  }
  if (wanted.currency !== company.currency) {
    return "no_exchange_rate"
  }
  const enough = available(company).gte(wanted.total) || company.exceed
  return enough ? member.company : "insufficient_credit"
}

/** An order is placed: the whole of it is charged, or nothing. */
export function charge(books: Books, wanted: Wanted): Answer {
  const company = payer(books, wanted)
  if (typeof company === "string") {
    return company
  }
  const order: Order = books.orders.get(wanted.number) ?? {
    buyer: wanted.buyer,
    currency: wanted.currency,
    total: wanted.total,
    state: "placed",
    fromCart: true,
    charges: [],
  }
  order.state = "placed"
  order.charges.push({
    company,
    amount: wanted.total,
    refunded: Big(0),
    reverted: Big(0),
    ordered: wanted.total,
    captured: wanted.manual ? Big(0) : wanted.total,
    paidBack: Big(0),
    manual: wanted.manual,
  })
  books.orders.set(wanted.number, order)
  enter(books, {
    company,
    order: wanted.number,
    operation: "purchased",
    amount: wanted.total.times(-1),
  })
  return "done"
}

/** The order never came to be: what was charged last goes back. */
export function undo(books: Books, number: number): void {
  const order = books.orders.get(number)!
  giveBack(books, number, order.charges.at(-1)!, "reverted")
  books.orders.delete(number)
  rename(books, number, attemptAt(number))
}

/** An order that is placed in the end bears the entries of its attempts. */
export function chargeAgain(books: Books, wanted: Wanted): Answer {
  const answer = charge(books, wanted)
  if (answer === "done") {
    rename(books, attemptAt(wanted.number), wanted.number)
  }
  return answer
}

function rename(books: Books, from: number, to: number): void {
  books.lines = books.lines.map((line) =>
    line.order === from ? { ...line, order: to } : line
  )
}

/** A cancelled order owes nothing, whatever was captured or refunded of it. */
export function cancel(books: Books, number: number): Answer {
  const order = books.orders.get(number)!
  if (order.state === "canceled") {
    return "refused"
  }
  for (const each of order.charges) {
    each.paidBack = each.captured
    giveBack(books, number, each, "reverted")
  }
  order.state = "canceled"
  return "done"
}

/** Money comes in for a charge that waits for it. Nothing is booked. */
export function capture(books: Books, number: number, amount: Big): Answer {
  const order = books.orders.get(number)!
  const [charge] = order.charges
  if (order.state === "canceled" && !isCaptured(charge)) {
    return "refused"
  }
  if (isCaptured(charge)) {
    return "done"
  }
  if (amount.lte(0) || amount.gt(charge.ordered.minus(charge.captured))) {
    return "refused"
  }
  charge.captured = charge.captured.plus(amount)
  return "done"
}

/** What came in for an order is credited again, in part or in full. */
export function refund(books: Books, number: number, asked: Big): Answer {
  const order = books.orders.get(number)!
  const [charge] = order.charges
  const amount = asked.round(DIGITS[order.currency], Big.roundHalfEven)
  if (
    amount.lte(0) ||
    charge.paidBack.plus(amount).gt(charge.captured) ||
    amount.gt(left(charge))
  ) {
    return "refused"
  }
  charge.paidBack = charge.paidBack.plus(amount)
  giveBack(books, number, charge, "refunded", amount)
  return "done"
}

function isCaptured({ captured, ordered }: Charge): boolean {
  return captured.gte(ordered)
}

function giveBack(
  books: Books,
  order: number,
  charge: Charge,
  operation: "refunded" | "reverted",
  amount = left(charge)
): void {
  if (amount.gt(0)) {
    charge[operation] = charge[operation].plus(amount)
    enter(books, { company: charge.company, order, operation, amount })
  }
}

/** An administrator writes an order down for a buyer; it owes nothing yet. */
export function draft(books: Books, wanted: Wanted): void {
  const { buyer, currency, total } = wanted
  books.orders.set(wanted.number, {
    buyer,
    currency,
    total,
    state: "draft",
    fromCart: false,
    charges: [],
  })
}

/** An administrator charges what nobody has paid of an order yet. */
export function chargeRest(
  books: Books,
  number: number,
  manual: boolean
): Answer {
  const order = books.orders.get(number)!
  if (order.state === "canceled") {
    return "order_not_chargeable"
  }
  // What was refunded is a price reduction: nobody is asked for it again.
  const total = order.total.minus(sum(order.charges.map((c) => c.ordered)))
  return total.gt(0)
    ? charge(books, { ...order, number, total, manual })
    : "nothing_to_charge"
}

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
