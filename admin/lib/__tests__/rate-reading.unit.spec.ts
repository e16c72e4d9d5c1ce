import {
  formatRate,
  inverseReadingOf,
  readingOf,
  shortRate,
} from "../rate-reading"

const eurUsd = (rate: string) => ({ from: "eur", to: "usd", rate })

describe("how a rate reads", () => {
  it.each([
    ["1.12", "1 EUR = 1.12 USD"],
    ["1", "1 EUR = 1 USD"],
    ["1.1", "1 EUR = 1.1 USD"],
    ["1.10", "1 EUR = 1.10 USD"],
    ["1234.5", "1 EUR = 1,234.5 USD"],
    ["0.892857142857142857142857", "1 EUR ≈ 0.8928571428 USD"],
    ["0.00000617000000000001", "1 EUR = 0.00000617000000000001 USD"],
  ])("%s is %s, digit by digit", (rate, reading) => {
    expect(readingOf(eurUsd(rate), "en-US")).toBe(reading)
  })

  it.each([
    ["1.25", "1 USD = 0.8 EUR"],
    ["1.12", "1 USD ≈ 0.8928571428 EUR"],
    ["0.001", "1 USD = 1,000 EUR"],
    ["3", "1 USD ≈ 0.3333333333 EUR"],
    ["16000", "1 USD = 0.0000625 EUR"],
    ["0.00003", "1 USD ≈ 33,333.33333 EUR"],
  ])("%s is %s the other way round", (rate, reading) => {
    expect(inverseReadingOf(eurUsd(rate), "en-US")).toBe(reading)
  })

  it("is written as the locale writes numbers", () => {
    expect(formatRate("1234.5678", "de-DE")).toBe("1.234,5678")
    expect(shortRate("0.892857142857142857142857", "de-DE")).toBe(
      "0,8928571428"
    )
  })
})
