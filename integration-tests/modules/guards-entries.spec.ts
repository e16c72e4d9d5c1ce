import { Row, creditSuite } from "./helpers"
import { breaches } from "./invariants"
import { codeOf, insert, insertAccount, withHistory } from "./raw"

/** What is wrong with an entry, and how PostgreSQL says so. */
const WRONG: [string, string, Row][] = [
  ["a gap", "CC002", { seq: 6 }],
  ["a number before the first", "23514", { seq: 0 }],
  ["a number taken", "23505", { seq: 4 }],
  [
    "a wrong balance",
    "CC002",
    { outstanding_balance: "-116.00", available_credit: "384.00" },
  ],
  ["a wrong available credit", "23514", { available_credit: "384.00" }],
  [
    "another limit",
    "CC002",
    { credit_limit: "600.00", available_credit: "483.00" },
  ],
  ["another exceed flag", "CC002", { exceed_limit: true }],
  [
    "another currency",
    "CC002",
    {
      currency_code: "eur",
      outstanding_balance: "9.00",
      available_credit: "509.00",
    },
  ],
  ["an account that is not there", "23503", { account_id: "nobody" }],
  ["a seventh operation", "23514", { operation: "gifted" }],
  [
    "an amount on the wrong side",
    "23514",
    { operation: "purchased", purchase_id: "p" },
  ],
  [
    "an amount of nothing",
    "23514",
    {
      amount: "0.00",
      outstanding_balance: "-118.00",
      available_credit: "382.00",
    },
  ],
  ["an amount where terms change", "23514", { operation: "updated" }],
  ["a reversal of no purchase", "23514", { operation: "reverted" }],
  [
    "a purchase below the limit",
    "23514",
    {
      operation: "purchased",
      purchase_id: "p",
      amount: "-383.00",
      outstanding_balance: "-501.00",
      available_credit: "-1.00",
    },
  ],
  [
    "no number",
    "23514",
    { amount: "NaN", outstanding_balance: "NaN", available_credit: "NaN" },
  ],
  [
    "no end",
    "23514",
    {
      amount: "Infinity",
      outstanding_balance: "Infinity",
      available_credit: "Infinity",
    },
  ],
  [
    "no bottom",
    "23514",
    {
      amount: "-Infinity",
      outstanding_balance: "-Infinity",
      available_credit: "-Infinity",
    },
  ],
  [
    "a limit that is no number",
    "23514",
    {
      operation: "updated",
      amount: "0",
      outstanding_balance: "-118.00",
      credit_limit: "NaN",
      available_credit: "NaN",
    },
  ],
  ["an order amount that is no number", "23514", { order_amount: "NaN" }],
  ["a rate that is no number", "23514", { exchange_rate: "NaN" }],
  ["an endless rate", "23514", { exchange_rate: "Infinity" }],
]

creditSuite(({ service, query }) => {
  /** The fifth entry of a history of four, right but for `change`. */
  const fifth = async (account_id: string, change: Row): Promise<Row> => {
    const [last] = await query(
      "select * from company_credit_entry where account_id = $1 and seq = 4",
      [account_id]
    )
    return {
      ...last,
      id: "by-hand",
      idempotency_key: "by-hand",
      seq: 5,
      edit_count: 0,
      amount: "1.00",
      outstanding_balance: "-117.00",
      available_credit: "383.00",
      ...change,
    }
  }

  it("takes an entry by hand that is right, and no other", async () => {
    const { account } = await withHistory(service)
    for (const [what, code, change] of WRONG) {
      const written = insertFollowed(await fifth(account.id, change))
      expect({ what, code: await codeOf(written) }).toEqual({ what, code })
    }
    expect(await breaches(query)).toEqual([])
    const right = insertFollowed(await fifth(account.id, {}))
    expect(await codeOf(right)).toBe("done")
    expect(await breaches(query)).toEqual([])
  })

  it("refuses the entry that no account follows", async () => {
    const { account } = await withHistory(service)
    const entry = await fifth(account.id, {})
    expect(await codeOf(insert(query, "company_credit_entry", entry))).toBe(
      "CC002"
    )
    expect(await breaches(query)).toEqual([])
  })

  /** Entry and account in one statement, as the posting function does it. */
  const insertFollowed = (row: Row) => {
    const columns = Object.keys(row)
    return query(
      `with written as (
         insert into company_credit_entry (${columns})
         values (${columns.map((_, i) => `$${i + 1}`)}) returning *)
       update company_credit_account a
       set last_seq = w.seq, outstanding_balance = w.outstanding_balance,
           credit_limit = w.credit_limit, exceed_limit = w.exceed_limit,
           currency_code = w.currency_code
       from written w where a.id = w.account_id`,
      Object.values(row)
    )
  }

  it("refuses figures that are no numbers", async () => {
    const { order } = await withHistory(service)
    const [bought] = await query(
      "select * from company_credit_purchase where id = $1",
      [order.purchase_id]
    )
    const copy = { ...bought, id: "p2", payment_session_id: "s2" }
    await query(
      "insert into company_credit_company (id, name) values ('c', 'C')"
    )
    for (const value of ["NaN", "Infinity", "-Infinity", "1e15"]) {
      for (const column of PURCHASE_FIGURES) {
        // Order amounts are in any currency, without an upper bound.
        if (value !== "1e15" || /^(amount|re|held)/.test(column)) {
          const row = { ...copy, [column]: value }
          const written = insert(query, "company_credit_purchase", row)
          const told = { column, value, code: await codeOf(written) }
          expect(told).toEqual({ column, value, code: "23514" })
        }
      }
      for (const column of ["credit_limit", "outstanding_balance"]) {
        const written = insertAccount(query, { [column]: value })
        expect(await codeOf(written)).toMatch(/^(23514|CC003)$/)
      }
    }
    expect(await breaches(query)).toEqual([])
  })
})

const PURCHASE_FIGURES = [
  "amount",
  "order_amount",
  "exchange_rate",
  "refunded",
  "reverted",
  "held",
  "order_given_back",
  "order_held",
]
