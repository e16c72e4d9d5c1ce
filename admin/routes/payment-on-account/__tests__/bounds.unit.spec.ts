import { boundWords } from "../bounds"

describe("a bound of order totals", () => {
  it.each([
    [undefined, null],
    ["100", "100"],
    [{ usd: "100", jpy: "15000" }, "USD\u00a0100.00, JPY\u00a015,000"],
  ])("%j is told", (bound, told) => {
    expect(boundWords(bound, "en-US")).toBe(told)
  })

  it("of any currency is written as the locale writes numbers", () => {
    expect(boundWords("1500.5", "de-DE")).toBe("1.500,5")
  })
})
