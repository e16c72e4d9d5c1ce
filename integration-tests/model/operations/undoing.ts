import Big from "big.js"
import fc from "fast-check"
import { Books, Order, sum } from "../books"
import { cancel, capture, refund, voidUncaptured } from "../rules/undoing"
import { answerOf } from "../world"
import { coins, isCharged, kind, money, pick, which } from "./kind"

const isCanceled = (books: Books, number: number) =>
  books.orders.get(number)!.state === "canceled"

export const cancelOrder = kind(
  "cancel",
  6,
  fc.record({ which }),
  ({ which }, books) => {
    const found = pick(books, which, isCharged)
    return (
      found && {
        words: `Alice cancels order ${found.number}`,
        orders: [found.number],
        // Medusa looks first, and locks nothing: of two at once, both may. It
        // voids before it finds a change that was begun meanwhile.
        atoms: [
          (books) => (isCanceled(books, found.number) ? "refused" : null),
          (books) => voidUncaptured(books, found.number),
          (books) => {
            const { changing } = books.orders.get(found.number)!
            cancel(books, found.number)
            return changing ? "refused" : "done"
          },
        ],
        act: async (world) => {
          const { id } = world.orders.get(found.number)!
          return answerOf(await world.admin.post(`/admin/orders/${id}/cancel`))
        },
      }
    )
  }
)

const share = fc.oneof(
  fc.record({ percent: fc.integer({ min: 1, max: 99 }) }),
  fc.constantFrom(
    "rest",
    "a coin more",
    "nothing",
    "half a coin",
    "all"
  ) as fc.Arbitrary<"rest" | "a coin more" | "nothing" | "half a coin" | "all">
)

type Share = typeof share extends fc.Arbitrary<infer W> ? W : never

/** So much of what is there. `null`: the request names no amount. */
function amountFor(share: Share, there: Big, currency: string): Big | null {
  const coin = coins(1, currency)
  switch (share) {
    case "all":
      return null
    case "rest":
      return there
    case "a coin more":
      return there.plus(coin)
    case "nothing":
      return Big(0)
    case "half a coin":
      return there
        .div(2)
        .div(coin)
        .round(0, Big.roundDown)
        .plus(0.5)
        .times(coin)
    default:
      return there
        .times(share.percent)
        .div(100)
        .div(coin)
        .round(0, Big.roundUp)
        .times(coin)
  }
}

/** With one payment, as large as the order was at first. */
const isAsPlaced = (order: Order) => isCharged(order) && !order.edited

const paidIn = ({ charges: [charge] }: Order) =>
  charge.captured.minus(charge.paidBack)
const waiting = ({ charges: [charge] }: Order) =>
  charge.ordered.minus(charge.captured)

const says = (amount: Big | null, { currency }: Order) =>
  amount ? money(amount, currency) : "all"

export const refundOrder = kind(
  "refund",
  8,
  fc.record({ which, share, note: fc.boolean() }),
  ({ which, share, note }, books) => {
    const found = pick(books, which, isAsPlaced)
    if (!found) {
      return null
    }
    const { number, order } = found
    const amount = amountFor(share, paidIn(order), order.currency)
    return {
      words: `Alice refunds ${says(amount, order)} of order ${number}${note ? ", with a note" : ""}`,
      orders: [number],
      atoms: [
        (books) => refund(books, number, amount ?? order.charges[0].ordered),
      ],
      act: async (world) => {
        const payment = await world.payment(number)
        const answer = answerOf(
          await world.admin.post(`/admin/payments/${payment}/refund`, {
            ...(amount ? { amount: amount.toNumber() } : {}),
            ...(note ? { note: "agreed" } : {}),
          })
        )
        // Nothing, and a coin more than there is, which Medusa takes for an
        // error of rounding, are refused by Medusa, or else by the plugin.
        return /^(amount_zero|refund_exceeds_purchase)$/.test(answer)
          ? "refused"
          : answer
      },
    }
  }
)

export const captureOrder = kind(
  "capture",
  6,
  fc.record({ which, share }),
  ({ which, share }, books) => {
    const found = pick(
      books,
      which,
      (order) => isAsPlaced(order) && order.charges[0].manual
    )
    if (!found || share === "half a coin") {
      return null
    }
    const { number, order } = found
    // How Medusa answers a further capture of nothing is its own affair.
    if (waiting(order).lte(0) && share !== "all") {
      return null
    }
    const amount = amountFor(share, waiting(order), order.currency)
    return {
      words: `Alice captures ${says(amount, order)} of order ${number}`,
      orders: [number],
      atoms: [
        (books) => capture(books, number, amount ?? order.charges[0].ordered),
      ],
      act: async (world) => {
        const payment = await world.payment(number)
        return answerOf(
          await world.admin.post(
            `/admin/payments/${payment}/capture`,
            amount ? { amount: amount.toNumber() } : {}
          )
        )
      },
    }
  }
)

/** What a charge still owes, over all payments of the order. */
export const onAccount = ({ charges }: Order) =>
  sum(charges.map((c) => c.amount.minus(c.refunded).minus(c.reverted)))
