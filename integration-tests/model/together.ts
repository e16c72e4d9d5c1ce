import type { Answer, Books } from "./books"
import { Seen, differences, look } from "./compare"
import { broken } from "./invariants"
import type { Operation } from "./operations"
import { inTurn, outcomes } from "./outcomes"
import { note } from "./tally"
import type { World } from "./world"

const PAUSE = 60

/**
 * Does the operations at once (or the only one), and holds the server against
 * the books: answers, figures and new entries have to be those of one after
 * another, in whatever order. The books are then those of that order.
 */
export async function together(
  books: Books,
  world: World,
  operations: Operation[]
): Promise<void> {
  const ready: (Answer | null)[] = []
  for (const { prepare } of operations) {
    ready.push((await prepare?.(world)) ?? null)
  }
  const answers = await Promise.all(
    operations.map(async (each, at) => ready[at] ?? (await each.act(world)))
  )
  operations.forEach(({ name }, at) => note(name, answers[at]))

  const possible = outcomes(books, operations, answers)
  if (possible.length === 0) {
    const expected = inTurn(books, operations)
    const [said, due] = [answers, expected].map((all) => all.join(", "))
    throw new Error(`The answers were ${said}; in turn they would be ${due}.`)
  }
  const orders = operations.flatMap(({ orders }) => orders ?? [])
  const { agreed, seen } = await settle(world, possible, orders)
  const breached = await broken(world)
  if (breached.length) {
    throw new Error(`Invariants do not hold: ${breached.join("; ")}.`)
  }
  Object.assign(books, agreed, { lines: [] })
  books.requests.sort((a, b) => a - b)
  books.reimbursements.sort((a, b) => a - b)
  world.companies.forEach((each, at) => {
    each.seen = seen.accounts[at].last_seq
  })
}

/** The books that the server agrees with, once it has settled. */
export async function settle(
  world: World,
  possible: Books[],
  orders: number[]
): Promise<{ agreed: Books; seen: Seen }> {
  const began = Date.now()
  for (;;) {
    const seen = await look(world, orders)
    const all = possible.map((books) => differences(books, seen))
    const agreed = possible[all.findIndex(({ length }) => length === 0)]
    if (agreed) {
      return { agreed, seen }
    }
    if (Date.now() - began > world.patience) {
      const [nearest] = all.sort((a, b) => a.length - b.length)
      throw new Error(`${nearest.join("; ")}.`)
    }
    await new Promise((later) => setTimeout(later, PAUSE))
  }
}
