import { ok } from "../helpers"
import type { Books } from "./books"
import { reconciled } from "./reconciled"
import { settle } from "./together"
import type { World } from "./world"

/** At the end of a run: every order, no other, and nothing to reconcile. */
export async function finish(books: Books, world: World): Promise<void> {
  await settle(world, [books], [...books.orders.keys()])
  for (const [number, { state }] of books.orders) {
    const { id } = world.orders.get(number)!
    const { order } = await ok(
      world.admin.get(`/admin/orders/${id}?fields=id,status,is_draft_order`)
    )
    const status = order.is_draft_order ? "draft" : order.status
    const expected = state === "placed" ? "pending" : state
    if (status !== expected) {
      throw new Error(`Order ${number} is ${status}, by the books ${expected}.`)
    }
  }
  const there = await world.orderIds()
  const known = [...books.orders.keys()].map((n) => world.orders.get(n)!.id)
  const strays = there.filter((id) => !known.includes(id))
  if (strays.length) {
    throw new Error(`There are ${strays.length} orders that nobody placed.`)
  }
  await reconciled(world)
}
