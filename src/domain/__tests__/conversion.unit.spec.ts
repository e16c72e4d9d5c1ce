import Big from "big.js"
import fc from "fast-check"
import {
  convert,
  creditForRefund,
  crossRate,
  directRate,
  formatConverted,
  formatRate,
  inverseRate,
  isFarOff,
  isRefusal,
  parseRate,
  rateAsDecimal,
  toAmount,
} from ".."

const eurUsd = directRate("eur", "usd", "1.12")
const usdEur = inverseRate(eurUsd)

describe("converting", () => {
  it("A71: USD 22,400.00 at 1.12 are EUR 20,000.00", () => {
    expect(convert("22400", usdEur)).toBe("20000.00")
    expect(
      formatConverted(
        { value: "20000.00", currency_code: "eur" },
        { value: "22400", currency_code: "usd" }
      )
    ).toBe("EUR 20,000.00 ($22,400.00)")
    expect(formatRate("usd", "eur", rateAsDecimal(usdEur))).toBe(
      "USD/EUR 0.8928"
    )
  })

  it("A72: the shown rate is not what is calculated with", () => {
    expect(convert("22400", directRate("usd", "eur", "0.8928"))).toBe(
      "19998.72"
    )
    expect(convert("22400", usdEur)).not.toBe("19998.72")
  })

  it("A73: one currency has neither a second amount nor a rate", () => {
    const amount = { value: "-192.00", currency_code: "usd" }
    expect(formatConverted(amount, amount)).toBe("USD -192.00")
    expect(formatConverted(amount, null)).toBe("USD -192.00")
  })

  it("A81: USD 100.50 at 149.256 are JPY 15,000", () => {
    expect(convert("100.50", directRate("usd", "jpy", "149.256"))).toBe("15000")
  })

  it("rounds half to the even digit, on both sides of 0", () => {
    const half = directRate("usd", "eur", "0.5")
    expect(convert("0.01", half)).toBe("0.00")
    expect(convert("0.03", half)).toBe("0.02")
    expect(convert("0.05", half)).toBe("0.02")
    expect(convert("-0.03", half)).toBe("-0.02")
  })

  it("knows a tie from a hair above it, however many digits that takes", () => {
    // 0.005 + 1e-33, which a quotient of 20 digits would take for 0.005.
    const hair = directRate("usd", "eur", "0.5")
    expect(convert("0.010000000000000000000000000000002", hair)).toBe("0.01")
    const third = inverseRate(directRate("eur", "usd", "3"))
    expect(convert("0.015", third)).toBe("0.00")
    expect(convert("0.0150000000000000000000000001", third)).toBe("0.01")
  })

  it("goes over a third currency without rounding on the way", () => {
    const gbpUsd = directRate("gbp", "usd", "1.25")
    expect(convert("100", crossRate(gbpUsd, usdEur))).toBe("111.61")
    expect(crossRate(gbpUsd, usdEur)).toMatchObject({ from: "gbp", to: "eur" })
  })

  it("never gains there and back, but for the last rounding", () => {
    const rates = fc
      .integer({ min: 1, max: 10_000_000 })
      .map((n) => directRate("usd", "eur", Big(n).div(10_000).toFixed()))
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e9 }), rates, (cents, rate) => {
        const there = convert(Big(cents).div(100), rate)
        const back = convert(there, inverseRate(rate))
        // Half a cent each way is all that rounding can give.
        const most = Big("0.005").div(rate.multiplier).plus("0.005")
        expect(Big(back).minus(Big(cents).div(100)).abs().lte(most)).toBe(true)
      })
    )
  })

  it("A80: partial refunds by the order's rate sum exactly to the charge", () => {
    const parts = fc.array(fc.integer({ min: 1, max: 5000 }), {
      minLength: 1,
      maxLength: 8,
    })
    fc.assert(
      fc.property(
        parts,
        fc.integer({ min: 100, max: 90_000 }),
        (cents, permille) => {
          const rate = directRate(
            "usd",
            "eur",
            Big(permille).div(1e4).toFixed()
          )
          const order = Big(cents.reduce((a, b) => a + b)).div(100)
          const charge = convert(order, rate)
          fc.pre(Big(charge).gt(0))
          let given = Big(0)
          let orderGiven = Big(0)
          for (const part of cents) {
            const asked = toAmount(Big(part).div(100), "usd")
            const credit = creditForRefund(
              {
                currency_code: "eur",
                amount: charge,
                given_back: given.toFixed(),
                order_currency_code: "usd",
                order_amount: order.toFixed(),
                order_given_back: orderGiven.toFixed(),
              },
              asked
            )
            given = given.plus(credit)
            orderGiven = orderGiven.plus(asked)
          }
          expect(given.toFixed(2)).toBe(charge)
        }
      )
    )
  })
})

describe("a typed rate", () => {
  it.each(["1.12", "0.892857142857142857", ".5", "7.", 1.12, "149.256"])(
    "%p is taken",
    (rate) => {
      expect(isRefusal(parseRate(rate, "rate"))).toBe(false)
    }
  )

  it.each([0, "0", "0.00", -1, "-1.12", "abc", "", "1e30", 1e30, NaN, null])(
    "A77: %p is refused",
    (rate) => {
      expect(parseRate(rate, "rate")).toMatchObject({ code: "invalid_rate" })
    }
  )

  it.each(["0.0000000001", "1000000001"])(
    "A77: %p is refused as absurd",
    (rate) => {
      expect(parseRate(rate, "rate")).toMatchObject({
        code: "rate_out_of_range",
      })
    }
  )
})

describe("a shown rate", () => {
  it("has four digits that say something", () => {
    expect(formatRate("usd", "jpy", "149.256")).toBe("USD/JPY 149.2560")
    expect(formatRate("idr", "usd", "0.0000617299")).toBe("IDR/USD 0.00006172")
  })

  it("shows the code where a currency has no sign", () => {
    expect(
      formatConverted(
        { value: "-5.00", currency_code: "eur" },
        { value: "-5.20", currency_code: "chf" }
      )
    ).toBe("EUR -5.00 (CHF -5.20)")
    expect(
      formatConverted(
        { value: "-5.00", currency_code: "eur" },
        { value: "-600", currency_code: "jpy" }
      )
    ).toBe("EUR -5.00 (-¥600)")
  })
})

describe("a rate that is far off", () => {
  it.each([
    ["1.12", "1.10", false],
    ["0.893", "1.12", true],
    ["1.12", "0.893", true],
    ["1.02", "0.99", false],
    ["1.3", "1.12", false],
    ["1.99", "1.6", false],
    ["2", "1", true],
    ["0.5", "1", true],
    ["0.0067", "149.2", true],
  ])("%s against %s: %s", (rate, other, far) => {
    expect(isFarOff(rate, other)).toBe(far)
  })
})
