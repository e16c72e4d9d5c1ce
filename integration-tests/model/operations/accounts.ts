import Big from "big.js"
import fc from "fast-check"
import { DIGITS, available } from "../books"
import { reimburse, setActive, setHold, setTerms } from "../rules/accounts"
import { answerOf } from "../world"
import { NAMES, coins, company, kind, money } from "./kind"

export const reimburseBalance = kind(
  "reimburse",
  8,
  fc.record({
    company,
    amount: fc.oneof(
      { weight: 5, arbitrary: fc.integer({ min: -20_000, max: 40_000 }) },
      { weight: 1, arbitrary: fc.constantFrom("owed", "too fine") },
      { weight: 3, arbitrary: fc.constant("too much") }
    ),
    times: fc.constantFrom(1, 1, 1, 2),
  }),
  ({ company, amount, times }, books, number) => {
    const { currency, balance } = books.companies[company]
    const value =
      amount === "owed"
        ? balance.times(-1)
        : amount === "too much"
          ? balance.abs().plus(coins(5_000, currency))
          : amount === "too fine"
            ? Big(10).pow(-DIGITS[currency] - 1)
            : coins(amount as number, currency)
    return {
      words: `company ${NAMES[company]} is reimbursed ${currency.toUpperCase()} ${value.toFixed()}${times > 1 ? ", sent twice at once" : ""}`,
      atoms: [
        (books) => {
          const answer = reimburse(books, company, value)
          if (answer === "done") {
            books.requests.push(number)
            books.reimbursements.push(number)
          }
          return answer
        },
      ],
      act: async (world) => {
        const path = world.path(company, "/reimbursements")
        const replies = await Promise.all(
          Array.from({ length: times }, () =>
            world.send(number, path, { amount: value.toFixed() })
          )
        )
        const said = new Set(
          replies.map((reply) => `${answerOf(reply)} ${reply.data.entry?.id}`)
        )
        return said.size === 1
          ? answerOf(replies[0])
          : `broken: one key, several answers: ${[...said].join(", ")}`
      },
    }
  }
)

export const changeTerms = kind(
  "terms",
  5,
  fc.record({
    company,
    limit: fc.oneof(
      fc.integer({ min: 0, max: 60_000 }),
      fc.constantFrom("same", "below 0", "just enough")
    ),
    exceed: fc.oneof(fc.constant(false), fc.boolean()),
    seen: fc.constantFrom("nothing", "the latest", "an older one"),
  }),
  ({ company, limit, exceed, seen }, books, number) => {
    const page = books.companies[company]
    const wanted =
      limit === "same"
        ? page.limit
        : limit === "below 0"
          ? coins(-1, page.currency)
          : limit === "just enough"
            ? page.limit.minus(available(page))
            : coins(limit as number, page.currency)
    const version =
      seen === "nothing"
        ? null
        : page.version - (seen === "an older one" ? 1 : 0)
    if (version !== null && version < 0) {
      return null
    }
    const terms = { limit: wanted, exceed, version }
    return {
      words: `company ${NAMES[company]} gets a limit of ${money(wanted, page.currency)}, ${exceed ? "may exceed it" : "may not exceed it"}, by who has read ${seen}`,
      atoms: [
        (books) => {
          const answer = setTerms(books, company, terms)
          if (answer === "done") {
            books.requests.push(number)
          }
          return answer
        },
      ],
      act: async (world) =>
        answerOf(
          await world.send(number, world.path(company, "/credit"), {
            credit_limit: wanted.toFixed(),
            exceed_limit: exceed,
            ...(version === null ? {} : { terms_version: version }),
          })
        ),
    }
  }
)

export const changeStatus = kind(
  "block or activate",
  2,
  fc.record({ company, active: fc.boolean() }),
  ({ company, active }) => ({
    words: `company ${NAMES[company]} is ${active ? "activated" : "blocked"}`,
    atoms: [(books) => setActive(books, company, active)],
    act: async (world) => {
      const path = world.path(company, active ? "/activate" : "/block")
      return answerOf(await world.admin.post(path))
    },
  })
)

export const holdPayments = kind(
  "payment hold",
  2,
  fc.record({ company, held: fc.boolean() }),
  ({ company, held }) => ({
    words: `company ${NAMES[company]} is ${held ? "put on" : "taken off"} payment hold`,
    atoms: [(books) => setHold(books, company, held)],
    act: async (world) =>
      answerOf(
        await world.admin.post(world.path(company, "/payables"), {
          payment_hold: held,
          ...(held ? { payment_hold_reason: "Looked into" } : {}),
        })
      ),
  })
)

export const editReimbursement = kind(
  "edit a reimbursement",
  1,
  fc.record({ of: fc.nat(9) }),
  ({ of }, books, number) => {
    const { length } = books.reimbursements
    const edited = length ? books.reimbursements[of % length] : null
    return edited === null
      ? null
      : {
          words: `the PO number of the reimbursement of request ${edited} is edited`,
          atoms: [() => "done"],
          act: async (world) => {
            const { path, reply } = world.sent.get(edited)!
            const { entry } = reply.data
            const history = path.replace("/reimbursements", "/history")
            const edit = await world.send(number, `${history}/${entry.id}`, {
              po_number: `PO-${number}`,
            })
            const { amount, po_number } = edit.data.entry ?? {}
            return amount === entry.amount && po_number === `PO-${number}`
              ? answerOf(edit)
              : `broken: the entry reads ${amount}, ${po_number}`
          },
        }
  }
)
