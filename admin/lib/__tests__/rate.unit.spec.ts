import { readRate } from "../rate"

describe("readRate", () => {
  it.each([
    ["1.12", "en-US", "1.12"],
    ["1,12", "en-US", "1.12"],
    ["1.123", "en-US", "1.123"],
    ["1,123", "de-DE", "1.123"],
    ["1.1234", "de-DE", "1.1234"],
    ["0.893", "de-DE", "0.893"],
    ["0,893", "en-US", "0.893"],
    [" 160 ", "en-US", "160"],
    ["0.892857142857142857", "en-US", "0.892857142857142857"],
  ])("reads %s in %s as %s", (typed, locale, rate) => {
    expect(readRate(typed, locale)).toBe(rate)
  })

  it.each([
    ["", "en-US"],
    ["0", "en-US"],
    ["0.00", "en-US"],
    ["-1", "en-US"],
    ["1e3", "en-US"],
    ["1,000.5", "en-US"],
    ["1,123", "en-US"],
    ["1.123", "de-DE"],
    ["10.123", "de-DE"],
  ])("refuses %j in %s", (typed, locale) => {
    expect(readRate(typed, locale)).toBeNull()
  })
})
