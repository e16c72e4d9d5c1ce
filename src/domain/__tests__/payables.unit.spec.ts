import fc from "fast-check"
import {
  ApprovalRule,
  DEFAULT_TEMPLATE,
  OneTimeVendorTemplate,
  isRoutingNumber,
  maskBankNumber,
  refuseApproval,
  refuseApprovers,
  refuseTemplate,
  vendorCurrency,
  vendorName,
} from ".."

describe("approval", () => {
  const rule: ApprovalRule = {
    required: true,
    approvers: [
      { user_id: "starter", limit: "1000.00" },
      { user_id: "small", limit: "500.00" },
      { user_id: "large", limit: "1000.00" },
      { user_id: "any", limit: null },
    ],
    accounting_currency: "usd",
  }
  const codeOf = (approved_by: string | null, total = "800.00", more = {}) =>
    refuseApproval(
      { ...rule, ...more },
      { total, approved_by, started_by: ["starter"] }
    )?.code ?? null

  it("A116: is by another person, within that person's limit", () => {
    expect(codeOf("starter")).toBe("approval_by_starter")
    expect(codeOf("small")).toBe("approval_over_limit")
    expect(codeOf("large")).toBeNull()
  })

  it("takes the limit itself, and not a cent more", () => {
    expect(codeOf("large", "1000.00")).toBeNull()
    expect(codeOf("large", "1000.01")).toBe("approval_over_limit")
    expect(codeOf("any", "999999999.99")).toBeNull()
  })

  it("is for named people: nobody else, and no program", () => {
    expect(codeOf("stranger")).toBe("approval_not_permitted")
    expect(codeOf(null)).toBe("approval_not_permitted")
  })

  it("is not given where none is asked", () => {
    expect(codeOf("large", "1.00", { required: false })).toBe(
      "approval_not_needed"
    )
  })

  it("names an approver once", () => {
    const { approvers } = rule
    expect(refuseApprovers(approvers)).toBeNull()
    expect(
      refuseApprovers([...approvers, { user_id: "any", limit: "1.00" }])
    ).toMatchObject({ code: "approver_twice", facts: { user_id: "any" } })
  })
})

describe("the template of one-time vendors", () => {
  const codeOf = (one_time_vendor_template: OneTimeVendorTemplate | null) =>
    refuseTemplate({ name: "Acme GmbH", one_time_vendor_template })
  const template = (over: object) =>
    codeOf({ ...DEFAULT_TEMPLATE, ...over } as OneTimeVendorTemplate)

  it("A101: is refused where there is none, naming the legal entity", () => {
    expect(codeOf(null)).toMatchObject({
      code: "one_time_vendor_template_missing",
      facts: { legal_entity: "Acme GmbH" },
    })
  })

  it("is good as it comes", () => {
    expect(codeOf(DEFAULT_TEMPLATE)).toBeNull()
  })

  it.each([
    { payment_method: null },
    { payment_method: "barter" },
    { name_pattern: "  " },
    { currency_rule: "whatever" },
    { currency_rule: "fixed_currency" },
    { currency_rule: "fixed_currency", currency_code: "euro" },
    {
      payment_method: "sepa_credit_transfer",
      currency_rule: "fixed_currency",
      currency_code: "usd",
    },
    { payment_terms: { kind: "net", days: -1 } },
  ])("A101: is refused with %j", (over) => {
    const reason = template(over)
    expect(reason?.code).toBe("one_time_vendor_template_invalid")
    expect(reason?.facts.problem).toEqual(expect.stringMatching(/^\S.{5,}/))
  })

  it("makes the vendor's name and currency", () => {
    expect(vendorName("{company} (one-time)", "Acme")).toBe("Acme (one-time)")
    expect(vendorName("{company}", "$& {x}")).toBe("$& {x}")
    expect(vendorName("{company}{company}", "x".repeat(200))).toHaveLength(255)
    const made = (over: Partial<OneTimeVendorTemplate>) =>
      vendorCurrency(
        { ...DEFAULT_TEMPLATE, ...over },
        { credit: "eur", accounting: "usd" }
      )
    expect(made({ currency_rule: "credit_currency" })).toBe("eur")
    expect(made({ currency_rule: "accounting_currency" })).toBe("usd")
    expect(
      made({ currency_rule: "fixed_currency", currency_code: "GBP" })
    ).toBe("gbp")
  })
})

describe("bank data", () => {
  it.each(["021000021", "011401533", "091000019"])(
    "%s is a routing number",
    (text) => expect(isRoutingNumber(text)).toBe(true)
  )

  it.each([
    "021000022",
    "02100002",
    "0210000210",
    "000000000",
    "abcdefghi",
    "",
  ])("%j is none", (text) => expect(isRoutingNumber(text)).toBe(false))

  it("takes one check digit of ten for any eight digits", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999_999 }), (value) => {
        const eight = String(value).padStart(8, "0")
        const good = Array.from({ length: 10 }, (_, digit) => eight + digit)
        expect(good.filter(isRoutingNumber)).toHaveLength(1)
      })
    )
  })

  it("is shown by its last four characters, and never more than half", () => {
    expect(maskBankNumber("DE89370400440532013000")).toBe(
      "******************3000"
    )
    expect(maskBankNumber("1234")).toBe("**34")
    expect(maskBankNumber("1")).toBe("*")
  })
})
