import Big from "big.js"
import { Books, Line, available } from "./books"
import { NAMES } from "./operations/kind"
import { onAccount } from "./operations/undoing"
import type { Account, World } from "./world"

/** What the API shows. */
export type Seen = {
  accounts: Account[]
  lines: Line[]
  /** Of the orders that were touched, what is on account. */
  orders: Map<number, string | null>
}

export async function look(world: World, orders: number[]): Promise<Seen> {
  const places = world.companies.map((_, at) => at)
  const [accounts, lines, sums] = await Promise.all([
    Promise.all(places.map((at) => world.account(at))),
    Promise.all(places.map((at) => world.newLines(at))),
    Promise.all(orders.map((number) => world.onAccount(number))),
  ])
  return {
    accounts,
    lines: lines.flat(),
    orders: new Map(orders.map((number, index) => [number, sums[index]])),
  }
}

/** In which points the server differs from the books; empty when in none. */
export function differences(books: Books, seen: Seen): string[] {
  const found: string[] = []
  const expect = (what: string, expected: unknown, actual: unknown) => {
    if (String(expected) !== String(actual)) {
      found.push(`${what} is ${actual}, by the books ${expected}`)
    }
  }
  books.companies.forEach((company, at) => {
    const account = seen.accounts[at]
    const figures: [string, Big, string][] = [
      ["outstanding balance", company.balance, account.outstanding_balance],
      ["available credit", available(company), account.available_credit],
      ["credit limit", company.limit, account.credit_limit],
    ]
    for (const [name, expected, actual] of figures) {
      expect(`${NAMES[at]}'s ${name}`, expected.toFixed(), plain(actual))
    }
    expect(`${NAMES[at]}'s currency`, company.currency, account.currency_code)
    expect(`${NAMES[at]}'s exceed`, company.exceed, account.exceed_limit)
    expect(
      `${NAMES[at]}'s status`,
      company.active ? "active" : "blocked",
      account.status
    )
  })
  const expected = totals(books.lines)
  const actual = totals(seen.lines)
  for (const key of new Set([...expected.keys(), ...actual.keys()])) {
    expect(
      key,
      expected.get(key)?.toFixed() ?? "absent",
      actual.get(key)?.toFixed() ?? "absent"
    )
  }
  for (const [number, sum] of seen.orders) {
    const order = books.orders.get(number)
    const owed = order?.charges.length ? onAccount(order).toFixed() : null
    expect(`order ${number} on account`, owed, sum && plain(sum))
  }
  return found
}

/**
 * New entries by company, order and operation. What an order was given back
 * in one go may be one entry or several, so their sum counts.
 */
function totals(lines: Line[]): Map<string, Big> {
  const found = new Map<string, Big>()
  for (const { company, order, operation, amount } of lines) {
    const of =
      order === null
        ? ""
        : order < 0
          ? " for what was never placed"
          : ` for order ${order}`
    const key = `${NAMES[company]}: ${operation}${of}`
    found.set(key, Big(found.get(key) ?? 0).plus(amount))
  }
  return found
}

const plain = (amount: string) => Big(amount).toFixed()
