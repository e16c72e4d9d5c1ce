import fc from "fast-check"
import companyCreditLooseEnds from "../../../src/jobs/company-credit-loose-ends"
import type { Reply } from "../../helpers"
import { METHODS } from "../carts"
import { answerOf } from "../world"
import { isCharged, kind, pick, which } from "./kind"

/** Of what a request made. */
function idOf({ data }: Reply): string | undefined {
  return (data.entry ?? data.run ?? data.reimbursement ?? data.conversion)?.id
}

export const repeatRequest = kind(
  "repeat a request",
  4,
  fc.record({ of: which, changed: fc.constantFrom(false, false, true) }),
  ({ of, changed }, books) => {
    const { length } = books.requests
    const number = length ? books.requests[of % length] : null
    return number === null
      ? null
      : {
          words: `request ${number} is sent again${changed ? ", with another body" : ""}`,
          atoms: [() => (changed ? "idempotency_key_reused" : "done")],
          act: async (world) => {
            const { reply: first, path } = world.sent.get(number)!
            const named = /(credit|currency|reverse|conversions)$/.test(path)
            const comment = named ? "reason" : "comment"
            const reply = await world.sendAgain(
              number,
              changed ? { [comment]: "another" } : {}
            )
            const answer = answerOf(reply)
            const [made, before] = [reply, first].map(idOf)
            return answer === "done" && made !== before
              ? `broken: answered ${made}, not ${before}`
              : answer
          },
        }
  }
)

const EVENTS = [
  "order.placed",
  "order.canceled",
  "payment.refunded",
  "payment.captured",
]

export const repeatEvent = kind(
  "repeat an event",
  3,
  fc.record({ which, event: fc.constantFrom(...EVENTS) }),
  ({ which, event }, books) => {
    const found = pick(books, which, isCharged)
    return (
      found && {
        words: `${event} of order ${found.number} is told once more`,
        orders: [found.number],
        atoms: [() => "done"],
        act: async (world) => {
          const { id } = world.orders.get(found.number)!
          const told = event.startsWith("order")
            ? id
            : await world.payment(found.number)
          await world.emit(event, { id: told })
          return "done"
        },
      }
    )
  }
)

export const runJob = kind("the job", 1, fc.record({}), () => ({
  words: "the job for loose ends runs",
  atoms: [() => "done"],
  act: async (world) => {
    await companyCreditLooseEnds(world.suite.container)
    return "done"
  },
}))

export const replaceSession = kind(
  "replace a session",
  2,
  fc.record({ which, manual: fc.boolean() }),
  ({ which, manual }, books) => {
    const found = pick(
      books,
      which,
      (order) => isCharged(order) && order.state === "placed" && order.fromCart
    )
    return (
      found && {
        words: `the buyer of order ${found.number} chooses its payment anew`,
        orders: [found.number],
        // Whatever Medusa answers, the charge of the order stays.
        atoms: [() => "done"],
        act: async (world) => {
          const collection = await world.collection(found.number)
          await world.buyers[found.order.buyer].client.post(
            `/store/payment-collections/${collection}/payment-sessions`,
            { provider_id: manual ? METHODS.manual : METHODS.auto }
          )
          return "done"
        },
      }
    )
  }
)
