import Big from "big.js"
import fc from "fast-check"
import { ok } from "../../helpers"
import { Answer, Books, DIGITS } from "../books"
import { isBusy } from "../outcomes"
import {
  WantedConversion,
  changeCurrency,
  convertCompany,
  startConversion,
} from "../rules/rates"
import { World, answerOf } from "../world"
import { NAMES, company, kind } from "./kind"

const CODES = Object.keys(DIGITS)
const code = fc.constantFrom(...CODES)

/** What so many units of the one are about worth in the other. */
const WORTH: Record<string, string> = { usd: "1", eur: "1.1", jpy: "0.0067" }

function rateFor(from: string, to: string, percent: number): Big {
  const about = Big(WORTH[from]).div(WORTH[to]).times(percent).div(100)
  return about.round(about.lt(1) ? 6 : 3, Big.roundHalfUp)
}

const percent = fc.integer({ min: 70, max: 140 })

export const enterRate = kind(
  "exchange rate",
  3,
  fc.record({ from: code, to: code, percent }),
  ({ from, to, percent }) => {
    const value = rateFor(from, to, percent)
    return {
      words: `one ${from.toUpperCase()} costs ${value.toFixed()} ${to.toUpperCase()} from now on`,
      atoms: [
        (books) => {
          if (from === to) {
            return "same_currency"
          }
          books.rates = [...books.rates, { from, to, value }]
          return "done"
        },
      ],
      act: (world) => world.enterRate(from, to, value.toFixed()).then(answerOf),
    }
  }
)

export const changeCreditCurrency = kind(
  "change the credit currency",
  3,
  fc.record({
    company,
    currency: code,
    typed: fc.option(percent),
    seen: fc.constantFrom("nothing", "the latest", "an older one"),
  }),
  ({ company, currency, typed, seen }, books, number) => {
    const page = books.companies[company]
    const rate = typed === null ? null : rateFor(page.currency, currency, typed)
    const version =
      seen === "nothing"
        ? null
        : page.version - (seen === "an older one" ? 1 : 0)
    if (version !== null && version < 0) {
      return null
    }
    const change = { currency, rate, version }
    return {
      words: `the credit of company ${NAMES[company]} is kept in ${currency.toUpperCase()}${rate ? ` at ${rate.toFixed()}` : ""}, by who has read ${seen}`,
      atoms: [
        (books) => {
          const answer = changeCurrency(books, company, change)
          if (answer === "done") {
            books.requests.push(number)
          }
          return answer
        },
      ],
      act: async (world) =>
        answerOf(
          await world.send(number, world.path(company, "/credit/currency"), {
            currency_code: currency,
            ...(rate ? { rate: rate.toFixed() } : {}),
            ...(version === null ? {} : { terms_version: version }),
          })
        ),
    }
  }
)

const CONVERSIONS = "/admin/company-credit/credit-conversions"

/** How often companies are tried again that somebody else had at that moment. */
const TRIES = 5

async function convert(
  world: World,
  { number, companies, currency, typed }: WantedConversion
): Promise<Answer> {
  const reply = await world.send(number, CONVERSIONS, {
    company_ids: companies.map((at) => world.companies[at].id),
    currency_code: currency,
    rates: Object.fromEntries(
      [...typed].map(([from, rate]) => [from, rate.toFixed()])
    ),
  })
  const answer = answerOf(reply)
  return answer === "done"
    ? await converted(world, reply.data.conversion.id)
    : answer
}

/** What failed for a reason that does not pass stays as it is. */
async function converted(world: World, id: string): Promise<Answer> {
  const path = `${CONVERSIONS}/${id}`
  for (let tries = 0; tries < TRIES; tries++) {
    const { conversion } = await ok(world.admin.get(path))
    if (conversion.status !== "done") {
      return `broken: the conversion is ${conversion.status}`
    }
    const found = await ok(world.admin.get(`${path}/companies`))
    const codes = found.companies
      .filter(({ status }: { status: string }) => status === "failed")
      .map(({ code }: { code: string }) => code)
    if (!codes.some(isBusy)) {
      const odd = codes.filter((code: string) => code !== "rate_missing")
      return odd.length ? `broken: companies failed: ${odd.join(", ")}` : "done"
    }
    await ok(world.admin.post(`${path}/retry`))
  }
  return "broken: companies stay busy"
}

export const convertCredit = kind(
  "convert credit",
  3,
  fc.record({
    companies: fc.constantFrom([0, 1], [1, 0], [0], [1]),
    currency: code,
    typed: fc.option(percent),
  }),
  ({ companies, currency, typed }, books, number) => {
    const others = companies
      .map((at) => books.companies[at].currency)
      .filter((from) => from !== currency)
    const wanted: WantedConversion = {
      number,
      companies,
      currency,
      typed: new Map(
        typed === null
          ? []
          : others.map((from) => [from, rateFor(from, currency, typed)])
      ),
    }
    const names = companies.map((at) => NAMES[at]).join(" and ")
    return {
      words: `the credit of ${names} is converted into ${currency.toUpperCase()}${typed === null ? "" : ", at typed rates"}`,
      atoms: [
        (books) => startConversion(books, wanted),
        ...companies.map((at, index) => (books: Books) => {
          convertCompany(books, wanted, at)
          return index === companies.length - 1 ? "done" : null
        }),
      ],
      act: (world) => convert(world, wanted),
    }
  }
)
