import Big from "big.js"
import fc from "fast-check"
import { Answer, Atom, Books, DIGITS, Order, available } from "../books"
import type { World } from "../world"

/** One operation, ready to be done: to the books by its rule, to the server. */
export type Operation = {
  name: string
  words: string
  /** What it does to the books; the last atom answers, or an earlier one. */
  atoms: Atom[]
  /** What may be done before others take part; an answer ends it there. */
  prepare?: (world: World) => Promise<Answer | null>
  act: (world: World) => Promise<Answer>
  /** Orders it touches, by number. */
  orders?: number[]
}

/** A kind of operation: its wishes, and what a wish means to these books. */
export type Kind<W = any> = {
  name: string
  weight: number
  wish: fc.Arbitrary<W>
  /** Null where nothing of the kind can be asked for. */
  resolve(wish: W, books: Books, number: number): Omit<Operation, "name"> | null
}

/** Keeps the type of the wish from its arbitrary to its meaning. */
export function kind<W>(
  name: string,
  weight: number,
  wish: fc.Arbitrary<W>,
  resolve: Kind<W>["resolve"]
): Kind<W> {
  return { name, weight, wish, resolve }
}

export const NAMES = ["One", "Two"]
export const BUYERS = ["Ann", "Ben", "Eve"]

export const company = fc.nat(NAMES.length - 1)
export const buyer = fc.nat(BUYERS.length - 1)
/** The so many-th of what there is. */
export const which = fc.nat(9)

/** So many cents, or what is available and as many cents more or less. */
export type AmountWish = { cents: number } | { edge: number }

export const amount: fc.Arbitrary<AmountWish> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({ cents: fc.integer({ min: 1, max: 30_000 }) }),
  },
  { weight: 2, arbitrary: fc.record({ edge: fc.integer({ min: -1, max: 1 }) }) }
)

/** In the currency's smallest coins, one at least. */
export function coins(count: number, currency: string): Big {
  return Big(count).times(Big(10).pow(-DIGITS[currency]))
}

export function amountOf(
  wish: AmountWish,
  currency: string,
  books: Books,
  at: number | undefined
): Big {
  const payer = at === undefined ? undefined : books.companies[at]
  const least = coins(1, currency)
  const wanted =
    "cents" in wish || payer?.currency !== currency
      ? coins("cents" in wish ? wish.cents : 100, currency)
      : available(payer).plus(coins(wish.edge, currency))
  // A cart of more pieces than these takes long and says no more.
  return wanted.lt(least) ? least : wanted.gt(100_000) ? Big(100_000) : wanted
}

export function pick(
  books: Books,
  which: number,
  fits: (order: Order) => boolean
): { number: number; order: Order } | null {
  const found = [...books.orders]
    .filter(([, order]) => fits(order))
    .sort(([a], [b]) => a - b)
  if (!found.length) {
    return null
  }
  const [number, order] = found[which % found.length]
  return { number, order }
}

export const isCharged = ({ charges }: Order) => charges.length > 0

export function money(value: Big, currency: string): string {
  return `${currency.toUpperCase()} ${value.toFixed(DIGITS[currency])}`
}
