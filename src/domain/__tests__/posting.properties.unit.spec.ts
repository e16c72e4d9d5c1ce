import Big from "big.js"
import fc from "fast-check"
import {
  AccountState,
  Amount,
  Operation,
  Posting,
  PurchaseState,
  availableCredit,
  currencyDigits,
  decidePosting,
  toAmount,
} from ".."

/** A posting whose purchase is chosen by its place among those made so far. */
type Step = { posting: Posting; of: number }

type Booked = {
  operation: Operation
  amount: Amount
  after: AccountState
  before: AccountState
}

const CURRENCIES = ["usd", "jpy", "bhd"]

function sequences() {
  return fc.constantFrom(...CURRENCIES).chain((currency_code) => {
    const minor = fc.integer({ min: -1_000, max: 1_000 })
    const amount = minor.map((value) => inCurrency(value, currency_code))
    const orAll = fc.option(amount, { nil: null })
    const inIt = { currency_code: fc.constant(currency_code) }
    const posting: fc.Arbitrary<Posting> = fc.oneof(
      { weight: 4, arbitrary: amount.map((a) => purchase(a, currency_code)) },
      fc.record({
        kind: fc.constantFrom("reimbursement" as const, "credit" as const),
        amount,
        ...inIt,
      }),
      fc.record({
        kind: fc.constant("refund" as const),
        amount: orAll,
        ...inIt,
      }),
      fc.record({
        kind: fc.constant("reversal" as const),
        amount: orAll,
        ...inIt,
      }),
      fc.record({
        kind: fc.constant("terms" as const),
        credit_limit: amount,
        exceed_limit: fc.boolean(),
        terms_seen: fc.option(fc.nat(5), { nil: null }),
      })
    )
    const step = fc.record({ posting, of: fc.nat(3) })
    return fc.record({
      currency_code: fc.constant(currency_code),
      steps: fc.array(step, { maxLength: 30 }),
    })
  })
}

function run(currency_code: string, steps: Step[]) {
  const zero = toAmount("0", currency_code)
  let account: AccountState = {
    currency_code,
    credit_limit: zero,
    outstanding_balance: zero,
    exceed_limit: false,
    last_seq: 0,
    allocated: false,
    terms_version: 0,
  }
  const history: Booked[] = []
  const purchases: PurchaseState[] = []
  for (const { posting, of } of steps) {
    const purchase = purchases[of] ?? null
    const decision = decidePosting(account, posting, {
      company_status: "active",
      purchase,
    })
    if (decision.outcome !== "booked") {
      continue
    }
    const { operation, amount, after } = decision
    history.push({ operation, amount, after, before: account })
    account = after
    if (operation === "purchased") {
      const charged = Big(amount).times(-1).toFixed()
      purchases.push({ amount: charged, given_back: "0" })
    } else if (posting.kind === "refund" || posting.kind === "reversal") {
      purchase.given_back = Big(purchase.given_back).plus(amount).toFixed()
    }
  }
  return { account, history, purchases }
}

const check = (
  property: (run_: ReturnType<typeof run>, currency: string) => void
) =>
  fc.assert(
    fc.property(sequences(), ({ currency_code, steps }) =>
      property(run(currency_code, steps), currency_code)
    ),
    { numRuns: 500 }
  )

describe("after any sequence of postings", () => {
  it("the amounts sum to the outstanding balance (A91)", () => {
    check(({ account, history }) => {
      const sum = history.reduce((total, e) => total.plus(e.amount), Big(0))
      expect(sum.eq(account.outstanding_balance)).toBe(true)
    })
  })

  it("each entry is numbered, and its available credit is limit + balance", () => {
    check(({ history }) => {
      history.forEach(({ after }, index) => {
        expect(after.last_seq).toBe(index + 1)
        const sum = Big(after.credit_limit).plus(after.outstanding_balance)
        expect(sum.eq(availableCredit(after))).toBe(true)
      })
    })
  })

  it("no purchase has left less than nothing with exceed = no", () => {
    check(({ history }) => {
      for (const { operation, after } of history) {
        if (operation === "purchased" && !after.exceed_limit) {
          expect(Big(availableCredit(after)).gte(0)).toBe(true)
        }
      }
    })
  })

  it("no more of a purchase is given back than was charged", () => {
    check(({ purchases }) => {
      for (const { amount, given_back } of purchases) {
        expect(Big(given_back).gte(0)).toBe(true)
        expect(Big(given_back).lte(amount)).toBe(true)
      }
    })
  })

  it("the limit moves by terms alone, and is allocated exactly once", () => {
    check(({ history }) => {
      const terms = ["allocated", "updated"]
      for (const { operation, before, after } of history) {
        if (!terms.includes(operation)) {
          expect(after.credit_limit).toBe(before.credit_limit)
          expect(after.exceed_limit).toBe(before.exceed_limit)
          expect(after.terms_version).toBe(before.terms_version)
        }
      }
      const changes = history.filter((e) => terms.includes(e.operation))
      changes.forEach(({ operation }, index) =>
        expect(operation).toBe(index === 0 ? "allocated" : "updated")
      )
    })
  })

  it("every figure stands in the digits of its currency, never as -0", () => {
    check(({ history }, currency) => {
      const digits = currencyDigits(currency)
      const shape = new RegExp(
        digits ? `^-?\\d+\\.\\d{${digits}}$` : "^-?\\d+$"
      )
      for (const { amount, after } of history) {
        for (const figure of [
          amount,
          after.outstanding_balance,
          after.credit_limit,
          availableCredit(after),
        ]) {
          expect(figure).toMatch(shape)
          expect(figure).not.toMatch(/^-0(\.0*)?$/)
        }
      }
    })
  })

  it("a refusal or a repeat leaves everything as it was", () => {
    fc.assert(
      fc.property(sequences(), ({ currency_code, steps }) => {
        const first = run(currency_code, steps)
        const frozen = JSON.stringify(first.account)
        for (const { posting } of steps) {
          decidePosting(first.account, posting, {
            company_status: "blocked",
            purchase: null,
          })
        }
        expect(JSON.stringify(first.account)).toBe(frozen)
      })
    )
  })
})

function purchase(amount: Amount, currency_code: string): Posting {
  return { kind: "purchase", amount, currency_code }
}

function inCurrency(minor: number, currency: string): Amount {
  const unit = Big(10).pow(currencyDigits(currency))
  return toAmount(Big(minor).div(unit), currency)
}
