import Big from "big.js"
import fc from "fast-check"
import { creditModule, ok } from "../../helpers"
import { Answer, Order, copyOf, unpaid } from "../books"
import { beginChange, changeTotal } from "../rules/undoing"
import { World, answerOf } from "../world"
import { isCharged, kind, money, pick, which } from "./kind"

const PATIENCE = 10_000

const change = fc.oneof(
  fc.record({ percent: fc.integer({ min: 1, max: 250 }) }),
  fc.record({ pieces: fc.integer({ min: -2, max: 2 }) })
)

/** The order's pieces at 1 each; of an order below 1, its small coins. */
function firstItem({ total }: Order): { price: Big; quantity: number } {
  const price = total.gte(1) ? Big(1) : Big("0.01")
  const quantity = total.div(price).round(0, Big.roundDown).toNumber()
  return { price, quantity }
}

async function edit(
  world: World,
  number: number,
  price: Big,
  quantity: number
): Promise<Answer> {
  const { id } = world.orders.get(number)!
  const { admin } = world
  const { order } = await ok(admin.get(`/admin/orders/${id}?fields=*items`))
  const item = order.items.find((i: any) => price.eq(i.unit_price))
  const edits = "/admin/order-edits"
  for (const [path, body] of [
    [edits, { order_id: id }],
    [`${edits}/${id}/items/item/${item.id}`, { quantity }],
    [`${edits}/${id}/confirm`, {}],
  ] as const) {
    const reply = await admin.post(path, body)
    if (reply.status >= 400) {
      return answerOf(reply)
    }
  }
  return "done"
}

/** A refusal moves no figure, so it is waited for where it is due. */
async function untilRefused(world: World, number: number): Promise<void> {
  const { id } = world.orders.get(number)!
  const credit = creditModule(world.suite.container)
  const deadline = Date.now() + PATIENCE
  while (Date.now() < deadline) {
    if ((await credit.retrieveSettlement(id))?.refused_code) {
      return
    }
    await new Promise((later) => setTimeout(later, 50))
  }
}

export const editOrder = kind(
  "edit",
  8,
  fc.record({ which, change }),
  ({ which, change }, books) => {
    const found = pick(
      books,
      which,
      (order) =>
        isCharged(order) &&
        order.state === "placed" &&
        // What was refunded changed the total by a line of Medusa's own.
        (order.edited || order.charges.every((c) => c.paidBack.eq(0)))
    )
    if (!found) {
      return null
    }
    const { number, order } = found
    const { price, quantity } = firstItem(order)
    const wanted =
      "pieces" in change
        ? quantity + change.pieces
        : Math.round((quantity * change.percent) / 100)
    const next = Math.max(1, wanted)
    const total = order.total.plus(price.times(next - quantity))
    if (next === quantity) {
      return null
    }
    const after = copyOf(books)
    beginChange(after, number)
    changeTotal(after, number, total)
    const staysUnpaid = unpaid(after.orders.get(number)!).gt(0)
    return {
      words: `Alice edits order ${number} from ${money(order.total, order.currency)} to ${money(total, order.currency)}`,
      orders: [number],
      atoms: [
        (books) => beginChange(books, number),
        (books) => changeTotal(books, number, total),
      ],
      act: async (world) => {
        const answer = await edit(world, number, price, next)
        if (answer === "done" && staysUnpaid) {
          await untilRefused(world, number)
        }
        return answer
      },
    }
  }
)
