import Big from "big.js"
import fc from "fast-check"
import { ok } from "../../helpers"
import { Answer, Atom, DIGITS } from "../books"
import { WantedRun, payBack, propose, undoPaidBack } from "../rules/reimbursing"
import { World, answerOf } from "../world"
import { NAMES, coins, company, kind, money, which } from "./kind"

const ROOT = "/admin/company-credit"
const RUNS = `${ROOT}/reimbursement-runs`
const REIMBURSEMENTS = `${ROOT}/reimbursements`

const times = fc.constantFrom(1, 1, 1, 2)

/** Each company is paid for itself; others may do something in between. */
function atoms(run: WantedRun): Atom[] {
  return [
    (books) => propose(books, run),
    ...run.companies.map<Atom>((at, index) => (books) => {
      payBack(books, run, at)
      return index === run.companies.length - 1 ? "done" : null
    }),
  ]
}

async function start(
  world: World,
  { number, companies, part, review }: WantedRun,
  times: number
): Promise<Answer> {
  const body = {
    company_ids: companies.map((at) => world.companies[at].id),
    ...(part ? { amount: part.toFixed() } : {}),
    ...(review ? { if_spent: "review" } : {}),
  }
  const replies = await Promise.all(
    Array.from({ length: times }, () => world.send(number, RUNS, body))
  )
  const said = new Set(
    replies.map((reply) => `${answerOf(reply)} ${reply.data.run?.id}`)
  )
  if (said.size > 1) {
    return `broken: one key, several answers: ${[...said].join(", ")}`
  }
  const answer = answerOf(replies[0])
  return answer === "done"
    ? await ended(world, number, replies[0].data.run.id)
    : answer
}

/** Takes note of what the run made, once it has ended. */
async function ended(world: World, number: number, id: string) {
  const deadline = Date.now() + 20_000
  for (;;) {
    const { run } = await ok(world.admin.get(`${RUNS}/${id}`))
    if (run.status !== "running") {
      await noteMade(world, number, id)
      const { failed, pending } = run.progress
      return run.status === "done" && failed + pending === 0
        ? "done"
        : `broken: the run is ${run.status}, ${JSON.stringify(run.progress)}`
    }
    if (Date.now() > deadline) {
      return "broken: the run does not end"
    }
    await new Promise((later) => setTimeout(later, 50))
  }
}

async function noteMade(world: World, number: number, id: string) {
  const { reimbursements } = await ok(
    world.admin.get(`${REIMBURSEMENTS}?run_id=${id}`)
  )
  for (const made of reimbursements) {
    const at = world.companies.findIndex(({ id }) => id === made.company_id)
    world.paidBack.set(`${number} ${at}`, made.id)
  }
}

export const runOverCompanies = kind(
  "reimbursement run",
  8,
  fc.record({
    companies: fc.constantFrom([0, 1], [1, 0], [0], [1]),
    review: fc.constantFrom(false, false, true),
    times,
  }),
  ({ companies, review, times }, _, number) => {
    const run = { number, companies, part: null, review }
    const names = companies.map((at) => NAMES[at]).join(" and ")
    return {
      words: `a run pays back the credit of ${names}${review ? ", all of it or nothing" : ""}${times > 1 ? ", sent twice at once" : ""}`,
      atoms: atoms(run),
      act: (world) => start(world, run, times),
    }
  }
)

export const runOverPart = kind(
  "partial run",
  5,
  fc.record({
    company,
    amount: fc.oneof(
      { weight: 4, arbitrary: fc.integer({ min: 1, max: 30_000 }) },
      {
        weight: 3,
        arbitrary: fc.constantFrom("all", "a coin more", "too fine"),
      }
    ),
    review: fc.boolean(),
    times,
  }),
  ({ company, amount, review, times }, books, number) => {
    const { currency, balance } = books.companies[company]
    const coin = coins(1, currency)
    const part =
      amount === "too fine"
        ? Big(10).pow(-DIGITS[currency] - 1)
        : amount === "a coin more"
          ? balance.plus(coin)
          : amount === "all"
            ? balance
            : coins(amount as number, currency)
    if (part.lte(0)) {
      return null
    }
    const run = { number, companies: [company], part, review }
    return {
      words: `a run pays back ${money(part, currency)} of the credit of ${NAMES[company]}${review ? ", or nothing" : ""}`,
      atoms: atoms(run),
      act: (world) => start(world, run, times),
    }
  }
)

export const undoReimbursement = kind(
  "undo a reimbursement",
  10,
  fc.record({ of: which, times }),
  ({ of, times }, books, number) => {
    const { length } = books.paidBack
    if (!length) {
      return null
    }
    const index = of % length
    const { run, company } = books.paidBack[index]
    const isIt = (each: { run: number; company: number }) =>
      each.run === run && each.company === company
    return {
      words: `what run ${run} paid back to ${NAMES[company]} is undone${times > 1 ? ", sent twice at once" : ""}`,
      atoms: [
        (books) => {
          const at = books.paidBack.findIndex(isIt)
          const answer = undoPaidBack(books, at)
          if (answer === "done") {
            books.requests.push(number)
          }
          return answer
        },
      ],
      act: async (world) => {
        const id = world.paidBack.get(`${run} ${company}`)
        const path = `${REIMBURSEMENTS}/${id}/reverse`
        const replies = await Promise.all(
          Array.from({ length: times }, () => world.send(number, path, {}))
        )
        const said = new Set(replies.map(answerOf))
        return said.size === 1
          ? [...said][0]
          : `broken: one key, several answers: ${[...said].join(", ")}`
      },
    }
  }
)
