import Big from "big.js"
import fc from "fast-check"
import { DIGITS } from "../books"
import { changeCurrency } from "../rules/rates"
import { answerOf } from "../world"
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
