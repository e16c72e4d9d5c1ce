import Big from "big.js"
import fc from "fast-check"
import {
  AMOUNT_SIGN,
  AccountState,
  COMPANY_STATUSES,
  OPERATIONS,
  STATUS_MOVES,
  availableCredit,
  isEditable,
  mayMoveTo,
  overrun,
} from ".."

const ACCOUNT: AccountState = {
  currency_code: "usd",
  credit_limit: "500.00",
  outstanding_balance: "0.00",
  exceed_limit: false,
  last_seq: 1,
  allocated: true,
  terms_version: 1,
}

describe("available credit", () => {
  it.each([
    ["500.00", "-192.00", "308.00", "0.00"],
    ["0.00", "5.00", "5.00", "0.00"],
    ["10.01", "5.00", "15.01", "0.00"],
    ["100.00", "-192.00", "-92.00", "92.00"],
    ["200000.00", "-75532.50", "124467.50", "0.00"],
    ["64.00", "-64.00", "0.00", "0.00"],
  ])("limit %s and balance %s leave %s", (limit, balance, left, over) => {
    const account = {
      ...ACCOUNT,
      credit_limit: limit,
      outstanding_balance: balance,
    }
    expect(availableCredit(account)).toBe(left)
    expect(overrun(account)).toBe(over)
  })

  it("is exactly limit + balance, whatever the figures", () => {
    const cents = fc.bigInt({ min: -(10n ** 16n), max: 10n ** 16n })
    fc.assert(
      fc.property(cents, cents, (limit, balance) => {
        const available = availableCredit({
          currency_code: "usd",
          credit_limit: Big(limit.toString()).div(100).toFixed(2),
          outstanding_balance: Big(balance.toString()).div(100).toFixed(2),
        })
        const sum = (limit + balance).toString()
        expect(Big(available).times(100).toFixed()).toBe(Big(sum).toFixed())
      })
    )
  })
})

describe("operations", () => {
  it("are the six of the field, and each knows its sign", () => {
    expect(OPERATIONS).toEqual([
      "allocated",
      "updated",
      "purchased",
      "reimbursed",
      "refunded",
      "reverted",
    ])
    expect(AMOUNT_SIGN).toEqual({
      allocated: "zero",
      updated: "zero",
      purchased: "minus",
      reimbursed: "any",
      refunded: "plus",
      reverted: "plus",
    })
  })

  it("can be edited only when they are reimbursements (A47)", () => {
    expect(OPERATIONS.filter(isEditable)).toEqual(["reimbursed"])
  })
})

describe("company status", () => {
  const allowed = [
    "pending > active",
    "pending > rejected",
    "pending > blocked",
    "active > blocked",
    "blocked > active",
    "rejected > pending",
    "rejected > active",
  ]
  const moves = COMPANY_STATUSES.flatMap((from) =>
    COMPANY_STATUSES.map((to) => ({ from, to, move: `${from} > ${to}` }))
  )

  it.each(moves)("$move", ({ from, to, move }) => {
    expect(mayMoveTo(from, to)).toBe(from === to || allowed.includes(move))
  })

  it("never leads to a dead end", () => {
    for (const status of COMPANY_STATUSES) {
      expect(STATUS_MOVES[status]).not.toHaveLength(0)
      expect(STATUS_MOVES[status]).not.toContain(status)
    }
  })
})
