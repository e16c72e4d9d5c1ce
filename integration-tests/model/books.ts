import Big from "big.js"
import type { Fraction, Rate } from "./rules/rates"

/** Digits after the point, by ISO 4217. */
export const DIGITS: Record<string, number> = { usd: 2, eur: 2, jpy: 0 }

/** A company's page in the ledger. Below 0 a balance is owed. */
export type Company = {
  currency: string
  limit: Big
  exceed: boolean
  balance: Big
  active: boolean
  /** No run pays its credit back meanwhile. */
  held: boolean
  /** Credit was given at least once. */
  allocated: boolean
  /** Counts the changes of limit and exceed. */
  version: number
  entries: number
}

export type Member = { company: number; may_buy: boolean }

/** A charge of an order, as one payment carries it. */
export type Charge = {
  company: number
  /** In the company's currency, as charged and as given back so far. */
  amount: Big
  refunded: Big
  reverted: Big
  /** In the order's currency; paid back: refunded, or not asked for any more. */
  ordered: Big
  captured: Big
  paidBack: Big
  /** Charged, but the money counts as received only when captured. */
  manual: boolean
}

export type Order = {
  buyer: number
  currency: string
  /** What is asked for now, after edits and less what was refunded. */
  total: Big
  edited: boolean
  /** An edit is begun and not confirmed: nothing is given back meanwhile. */
  changing: boolean
  state: "draft" | "placed" | "canceled"
  /** Placed by its buyer, not by an administrator. */
  fromCart: boolean
  charges: Charge[]
}

/** In the lines, the number of an order that came to nothing: below 0. */
export const attemptAt = (number: number) => -number

/** What a step wrote into the history, in the order's name. */
export type Line = {
  company: number
  order: number | null
  operation: string
  amount: Big
}

/** Credit that a run paid back. */
export type PaidBack = {
  /** Of the request that started the run. */
  run: number
  company: number
  /** What its undo gives back, in the company's currency. */
  amount: Big
  undone: boolean
}

/** What a run is to pay at most, by company. */
export type Proposal = Map<number, { amount: Big; currency: string }>

/**
 * All that the clerk keeps. Companies and buyers have places; an order's
 * number is given when it is asked for, whether or not it comes to be.
 */
export type Books = {
  companies: Company[]
  buyers: (Member | null)[]
  orders: Map<number, Order>
  nextNumber: number
  /** As they were said, the latest last. */
  rates: Rate[]
  /** Numbers of requests that were accepted and carried a key of their own. */
  requests: number[]
  /** Numbers of requests that booked a reimbursement. */
  reimbursements: number[]
  /** Runs, by the number of their request. */
  runs: Map<number, Proposal>
  paidBack: PaidBack[]
  /** Rates of conversions by source currency, by the number of their request. */
  conversions: Map<number, Map<string, Fraction>>
  lines: Line[]
}

/** "done", the code of a refusal of ours, or "refused" for one of Medusa's. */
export type Answer = string

/**
 * A thing that happens at once and as a whole. `null`: more is to come of the
 * same operation, and others may do something in between.
 */
export type Atom = (books: Books) => Answer | null

/** A page each for the companies; the first two buyers are of the first. */
export function openBooks(pages: { currency: string; limit: number }[]): Books {
  return {
    companies: pages.map(({ currency, limit }) => ({
      currency,
      limit: Big(limit),
      exceed: false,
      balance: Big(0),
      active: true,
      held: false,
      allocated: limit > 0,
      version: limit > 0 ? 1 : 0,
      entries: limit > 0 ? 1 : 0,
    })),
    buyers: [0, 0, 1].map((company) => ({ company, may_buy: true })),
    orders: new Map(),
    nextNumber: 1,
    rates: [],
    requests: [],
    reimbursements: [],
    runs: new Map(),
    paidBack: [],
    conversions: new Map(),
    lines: [],
  }
}

/** To try what would be; numbers of big.js never change. */
export function copyOf(books: Books): Books {
  return {
    ...books,
    companies: books.companies.map((company) => ({ ...company })),
    buyers: [...books.buyers],
    orders: new Map(
      [...books.orders].map(([number, order]) => [
        number,
        { ...order, charges: order.charges.map((charge) => ({ ...charge })) },
      ])
    ),
    requests: [...books.requests],
    reimbursements: [...books.reimbursements],
    runs: new Map(books.runs),
    paidBack: [...books.paidBack],
    conversions: new Map(books.conversions),
    lines: [...books.lines],
  }
}

export function available({ limit, balance }: Company): Big {
  return limit.plus(balance)
}

/** Left of a charge, in the company's currency. */
export function left({ amount, refunded, reverted }: Charge): Big {
  return amount.minus(refunded).minus(reverted)
}

/** What of an order nobody was asked to pay yet. */
export function unpaid({ total, charges }: Order): Big {
  return total.minus(sum(charges.map((c) => c.ordered.minus(c.paidBack))))
}

export function sum(amounts: Big[]): Big {
  return amounts.reduce((total, each) => total.plus(each), Big(0))
}

/** Enters a line and carries the balance. */
export function enter(books: Books, line: Line): void {
  const company = books.companies[line.company]
  company.balance = company.balance.plus(line.amount)
  company.entries += 1
  books.lines.push(line)
}
