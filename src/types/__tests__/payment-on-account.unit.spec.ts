import { configuredMethods, isWired, readOptions } from ".."

describe("options of payment on account", () => {
  it.each([
    [{}],
    [{ minimum_order_total: 0, maximum_order_total: "1000.50" }],
    [{ minimum_order_total: { USD: 5 }, maximum_order_total: { usd: " 10 " } }],
    [{ countries: ["DE"], capture: "manual", title: "On account" }],
  ])("takes %j", (options) => {
    expect(readOptions(options)).toHaveProperty("options")
  })

  it.each([
    [{ minimum_order_total: "" }, "minimum_order_total"],
    [{ minimum_order_total: "0x10" }, "minimum_order_total"],
    [{ minimum_order_total: -1 }, "minimum_order_total"],
    [{ maximum_order_total: NaN }, "maximum_order_total"],
    [{ maximum_order_total: { dollars: 5 } }, "maximum_order_total"],
    [{ minimum_order_total: 5, maximum_order_total: 4 }, "maximum_order_total"],
    [
      { minimum_order_total: 5, maximum_order_total: { usd: 4 } },
      "maximum_order_total",
    ],
    [
      { minimum_order_total: { USD: 5 }, maximum_order_total: { usd: 4 } },
      "maximum_order_total",
    ],
    [{ countries: [] }, "countries"],
    [{ countries: ["Germany"] }, "countries"],
    [{ capture: "later" }, "capture"],
    [{ minimum: 5 }, "minimum"],
  ])("refuses %j, naming %s", (options, named) => {
    const read = readOptions(options)
    expect(JSON.stringify(read)).toContain("problems")
    expect(JSON.stringify(read)).toContain(named)
  })
})

describe("the wiring of the payment module", () => {
  const resolve = "medusa-company-credit/providers/payment-on-account"
  const payment = { options: { providers: [{ resolve, id: "default" }] } }

  it("lacks the dependency, has it, or is not ours to ask for", () => {
    expect(isWired(payment)).toBe(false)
    expect(isWired({ ...payment, dependencies: ["company_credit"] })).toBe(true)
    expect(isWired(undefined)).toBe(true)
    expect(isWired({ options: { providers: [] } })).toBe(true)
  })

  it("tells which methods are configured, by Medusa's ids", () => {
    const [method] = configuredMethods(payment)
    expect(method).toMatchObject({
      provider_id: "pp_payment-on-account_default",
      capture: "automatic",
    })
    expect(configuredMethods(undefined)).toEqual([])
  })
})
