import Big from "big.js"
import fc from "fast-check"
import {
  AccountState,
  ExchangeRate,
  convert,
  crossRate,
  decideTerms,
  directRate,
  inverseRate,
  restatePurchase,
} from ".."

const EUR: AccountState = {
  currency_code: "eur",
  credit_limit: "5000.00",
  outstanding_balance: "-1000.00",
  exceed_limit: false,
  last_seq: 3,
  allocated: true,
  terms_version: 2,
}
const AT_1_12 = directRate("eur", "usd", "1.12")
const ASKED = {
  kind: "terms" as const,
  credit_limit: null,
  exceed_limit: null,
  terms_seen: null,
  currency_code: "usd",
  rate: AT_1_12,
}

describe("another credit currency", () => {
  it("A74: restates limit and balance in one entry", () => {
    expect(decideTerms(EUR, ASKED)).toEqual({
      outcome: "booked",
      operation: "updated",
      amount: "0.00",
      after: {
        ...EUR,
        currency_code: "usd",
        credit_limit: "5600.00",
        outstanding_balance: "-1120.00",
        last_seq: 4,
        terms_version: 3,
      },
    })
  })

  it("takes a typed limit instead of the converted one", () => {
    const decision = decideTerms(EUR, { ...ASKED, credit_limit: "6000" })
    expect(decision).toMatchObject({ after: { credit_limit: "6000.00" } })
  })

  it("gives credit for the first time when a limit or a flag is typed", () => {
    const prepaid = { ...EUR, credit_limit: "0.00", allocated: false }
    const allocated = (typed: object) =>
      decideTerms(prepaid, { ...ASKED, ...typed })
    expect(allocated({})).toMatchObject({ after: { allocated: false } })
    for (const typed of [{ credit_limit: "1.00" }, { exceed_limit: true }]) {
      expect(allocated(typed)).toMatchObject({
        operation: "updated",
        after: { allocated: true },
      })
    }
  })

  it.each([
    ["the account's own", "unchanged", EUR, { currency_code: "EUR" }],
    ["terms seen before", "terms_changed", EUR, { terms_seen: 1 }],
    ["a limit below 0", "negative_limit", EUR, { credit_limit: "-1" }],
    ["no rate", "currency_mismatch", EUR, { rate: undefined }],
    [
      "a rate from elsewhere",
      "currency_mismatch",
      EUR,
      { rate: directRate("gbp", "usd", "1.3") },
    ],
    ["no history", "currency_mismatch", { ...EUR, last_seq: 0 }, {}],
    [
      "a limit past all sense",
      "amount_too_large",
      { ...EUR, credit_limit: "900000000000000.00" },
      {},
    ],
    [
      "a balance past all sense",
      "amount_too_large",
      { ...EUR, outstanding_balance: "-900000000000000.00" },
      { credit_limit: "1" },
    ],
  ])("with %s: %s", (_, told, account, typed) => {
    const decision = decideTerms(account, { ...ASKED, ...typed })
    const { outcome } = decision
    expect(
      decision.outcome === "refused" ? decision.refusal.code : outcome
    ).toBe(told)
  })
})

const minor = fc.bigInt({ min: 0n, max: 10n ** 13n })
const figure = fc.tuple(minor, minor, minor, minor).map(([rest, ...parts]) => {
  const [refunded, reverted, held] = parts.map((part) =>
    Big(part.toString()).div(100)
  )
  const amount = refunded.plus(reverted).plus(held).plus(rest.toString())
  return {
    amount: amount.toFixed(2),
    refunded: refunded.toFixed(2),
    reverted: reverted.toFixed(2),
    held: held.toFixed(2),
  }
})
const decimal = fc
  .tuple(fc.integer({ min: 1, max: 999_999_999 }), fc.nat(8))
  .map(([digits, places]) => Big(digits).div(Big(10).pow(places)).toFixed())
const rates: fc.Arbitrary<ExchangeRate> = fc
  .tuple(decimal, decimal, fc.constantFrom("jpy", "usd", "bhd", "clf"))
  .map(([first, second, to]) =>
    crossRate(
      directRate("eur", "gbp", first),
      inverseRate(directRate(to, "gbp", second))
    )
  )

describe("a purchase in another currency", () => {
  it("A79: is what the rate makes of the charge", () => {
    const parts = {
      amount: "192.00",
      refunded: "10.00",
      reverted: "0.00",
      held: "2.00",
    }
    expect(restatePurchase(parts, AT_1_12)).toEqual({
      amount: "215.04",
      refunded: "11.20",
      reverted: "0.00",
      held: "2.24",
    })
  })

  it("never has parts below 0 or beyond the whole", () => {
    fc.assert(
      fc.property(figure, rates, (parts, rate) => {
        const now = restatePurchase(parts, rate)
        const given = [now.refunded, now.reverted, now.held]
        given.forEach((part) => expect(Big(part).gte(0)).toBe(true))
        const sum = given.reduce((total, part) => total.plus(part), Big(0))
        expect(sum.lte(now.amount)).toBe(true)
      })
    )
  })

  it("leaves what the balance becomes when nothing else is on it", () => {
    fc.assert(
      fc.property(figure, rates, (parts, rate) => {
        const left = ({ amount, refunded, reverted }: typeof parts) =>
          Big(amount).minus(refunded).minus(reverted)
        const now = restatePurchase(parts, rate)
        expect(left(now).eq(convert(left(parts), rate))).toBe(true)
      })
    )
  })

  it("is wholly given back when it was", () => {
    fc.assert(
      fc.property(figure, rates, ({ amount }, rate) => {
        const now = restatePurchase(
          { amount, refunded: "0", reverted: amount, held: "0" },
          rate
        )
        expect(now.reverted).toBe(now.amount)
      })
    )
  })
})
