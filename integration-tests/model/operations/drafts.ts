import fc from "fast-check"
import { ok } from "../../helpers"
import { METHODS } from "../carts"
import { chargeRest, draft } from "../rules/placing"
import { ORDERS, World, answerOf } from "../world"
import {
  BUYERS,
  amount,
  amountOf,
  buyer,
  kind,
  money,
  pick,
  which,
} from "./kind"

async function charge(
  world: World,
  request: number,
  order: number,
  manual: boolean
) {
  const { id } = world.orders.get(order)!
  return answerOf(
    await world.send(request, `${ORDERS}/${id}/charge`, {
      provider_id: manual ? METHODS.manual : METHODS.auto,
      po_number: `PO-${request}`,
    })
  )
}

export const draftOrder = kind(
  "draft, charged",
  4,
  fc.record({ buyer, amount, manual: fc.boolean() }),
  ({ buyer, amount, manual }, books, number) => {
    const at = books.buyers[buyer]?.company
    const { currency } = books.companies[at ?? 0]
    const total = amountOf(amount, currency, books, at)
    const wanted = { number, buyer, total, manual, currency }
    return {
      words: `Alice writes order ${number} of ${money(total, currency)} for ${BUYERS[buyer]} and charges it${manual ? ", captured by hand" : ""}`,
      orders: [number],
      atoms: [
        (books) => {
          draft(books, wanted)
          return null
        },
        (books) => {
          const answer = chargeRest(books, number, manual)
          if (answer === "done") {
            books.requests.push(number)
          }
          return answer
        },
      ],
      prepare: async (world) => {
        const { store } = world.suite
        const { id, email } = world.buyers[buyer]
        const { draft_order } = await ok(
          world.admin.post("/admin/draft-orders", {
            email,
            customer_id: id,
            region_id: store.regions[currency as keyof typeof store.regions],
            sales_channel_id: store.sales_channel_id,
            items: world.carts.items(total),
            shipping_methods: [],
          })
        )
        world.orders.set(number, { id: draft_order.id, cart_id: null })
        return null
      },
      act: (world) => charge(world, number, number, manual),
    }
  }
)

export const chargeOrder = kind(
  "charge an order",
  4,
  fc.record({ which, manual: fc.boolean() }),
  ({ which, manual }, books, number) => {
    const found = pick(books, which, () => true)
    return (
      found && {
        words: `Alice charges what is unpaid of order ${found.number}${manual ? ", captured by hand" : ""}`,
        orders: [found.number],
        atoms: [
          (books) => {
            const answer = chargeRest(books, found.number, manual)
            if (answer === "done") {
              books.requests.push(number)
            }
            return answer
          },
        ],
        act: (world) => charge(world, number, found.number, manual),
      }
    )
  }
)
