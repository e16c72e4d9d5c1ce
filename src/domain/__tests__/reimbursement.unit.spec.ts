import Big from "big.js"
import fc from "fast-check"
import {
  RUN_MOVES,
  RUN_STATUSES,
  ReimbursementCandidate,
  ReimbursementRule,
  RunMove,
  decideLine,
  decideReimbursement,
  directRate,
  isRefusal,
  refusalSentence,
  refuseRunMove,
} from ".."

const company = (
  over: Partial<ReimbursementCandidate> = {}
): ReimbursementCandidate => ({
  outstanding_balance: "100.00",
  currency_code: "usd",
  is_of_entity: true,
  reimbursements_excluded: false,
  payment_hold_reason: null,
  ...over,
})

const rule = (over: Partial<ReimbursementRule> = {}): ReimbursementRule => ({
  minimum: "0.00",
  accounting_currency: "usd",
  rateOf: (from) => (from === "usd" ? directRate("usd", "usd", "1") : null),
  ...over,
})

const codeOf = (decided: unknown) =>
  isRefusal(decided) ? decided.code : decided

describe("what a run pays back of a credit", () => {
  it.each([
    ["49.99", "below_minimum_reimbursement"],
    ["50.00", "50.00"],
    ["50.01", "50.01"],
    ["0.00", "nothing_to_reimburse"],
    ["-30.00", "nothing_to_reimburse"],
  ])("A93, A94: %s with a minimum of 50: %s", (credit, expected) => {
    const decided = decideReimbursement(
      company({ outstanding_balance: credit }),
      rule({ minimum: "50.00" })
    )
    expect(codeOf(decided)).toBe(expected)
  })

  it("A95: is any credit where there is no minimum, whatever the rates", () => {
    const one = company({ outstanding_balance: "0.01", currency_code: "eur" })
    expect(decideReimbursement(one, rule())).toBe("0.01")
  })

  it.each([
    ["90.00", "90.00"],
    ["89.29", "89.29"],
    // 99.9936, which is 99.99.
    ["89.28", "below_minimum_reimbursement"],
  ])(
    "A97: %s EUR at 1.12, with a minimum of USD 100: %s",
    (credit, expected) => {
      const decided = decideReimbursement(
        company({ outstanding_balance: credit, currency_code: "eur" }),
        rule({
          minimum: "100.00",
          rateOf: () => directRate("eur", "usd", "1.12"),
        })
      )
      expect(codeOf(decided)).toBe(expected)
    }
  )

  it("is none where a minimum cannot be compared", () => {
    const decided = decideReimbursement(
      company({ currency_code: "gbp" }),
      rule({ minimum: "0.01" })
    )
    expect(decided).toMatchObject({
      code: "rate_missing",
      facts: { from: "gbp", to: "usd" },
    })
  })

  it.each([
    [{ is_of_entity: false }, "other_legal_entity"],
    [{ reimbursements_excluded: true }, "reimbursements_excluded"],
    [{ payment_hold_reason: "Disputed." }, "company_on_payment_hold"],
  ])("A110: is none: %j is %s", (over, code) => {
    expect(codeOf(decideReimbursement(company(over), rule()))).toBe(code)
  })

  it.each([
    ["40.00", "40.00"],
    ["100.00", "100.00"],
    ["100.01", "partial_exceeds_credit"],
    ["39.99", "below_minimum_reimbursement"],
  ])(
    "A117, A118: %s asked of 100 with a minimum of 40: %s",
    (part, expected) => {
      const decided = decideReimbursement(
        company(),
        rule({ minimum: "40.00" }),
        part
      )
      expect(codeOf(decided)).toBe(expected)
    }
  )

  it("is told in a sentence", () => {
    const decided = decideReimbursement(company(), rule(), "100.01")
    expect(isRefusal(decided) && refusalSentence(decided)).toBe(
      "The company's credit is USD 100.00: USD 100.01 cannot be paid back of it."
    )
  })
})

describe("what a line posts", () => {
  const line = { amount: "100.00", currency_code: "usd" }

  it.each([
    ["130.00", "pay_rest", "100.00"],
    ["100.00", "review", "100.00"],
    ["70.00", "pay_rest", "70.00"],
    ["70.00", "review", "balance_changed"],
    ["0.00", "pay_rest", "nothing_to_reimburse"],
    ["-5.00", "pay_rest", "nothing_to_reimburse"],
  ] as const)("A114: %s left, told to %s: %s", (left, if_spent, expected) => {
    const now = company({ outstanding_balance: left })
    expect(codeOf(decideLine(line, now, rule(), if_spent))).toBe(expected)
  })

  it("A114: is never more than was proposed, nor than is left", () => {
    const coins = fc.integer({ min: -1_000, max: 1_000 })
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000 }), coins, (was, is) => {
        const amount = Big(was).div(100).toFixed(2)
        const left = Big(is).div(100).toFixed(2)
        const decided = decideLine(
          { amount, currency_code: "usd" },
          company({ outstanding_balance: left }),
          rule(),
          "pay_rest"
        )
        return isRefusal(decided)
          ? is <= 0
          : Big(decided).lte(amount) && Big(decided).lte(left)
      })
    )
  })

  it("is none of a credit in another currency than before", () => {
    const now = company({ currency_code: "eur" })
    expect(codeOf(decideLine(line, now, rule(), "pay_rest"))).toBe(
      "credit_currency_changed"
    )
  })

  it("is none where the company was put on hold since", () => {
    const now = company({ payment_hold_reason: "Disputed." })
    expect(codeOf(decideLine(line, now, rule(), "pay_rest"))).toBe(
      "company_on_payment_hold"
    )
  })
})

describe("what can be done to a run", () => {
  it("is what its state allows, and nothing else", () => {
    const allowed = (Object.keys(RUN_MOVES) as RunMove[]).flatMap((move) =>
      RUN_STATUSES.filter((from) => refuseRunMove(from, move) === null).map(
        (from) => `${move} ${from}`
      )
    )
    expect(allowed.sort()).toEqual([
      "approve awaiting_approval",
      "cancel awaiting_approval",
      "cancel failed",
      "cancel running",
      "reject awaiting_approval",
      "retry done",
      "retry failed",
      "retry running",
    ])
  })

  it("is told in a sentence", () => {
    expect(refusalSentence(refuseRunMove("done", "cancel")!)).toBe(
      'A run that is "done" cannot be canceled.'
    )
  })
})
