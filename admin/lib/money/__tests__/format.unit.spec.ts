import fc from "fast-check"
import { formatAmount, isNegative, isZero } from "../format"
import { readAmount } from "../read"

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, " ")

describe("formatAmount", () => {
  it.each([
    ["1500.00", "usd", "en-US", "$1,500.00"],
    ["-192.00", "usd", "en-US", "-$192.00"],
    ["-0.05", "usd", "en-US", "-$0.05"],
    ["0.00", "usd", "en-US", "$0.00"],
    ["15000", "jpy", "en-US", "¥15,000"],
    ["1.5", "bhd", "en-US", "BHD 1.500"],
    ["1500.00", "eur", "de-DE", "1.500,00 €"],
    ["-1500.00", "eur", "de-DE", "-1.500,00 €"],
    ["1500.00", "cad", "en-US", "CA$1,500.00"],
    ["1234567.89", "inr", "en-IN", "₹12,34,567.89"],
  ])("writes %s %s in %s as %s", (amount, currency, locale, shown) => {
    expect(plain(formatAmount(amount, currency, { locale }))).toBe(shown)
  })

  it.each([
    ["-20000.00", "eur", "en-US", "EUR -20,000.00"],
    ["20000.00", "eur", "en-US", "EUR 20,000.00"],
    ["-20000.00", "eur", "de-DE", "-20.000,00 EUR"],
  ])("writes %s %s in %s by its code as %s", (amount, currency, locale, by) => {
    const shown = formatAmount(amount, currency, { locale, show: "code" })
    expect(plain(shown)).toBe(by)
  })

  it("keeps every digit of what no float can hold", () => {
    const options = { locale: "en-US", show: "none" } as const
    expect(formatAmount("999999999999999.99", "usd", options)).toBe(
      "999,999,999,999,999.99"
    )
    expect(formatAmount("12345678901234567890.12", "usd", options)).toBe(
      "12,345,678,901,234,567,890.12"
    )
    expect(formatAmount("0.12345", "usd", options)).toBe("0.12345")
  })

  it("shows as it is what is no amount", () => {
    expect(formatAmount("n/a", "usd")).toBe("n/a")
  })

  it.each(["en-US", "de-DE", "de-CH", "fr-FR", "en-IN", "pl-PL", "ar-EG"])(
    "in %s can be typed in again as it was shown",
    (locale) => {
      const cents = fc.bigInt({ min: -(10n ** 16n), max: 10n ** 16n })
      fc.assert(
        fc.property(cents, (value) => {
          const digits = String(value < 0n ? -value : value).padStart(3, "0")
          const amount =
            (value < 0n ? "-" : "") +
            `${digits.slice(0, -2)}.${digits.slice(-2)}`
          const shown = formatAmount(amount, "usd", { locale, show: "none" })
          expect(readAmount(shown, "usd", locale)).toEqual({ amount })
        })
      )
    }
  )
})

describe("the sign of an amount", () => {
  it.each([
    ["-0.01", true, false],
    ["0.00", false, true],
    ["-0.00", false, true],
    ["0", false, true],
    ["10.00", false, false],
  ])("of %s: negative %s, zero %s", (amount, negative, zero) => {
    expect(isNegative(amount)).toBe(negative)
    expect(isZero(amount)).toBe(zero)
  })
})
