import Big from "big.js"
import fc from "fast-check"
import {
  Charge,
  ChosenRate,
  amountDisplay,
  chargeDisplay,
  chargeFor,
  chargeOf,
  currencyDigits,
  directRate,
  isRefusal,
} from ".."

const rate = (from: string, to: string, value: string): ChosenRate => ({
  rate: directRate(from, to, value),
  via: null,
  legs: [],
})

const charged = (
  [amount, currency_code]: [string, string],
  to: string,
  value?: string
) =>
  chargeOf(
    { amount, currency_code },
    { currency_code: to },
    value === undefined ? null : rate(currency_code, to, value)
  )

describe("a charge", () => {
  it("is the total rounded once, half-even", () => {
    expect(chargeFor("2.376", "usd")).toBe("2.38")
    expect(chargeFor("2.375", "usd")).toBe("2.38")
    expect(chargeFor("2.365", "usd")).toBe("2.36")
    expect(chargeFor("10.5", "jpy")).toBe("10")
  })

  it("needs no rate in the account's own currency (A73, A83)", () => {
    expect(charged(["192.00", "USD"], "usd")).toEqual({
      amount: "192.00",
      currency_code: "usd",
      order_amount: "192.00",
      order_currency_code: "usd",
      rate: null,
    })
  })

  it("is refused without a rate, never taken at 1 (A82)", () => {
    expect(charged(["192.00", "EUR"], "usd")).toMatchObject({
      code: "no_exchange_rate",
      facts: { from: "eur", to: "usd" },
    })
  })

  it("is the unrounded total by the full rate (A71, A72, A81)", () => {
    const eur = charged(["22400", "usd"], "eur", "0.89285714285714285714")
    expect(eur).toMatchObject({ amount: "20000.00", currency_code: "eur" })
    expect(chargeDisplay(eur as Charge)).toEqual({
      amount_display: "EUR 20,000.00 ($22,400.00)",
      rate_display: "USD/EUR 0.8928",
    })
    const jpy = charged(["100.50", "usd"], "jpy", "149.256")
    expect(jpy).toMatchObject({ amount: "15000" })
    expect(charged(["0.014", "usd"], "eur", "0.5")).toMatchObject({
      amount: "0.01",
    })
  })

  it("is refused below half a coin, and free only for a free order", () => {
    expect(charged(["1", "krw"], "usd", "0.0007")).toMatchObject({
      code: "below_smallest_coin",
      facts: { asked: "KRW 1", smallest: "USD 0.01" },
    })
    expect(charged(["1", "krw"], "usd", "0.005")).toMatchObject({
      code: "below_smallest_coin",
    })
    expect(charged(["1", "krw"], "usd", "0.0051")).toMatchObject({
      amount: "0.01",
    })
    for (const nothing of ["0", "0.4"]) {
      expect(charged([nothing, "krw"], "usd", "0.0007")).toMatchObject({
        amount: "0.00",
      })
    }
  })

  it("is off by half a coin at most, and never 0 for what costs something", () => {
    const codes = fc.constantFrom("usd", "jpy", "bhd")
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1e9 }),
        codes,
        codes,
        fc.integer({ min: 1, max: 1e6 }),
        (minor, from, to, millionths) => {
          const amount = Big(minor).div(1000).toFixed()
          const value = Big(millionths).div(1e4).toFixed()
          const found = charged([amount, from], to, value)
          if (isRefusal(found)) {
            return
          }
          const free = Big(chargeFor(amount, from)).eq(0)
          expect(Big(found.amount).eq(0) && !free).toBe(false)
          const exact = from === to ? Big(amount) : Big(amount).times(value)
          const coin = Big(10).pow(-currencyDigits(to))
          expect(exact.minus(found.amount).abs().times(2).lte(coin)).toBe(true)
        }
      )
    )
  })
})

describe("a booked amount", () => {
  it("is shown in both currencies, with the cut rate (A71)", () => {
    const entry = {
      amount: "-20000.00",
      currency_code: "eur",
      order_amount: "-22400",
      order_currency_code: "usd",
      exchange_rate: "0.892857142857142857142857",
    }
    expect(amountDisplay(entry)).toEqual({
      amount_display: "EUR -20,000.00 (-$22,400.00)",
      rate_display: "USD/EUR 0.8928",
    })
  })

  it("of nothing shows the rate at which the account changed its currency", () => {
    const entry = {
      amount: "0.00",
      currency_code: "usd",
      order_amount: null,
      order_currency_code: null,
      exchange_rate: "1.12",
      former_currency_code: "eur",
    }
    expect(amountDisplay(entry)).toEqual({
      amount_display: "USD 0.00",
      rate_display: "EUR/USD 1.1200",
    })
  })

  it("is shown once where the currencies are one, or there is no order (A73)", () => {
    const one = { amount: "-192.00", currency_code: "usd", exchange_rate: null }
    const shown = { amount_display: "USD -192.00", rate_display: null }
    expect(
      amountDisplay({
        ...one,
        order_amount: "-192.00",
        order_currency_code: "usd",
      })
    ).toEqual(shown)
    expect(
      amountDisplay({ ...one, order_amount: null, order_currency_code: null })
    ).toEqual(shown)
  })
})
