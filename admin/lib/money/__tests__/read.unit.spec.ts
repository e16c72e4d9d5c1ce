import { readAmount } from "../read"

const EN = "en-US"
const DE = "de-DE"

describe("readAmount", () => {
  it.each([
    ["1,500.00", EN, "1500.00"],
    ["1,500", EN, "1500.00"],
    ["1500", EN, "1500.00"],
    ["1500.5", EN, "1500.50"],
    [".5", EN, "0.50"],
    ["5.", EN, "5.00"],
    [" 1,234,567.89 ", EN, "1234567.89"],
    ["12,34,567.89", "en-IN", "1234567.89"],
    ["1.500,00", DE, "1500.00"],
    ["1.500", DE, "1500.00"],
    ["1500,5", DE, "1500.50"],
    ["1’500.00", "de-CH", "1500.00"],
    ["1'500.00", "de-CH", "1500.00"],
    ["1\u202f500,00", "fr-FR", "1500.00"],
    ["1 500,00", "fr-FR", "1500.00"],
    ["١٬٥٠٠٫٥٠", "ar-EG", "1500.50"],
    ["-1,500.00", EN, "-1500.00"],
    ["−1,500.00", EN, "-1500.00"],
    ["+1,500.00", EN, "1500.00"],
    ["- 20", EN, "-20.00"],
  ])("reads %s in %s as %s", (typed, locale, amount) => {
    expect(readAmount(typed, "usd", locale)).toEqual({ amount })
  })

  it.each([
    ["1,500.00", DE, "1500.00"],
    ["1.500,00", EN, "1500.00"],
    ["1500.00", DE, "1500.00"],
    ["1,50", EN, "1.50"],
    ["1.50", DE, "1.50"],
    ["1.234.567", EN, "1234567.00"],
  ])(
    "reads %s, which has one meaning, in %s as %s",
    (typed, locale, amount) => {
      expect(readAmount(typed, "usd", locale)).toEqual({ amount })
    }
  )

  it.each([
    ["1.500", EN],
    ["1,500", DE],
    ["0.001", EN],
  ])("does not guess at %s in %s", (typed, locale) => {
    expect(readAmount(typed, "usd", locale)).toEqual({
      problem: "too_many_digits",
    })
  })

  it.each([
    ["", EN],
    [" ", EN],
    ["-", EN],
    [".", EN],
    ["abc", EN],
    ["1e5", EN],
    ["12,34.5.6", EN],
    ["1,5,0", EN],
    ["1.500,00,00", DE],
    ["1,500 000.00", EN],
    ["--5", EN],
    ["5-", EN],
    ["$5", EN],
  ])("refuses %j", (typed, locale) => {
    expect(readAmount(typed, "usd", locale)).toEqual({
      problem: "not_an_amount",
    })
  })

  it("knows the currency's digits", () => {
    expect(readAmount("1500.5", "jpy", EN).problem).toBe("too_many_digits")
    expect(readAmount("15,000", "jpy", EN)).toEqual({ amount: "15000" })
    expect(readAmount("1.500", "bhd", EN)).toEqual({ amount: "1.500" })
    expect(readAmount("1,500", "bhd", DE)).toEqual({ amount: "1.500" })
  })

  it("refuses what no account can hold", () => {
    expect(readAmount("1000000000000000", "usd", EN)).toEqual({
      problem: "too_large",
    })
  })
})
