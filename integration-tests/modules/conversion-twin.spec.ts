import Big from "big.js"
import fc from "fast-check"
import {
  convert,
  crossRate,
  currencyDigits,
  directRate,
  inverseRate,
} from "../../src/domain"
import { creditSuite } from "./helpers"

const CURRENCIES = ["jpy", "usd", "bhd", "clf"]

const decimal = (most: bigint, places: number) =>
  fc
    .tuple(fc.bigInt({ min: 1n, max: most }), fc.nat(places))
    .map(([digits, scale]) =>
      Big(digits.toString()).div(Big(10).pow(scale)).toFixed()
    )

/** As people quote them, the other way round, and over a third currency. */
const rate = fc
  .tuple(
    decimal(10n ** 12n, 15),
    decimal(10n ** 12n, 15),
    fc.constantFrom(...CURRENCIES),
    fc.nat(2)
  )
  .map(([one, other, to, kind]) =>
    kind === 0
      ? directRate("eur", to, one)
      : kind === 1
        ? inverseRate(directRate(to, "eur", one))
        : crossRate(
            directRate("eur", "gbp", one),
            inverseRate(directRate(to, "gbp", other))
          )
  )

const any = fc
  .tuple(decimal(10n ** 17n, 4), fc.boolean(), rate)
  .map(([size, isNegative, by]) => ({
    value: isNegative ? `-${size}` : size,
    by,
  }))

/** Half a coin exactly, or next to it: where roundings part. */
const tie = fc
  .tuple(
    fc.constantFrom(...CURRENCIES),
    fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }),
    fc.constantFrom("0", "0.0000000001", "-0.0000000001"),
    fc.constantFrom("0.5", "2", "3", "7.77")
  )
  .map(([to, coins, off, divisor]) => ({
    value: Big(coins.toString())
      .plus("0.5")
      .div(Big(10).pow(currencyDigits(to)))
      .times(divisor)
      .plus(off)
      .toFixed(),
    by: { from: "eur", to, multiplier: "1", divisor },
  }))

creditSuite(({ query }) => {
  it("converts in SQL as in the domain, to the last digit", async () => {
    const cases = [
      ...fc.sample(any, { numRuns: 4_000, seed: 7 }),
      ...fc.sample(tie, { numRuns: 4_000, seed: 7 }),
      { value: "0.00", by: directRate("eur", "usd", "1.12") },
    ].map(({ value, by }) => ({
      value,
      ...by,
      digits: currencyDigits(by.to),
      expected: convert(value, by),
    }))
    const rows = await query(
      `select c.value, c.multiplier, c.divisor, c.expected,
         company_credit_convert(c.value, c.multiplier, c.divisor, c.digits)::text
           as answered
       from jsonb_to_recordset($1) c (value numeric, multiplier numeric,
         divisor numeric, digits integer, expected text)`,
      [JSON.stringify(cases)]
    )
    expect(rows).toHaveLength(cases.length)
    expect(rows.filter((row) => row.answered !== row.expected)).toEqual([])
  })
})
