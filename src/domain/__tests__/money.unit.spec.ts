import Big from "big.js"
import fc from "fast-check"
import {
  currencyDigits,
  formatMoney,
  isCurrencyCode,
  isRefusal,
  parseAmount,
  refusalSentence,
  roundToCurrency,
  sameCurrency,
  toAmount,
} from ".."

const CURRENCIES = ["usd", "jpy", "bhd", "clf"]

describe("parseAmount", () => {
  it.each([
    ["1500", "usd", "1500.00"],
    ["1500.5", "usd", "1500.50"],
    ["1500.00", "jpy", "1500"],
    [" 12.34 ", "usd", "12.34"],
    ["+5", "usd", "5.00"],
    ["-0.01", "usd", "-0.01"],
    [".5", "usd", "0.50"],
    ["5.", "usd", "5.00"],
    ["007", "jpy", "7"],
    ["0.001", "bhd", "0.001"],
    ["0.10000000000", "usd", "0.10"],
    ["-0", "usd", "0.00"],
    ["999999999999999.99", "usd", "999999999999999.99"],
    [10.01, "usd", "10.01"],
    [-192, "jpy", "-192"],
    [-0, "usd", "0.00"],
    [1e3, "usd", "1000.00"],
    [0.001, "bhd", "0.001"],
  ])("reads %p in %s as %s", (input, currency, amount) => {
    expect(parseAmount(input, currency, "amount")).toBe(amount)
  })

  it.each([
    ["abc"],
    [""],
    [" "],
    ["."],
    ["-"],
    ["+-1"],
    ["1e3"],
    ["1E400"],
    ["0x10"],
    ["1,500.00"],
    ["1.500,00"],
    ["1 500"],
    ["NaN"],
    ["Infinity"],
    ["١٢"],
    ["1".repeat(65)],
    [NaN],
    [Infinity],
    [-Infinity],
    [1e400],
    [0.1 + 0.2],
    [9007199254740993],
    [null],
    [undefined],
    [true],
    [10n],
    [[]],
    [["5"]],
    [{}],
    [{ toString: "5" }],
    [{ valueOf: () => 5 }],
    [Symbol("5")],
  ])("refuses %p and names the field (A10)", (input) => {
    const answer = parseAmount(input, "usd", "credit_limit")
    expect(answer).toMatchObject({ refused: true, code: "invalid_amount" })
    if (isRefusal(answer)) {
      expect(refusalSentence(answer)).toMatch(/^credit_limit: /)
      expect(refusalSentence(answer).length).toBeLessThan(100)
    }
  })

  it.each([
    ["1" + "0".repeat(15)],
    ["-1" + "0".repeat(15)],
    ["9".repeat(60)],
    [1e21],
  ])("refuses %s as too large", (input) => {
    expect(parseAmount(input, "usd", "amount")).toMatchObject({
      code: "amount_too_large",
      facts: { field: "amount" },
    })
  })

  it.each([
    ["10.005", "usd", 2],
    [10.5, "jpy", 0],
    ["0.1", "jpy", 0],
    ["0.0001", "bhd", 3],
    ["0.00001", "clf", 4],
    [1e-7, "usd", 2],
  ])("refuses %p in %s, which has %i digits (A10, A44)", (input, code, n) => {
    expect(parseAmount(input, code, "amount")).toEqual({
      refused: true,
      code: "too_many_digits",
      facts: { field: "amount", currency: code, digits: n },
    })
  })

  it("reads back every amount it wrote", () => {
    fc.assert(
      fc.property(amounts(), ({ text, currency }) => {
        const amount = parseAmount(text, currency, "amount")
        expect(isRefusal(amount)).toBe(false)
        expect(parseAmount(amount, currency, "amount")).toBe(amount)
        expect(Big(amount as string).eq(text)).toBe(true)
      })
    )
  })

  it("answers whatever is sent, and never a bare zero with a sign", () => {
    const anything = fc.anything({ withNullPrototype: true, withBigInt: true })
    fc.assert(
      fc.property(
        fc.oneof(anything, fc.double(), fc.string()),
        fc.constantFrom(...CURRENCIES),
        (input, currency) => {
          const answer = parseAmount(input, currency, "amount")
          if (isRefusal(answer)) {
            expect(refusalSentence(answer)).toContain("amount")
          } else {
            expect(answer).not.toMatch(/^-0(\.0*)?$/)
            expect(answer).toMatch(/^-?\d+(\.\d+)?$/)
          }
        }
      ),
      { numRuns: 1_000 }
    )
  })
})

describe("rounding", () => {
  it.each([
    ["2.376", "usd", "2.38"],
    ["0.005", "usd", "0.00"],
    ["0.015", "usd", "0.02"],
    ["0.025", "usd", "0.02"],
    ["-0.025", "usd", "-0.02"],
    ["-0.035", "usd", "-0.04"],
    ["-0.004", "usd", "0.00"],
    ["0.0250000000000000001", "usd", "0.03"],
    ["15000.228", "jpy", "15000"],
    ["0.5", "jpy", "0"],
    ["1.5", "jpy", "2"],
    ["2.5", "jpy", "2"],
    ["1.0005", "bhd", "1.000"],
    ["1.0015", "bhd", "1.002"],
  ])("rounds %s in %s half-even to %s (A68)", (value, currency, rounded) => {
    expect(roundToCurrency(value, currency)).toBe(rounded)
  })

  it("moves a value by at most half of the last digit, ties to even", () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }),
        fc.integer({ min: 0, max: 9 }),
        fc.constantFrom(...CURRENCIES),
        (whole, scale, currency) => {
          const value = Big(whole.toString()).div(Big(10).pow(scale))
          const unit = Big(10).pow(-currencyDigits(currency))
          const rounded = Big(roundToCurrency(value, currency))
          const distance = rounded.minus(value).abs()
          expect(distance.lte(unit.div(2))).toBe(true)
          if (distance.eq(unit.div(2))) {
            expect(rounded.div(unit).mod(2).eq(0)).toBe(true)
          }
        }
      )
    )
  })
})

describe("writing", () => {
  it.each([
    ["1500", "usd", "USD 1,500.00"],
    ["-15000", "jpy", "JPY -15,000"],
    ["999", "USD", "USD 999.00"],
    ["1234567.891", "bhd", "BHD 1,234,567.891"],
    ["-0.001", "usd", "USD 0.00"],
    ["-123456", "jpy", "JPY -123,456"],
  ])("shows %s %s as %s", (value, currency, text) => {
    expect(formatMoney(value, currency)).toBe(text)
  })

  it("writes every amount in the digits of its currency", () => {
    fc.assert(
      fc.property(amounts(), ({ text, currency }) => {
        const [, fraction = ""] = toAmount(text, currency).split(".")
        expect(fraction).toHaveLength(currencyDigits(currency))
      })
    )
  })
})

describe("currencies", () => {
  it.each([
    ["usd", 2],
    ["JPY", 0],
    [" bhd ", 3],
    ["iqd", 3],
    ["clf", 4],
    ["xxx", 2],
  ])("%p has %i digits", (code, digits) => {
    expect(currencyDigits(code)).toBe(digits)
  })

  it("takes upper and lower case as one (A83)", () => {
    expect(sameCurrency("USD", " usd")).toBe(true)
    expect(sameCurrency("usd", "eur")).toBe(false)
  })

  it.each([
    ["usd", true],
    ["USD", true],
    ["us", false],
    ["usdt", false],
    ["u$d", false],
    ["", false],
  ])("%p is a code: %p", (code, valid) => {
    expect(isCurrencyCode(code)).toBe(valid)
  })
})

/** Exact decimals within bounds, in the digits of a currency. */
function amounts() {
  return fc
    .record({
      currency: fc.constantFrom(...CURRENCIES),
      minor: fc.bigInt({ min: -(10n ** 15n) + 1n, max: 10n ** 15n - 1n }),
    })
    .map(({ currency, minor }) => ({
      currency,
      text: Big(minor.toString())
        .div(Big(10).pow(currencyDigits(currency)))
        .toFixed(),
    }))
}
