import Big from "big.js"
import {
  currencyDigits,
  decideReimbursement,
  directRate,
  inverseRate,
  isRefusal,
  toAmount,
} from "../../src/domain"
import { creditSuite } from "./helpers"
import { withCredit } from "./run-start-helpers"

/** A cent is half a coin of the other currency, or one and a half. */
const RATES = [
  directRate("usd", "eur", "0.5"),
  directRate("usd", "eur", "1.5"),
  inverseRate(directRate("eur", "usd", "2")),
  directRate("usd", "jpy", "50"),
  directRate("usd", "jpy", "150"),
  inverseRate(directRate("jpy", "usd", "0.02")),
  directRate("usd", "bhd", "0.05"),
]
const upTo = (most: number) => Array.from({ length: most }, (_, i) => i + 1)

creditSuite((suite) => {
  it("A97: rounds half a coin in SQL as in the domain, above and below the minimum", async () => {
    await withCredit(suite, "1000")
    const cases = RATES.flatMap((rate) =>
      upTo(9).flatMap((coins) =>
        upTo(20).map((cents) => {
          const digits = currencyDigits(rate.to)
          const minimum = toAmount(Big(coins).div(Big(10).pow(digits)), rate.to)
          const part = toAmount(Big(cents).div(100), "usd")
          const decided = decideReimbursement(
            {
              outstanding_balance: "1000.00",
              currency_code: "usd",
              is_of_entity: true,
              reimbursements_excluded: false,
              payment_hold_reason: null,
            },
            { minimum, accounting_currency: rate.to, rateOf: () => rate },
            part
          )
          const code = isRefusal(decided) ? decided.code : null
          return { rate, digits, minimum, part, code }
        })
      )
    )
    const rows = await suite.query(
      `select k.code
       from jsonb_array_elements($1) with ordinality e (value, at)
       cross join lateral jsonb_to_record(e.value)
         c (rate jsonb, digits integer, minimum numeric, part numeric)
       cross join lateral company_credit_candidates(null, true, c.rate ->> 'to',
         c.digits, c.minimum, jsonb_build_object('usd', c.rate), c.part) k
       order by e.at`,
      [JSON.stringify(cases)]
    )
    expect(rows.map(({ code }) => code)).toEqual(cases.map(({ code }) => code))
    const codes = new Set(rows.map(({ code }) => code))
    expect(codes).toEqual(new Set([null, "below_minimum_reimbursement"]))
    const ties = cases.filter(({ rate, digits, minimum, part, code }) => {
      const bound = Big(minimum).minus(Big(10).pow(-digits).div(2))
      const isTie = Big(part)
        .times(rate.multiplier)
        .eq(bound.times(rate.divisor))
      return isTie && code === null
    })
    expect(ties.length).toBeGreaterThan(10)
  })
})
