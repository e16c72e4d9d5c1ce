import {
  Buyer,
  CheckoutRules,
  refuseBuyer,
  refuseCredit,
  refuseOrder,
} from ".."

const ACCOUNT = {
  id: "ccacc_1",
  currency_code: "usd",
  credit_limit: "500.00",
  outstanding_balance: "-192.00",
  exceed_limit: false,
  last_seq: 2,
  allocated: true,
  terms_version: 1,
}
const BUYER: Buyer = {
  customer_id: "cus_1",
  may_buy_on_account: true,
  may_see_credit: true,
  company: { id: "cccomp_1", status: "active", payment_on_account: true },
  account: ACCOUNT,
}

describe("a buyer", () => {
  it("of an active company with credit may use payment on account", () => {
    expect(refuseBuyer(BUYER)).toBeNull()
  })

  it.each<[string, Buyer | null, string]>([
    ["without a company", null, "no_company"],
    [
      "without the right (A29)",
      { ...BUYER, may_buy_on_account: false },
      "not_permitted",
    ],
    [
      "of a company without account (A28)",
      { ...BUYER, account: null },
      "no_credit_account",
    ],
    [
      "whom nobody gave credit",
      { ...BUYER, account: { ...ACCOUNT, last_seq: 0 } },
      "no_credit_account",
    ],
    [
      "of a company switched off (A33)",
      { ...BUYER, company: { ...BUYER.company, payment_on_account: false } },
      "payment_on_account_off",
    ],
  ])("%s may not", (_, buyer, code) => {
    expect(refuseBuyer(buyer)).toMatchObject({ code })
  })

  it.each(["pending", "blocked", "rejected"] as const)(
    "of a company that is %s may not (A27)",
    (status) => {
      const company = { ...BUYER.company, status }
      expect(refuseBuyer({ ...BUYER, company })).toMatchObject({
        code: "company_not_active",
        facts: { status },
      })
    }
  )

  it("may use an account that was only ever paid into", () => {
    const account = { ...ACCOUNT, allocated: false, credit_limit: "0.00" }
    expect(refuseBuyer({ ...BUYER, account })).toBeNull()
  })
})

describe("an order total", () => {
  const rules: CheckoutRules = {
    minimum_order_total: "100",
    maximum_order_total: "1000",
  }
  const answer = (
    amount: string,
    rules_: CheckoutRules,
    currency_code = "usd",
    billing_country: string | null = "de"
  ) =>
    refuseOrder(rules_, { amount, currency_code, billing_country })?.code ??
    null

  it.each([
    ["99.99", "below_minimum"],
    ["100.00", null],
    ["100", null],
    ["1000.00", null],
    ["1000.01", "above_maximum"],
    ["1000.000000001", "above_maximum"],
  ])("of %s with bounds 100 and 1000: %p (A30)", (amount, code) => {
    expect(answer(amount, rules)).toBe(code)
  })

  it("has the bounds of its own currency, and none where none is set", () => {
    const bounds = {
      minimum_order_total: { usd: "100", JPY: "10000" },
      maximum_order_total: { usd: "1000" },
    }
    expect(answer("99.99", bounds)).toBe("below_minimum")
    expect(answer("9999", bounds, "jpy")).toBe("below_minimum")
    expect(answer("10000", bounds, "JPY")).toBeNull()
    expect(answer("0.01", bounds, "eur")).toBeNull()
    expect(answer("999999", bounds, "eur")).toBeNull()
  })

  it("may come from the allowed countries only (A31)", () => {
    const german = { countries: ["DE", "at"] }
    expect(answer("1", german, "usd", "de")).toBeNull()
    expect(answer("1", german, "usd", "AT")).toBeNull()
    expect(answer("1", german, "usd", "fr")).toBe("country_not_allowed")
    expect(answer("1", german, "usd", null)).toBe("country_not_allowed")
    expect(answer("1", { countries: [] }, "usd", null)).toBeNull()
  })

  it("is refused with the bound in words", () => {
    const totals = {
      amount: "1",
      currency_code: "usd",
      billing_country: null,
    }
    expect(refuseOrder(rules, totals)?.facts).toEqual({
      minimum: "USD 100.00",
    })
  })
})

describe("the credit", () => {
  it.each([
    ["308.00", null],
    ["308.004", null],
    ["308.005", null],
    ["308.01", "insufficient_credit"],
    ["0.01", null],
  ])("of 308.00 and an order of %s: %p", (amount, code) => {
    expect(refuseCredit(ACCOUNT, amount)?.code ?? null).toBe(code)
  })

  it("may be exceeded where that is allowed", () => {
    expect(refuseCredit({ ...ACCOUNT, exceed_limit: true }, "99999")).toBeNull()
  })

  it("tells the shortfall", () => {
    expect(refuseCredit(ACCOUNT, "400")?.facts).toEqual({
      available: "USD 308.00",
      asked: "USD 400.00",
      shortfall: "USD 92.00",
    })
  })
})
