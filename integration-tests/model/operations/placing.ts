import fc from "fast-check"
import { Answer } from "../books"
import { charge, chargeAgain, undo } from "../rules/placing"
import { World, answerOf } from "../world"
import {
  BUYERS,
  amount,
  amountOf,
  buyer,
  isCharged,
  kind,
  money,
  pick,
  which,
} from "./kind"

const wish = fc.record({
  buyer,
  amount,
  manual: fc.boolean(),
  currency: fc.oneof(
    { weight: 8, arbitrary: fc.constant("own") },
    { weight: 1, arbitrary: fc.constantFrom("usd", "eur", "jpy") }
  ),
})

type Placing = typeof wish extends fc.Arbitrary<infer W> ? W : never

function wanted(
  { buyer, amount, manual, currency }: Placing,
  books: Parameters<typeof charge>[0],
  number: number
) {
  const at = books.buyers[buyer]?.company
  const code =
    currency === "own"
      ? (books.companies[at ?? 0].currency as string)
      : currency
  const total = amountOf(amount, code, books, at)
  return { number, buyer, total, manual, currency: code }
}

type Wanted = ReturnType<typeof wanted>

/** Up to the last click. The cart is kept for it. */
async function prepare(
  world: World,
  wanted: Wanted,
  carts: Map<number, string>
) {
  const cart = await world.carts.prepare(world.buyers[wanted.buyer], wanted)
  if (typeof cart !== "string") {
    return answerOf(cart)
  }
  carts.set(wanted.number, cart)
  return null
}

async function complete(
  world: World,
  { number, buyer }: Wanted,
  cart_id: string,
  clicks: number
): Promise<Answer> {
  const replies = await Promise.all(
    Array.from({ length: clicks }, () =>
      world.carts.complete(world.buyers[buyer], cart_id)
    )
  )
  const placed = replies.filter(({ data }) => data.type === "order")
  const ids = new Set(placed.map(({ data }) => data.order.id))
  if (ids.size > 1) {
    return `broken: one cart became ${ids.size} orders`
  }
  if (ids.size === 0) {
    return answerOf(replies[0])
  }
  world.orders.set(number, { id: placed[0].data.order.id, cart_id })
  return "done"
}

const says = ({ number, buyer, total, manual, currency }: Wanted) =>
  `${BUYERS[buyer]} places order ${number} of ${money(total, currency)}` +
  (manual ? ", captured by hand" : "")

export const place = kind("place", 16, wish, (wish, books, number) => {
  const order = wanted(wish, books, number)
  const carts = new Map<number, string>()
  return {
    words: says(order),
    orders: [number],
    atoms: [(books) => charge(books, order)],
    prepare: (world) => prepare(world, order, carts),
    act: (world) => complete(world, order, carts.get(number)!, 1),
  }
})

export const placeTwice = kind(
  "place, clicked twice",
  2,
  wish,
  (wish, books, number) => {
    const order = wanted(wish, books, number)
    const carts = new Map<number, string>()
    return {
      words: `${says(order)}, with two clicks at once`,
      orders: [number],
      atoms: [(books) => charge(books, order)],
      prepare: (world) => prepare(world, order, carts),
      act: (world) => complete(world, order, carts.get(number)!, 2),
    }
  }
)

export const placeFailing = kind(
  "place, failing",
  3,
  fc.record({ order: wish, retry: fc.boolean() }),
  ({ order: asked, retry }, books, number) => {
    const order = wanted(asked, books, number)
    const carts = new Map<number, string>()
    return {
      words: `${says(order)}, which fails after the charge${retry ? ", and tries again" : ""}`,
      orders: [number],
      atoms: [
        (books) => {
          const answer = charge(books, order)
          return answer === "done" ? null : answer
        },
        (books) => {
          undo(books, number)
          return retry ? null : "failed"
        },
        (books) => chargeAgain(books, order),
      ],
      prepare: (world) => prepare(world, order, carts),
      act: async (world) => {
        const cart_id = carts.get(number)!
        const failed = await world.carts.fail(
          world.buyers[order.buyer],
          cart_id
        )
        if (failed.status < 500) {
          return answerOf(failed)
        }
        return retry ? await complete(world, order, cart_id, 1) : "failed"
      },
    }
  }
)

export const completeAgain = kind(
  "complete again",
  2,
  fc.record({ which }),
  ({ which }, books) => {
    const found = pick(
      books,
      which,
      (order) => isCharged(order) && order.fromCart
    )
    return (
      found && {
        words: `the cart of order ${found.number} is completed again`,
        orders: [found.number],
        atoms: [() => "done"],
        act: async (world) => {
          const { id, cart_id } = world.orders.get(found.number)!
          const buyer = world.buyers[found.order.buyer]
          const reply = await world.carts.complete(buyer, cart_id!)
          const same = reply.data.order?.id === id
          return same ? "done" : `broken: another order, ${answerOf(reply)}`
        },
      }
    )
  }
)
