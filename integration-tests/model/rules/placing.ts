import Big from "big.js"
import {
  Answer,
  Books,
  Order,
  attemptAt,
  available,
  enter,
  left,
  unpaid,
} from "../books"
import { convert, rateOf } from "./rates"

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

type Bill = { company: number; amount: Big }

/** What is charged for this and to whom, or why it is not. */
function bill(books: Books, wanted: Wanted): Bill | string {
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
  const amount = inCurrencyOf(books, wanted, company.currency)
  if (!amount) {
    return "no_exchange_rate"
  }
  if (amount.eq(0)) {
    return "below_smallest_coin"
  }
  const enough = available(company).gte(amount) || company.exceed
  return enough ? { company: member.company, amount } : "insufficient_credit"
}

function inCurrencyOf(books: Books, wanted: Wanted, currency: string) {
  if (wanted.currency === currency) {
    return wanted.total
  }
  const rate = rateOf(books.rates, wanted.currency, currency)
  return rate && convert(wanted.total, rate, currency)
}

/** An order is placed: the whole of it is charged, or nothing. */
export function charge(books: Books, wanted: Wanted): Answer {
  const billed = bill(books, wanted)
  if (typeof billed === "string") {
    return billed
  }
  const { company, amount } = billed
  const order: Order = books.orders.get(wanted.number) ?? {
    buyer: wanted.buyer,
    currency: wanted.currency,
    total: wanted.total,
    edited: false,
    changing: false,
    state: "placed",
    fromCart: true,
    charges: [],
  }
  order.state = "placed"
  order.charges.push({
    company,
    amount,
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
    amount: amount.times(-1),
  })
  return "done"
}
/** The order never came to be: what was charged last goes back. */
export function undo(books: Books, number: number): void {
  const order = books.orders.get(number)!
  const charge = order.charges.at(-1)!
  enter(books, {
    company: charge.company,
    order: number,
    operation: "reverted",
    amount: left(charge),
  })
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
/** An administrator writes an order down for a buyer; it owes nothing yet. */
export function draft(books: Books, wanted: Wanted): void {
  const { buyer, currency, total } = wanted
  books.orders.set(wanted.number, {
    buyer,
    currency,
    total,
    edited: false,
    changing: false,
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
  const total = unpaid(order)
  return total.gt(0)
    ? charge(books, { ...order, number, total, manual })
    : "nothing_to_charge"
}
