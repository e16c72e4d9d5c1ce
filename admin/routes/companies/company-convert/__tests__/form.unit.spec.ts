import { toConversion } from "../form"
import { companyIdsIn, conversionPath, convertPath } from "../paths"

const form = { currency_code: "usd", all: false, rates: {} }

describe("what a conversion asks for", () => {
  it("is of the companies named, and never of all of them unsaid", () => {
    expect(toConversion(form, ["a", "b"])).toEqual({
      company_ids: ["a", "b"],
      currency_code: "usd",
    })
    expect(toConversion(form, [])).toBeNull()
    expect(toConversion({ ...form, all: true }, [])).toEqual({
      all: true,
      currency_code: "usd",
    })
    expect(toConversion({ ...form, all: true }, ["a"])).toEqual({
      company_ids: ["a"],
      currency_code: "usd",
    })
  })

  it("has the rates that were typed, and can be read, as exact text", () => {
    const rates = { eur: "1.12345678901234567890", gbp: "", jpy: "x", usd: "2" }
    expect(toConversion({ ...form, rates }, ["a"])).toMatchObject({
      rates: { eur: "1.12345678901234567890" },
    })
    expect(
      toConversion({ ...form, rates: { usd: "2" } }, ["a"])
    ).not.toHaveProperty("rates")
  })
})

describe("the address of a conversion", () => {
  const params = (path: string) => new URL(path, "http://x").searchParams

  it("keeps the companies, or the conversion", () => {
    expect(companyIdsIn(params(convertPath(["a", "b"])))).toEqual(["a", "b"])
    expect(companyIdsIn(params(convertPath()))).toEqual([])
    expect(companyIdsIn(params("/?company_ids=a,,b,a"))).toEqual(["a", "b"])
    expect(params(conversionPath("ccconv_1")).get("conversion_id")).toBe(
      "ccconv_1"
    )
  })
})
