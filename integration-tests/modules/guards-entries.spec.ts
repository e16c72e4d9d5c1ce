import { Row, creditSuite } from "./helpers"
import { breaches } from "./invariants"
import { insert, insertAccount, withHistory } from "./raw"

creditSuite(({ service, query }) => {
  const entry = async (change: Row): Promise<Row> => {
    const { account } = await withHistory(service)
    const [last] = await query(
      "select * from company_credit_entry where account_id = $1 and seq = 4",
      [account.id]
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

  it.each<[string, string, Row]>([
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
  ])("refuses an entry by hand with %s", async (_, code, change) => {
    const refused = insertFollowed(await entry(change))
    await expect(refused).rejects.toMatchObject({ code })
    expect(await breaches(query)).toEqual([])
  })

  it("takes the entry by hand that the account follows", async () => {
    await insertFollowed(await entry({}))
    expect(await breaches(query)).toEqual([])
  })

  it("refuses the entry that no account follows", async () => {
    await expect(
      insert(query, "company_credit_entry", await entry({}))
    ).rejects.toMatchObject({ code: "CC002" })
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

  it.each(["NaN", "Infinity", "-Infinity", "1e15"])(
    "refuses %s in every figure of accounts and purchases",
    async (value) => {
      const { order } = await withHistory(service)
      const [bought] = await query(
        "select * from company_credit_purchase where id = $1",
        [order.purchase_id]
      )
      const columns = [
        "amount",
        "order_amount",
        "exchange_rate",
        "refunded",
        "reverted",
        "held",
        "order_given_back",
        "order_held",
      ]
      // Order amounts are in any currency and have no upper bound of their own.
      const finite = value === "1e15" ? /^(amount|re|held)/ : /./
      for (const column of columns.filter((name) => finite.test(name))) {
        const row = { ...bought, id: "p2", payment_session_id: "s2" }
        await expect(
          insert(query, "company_credit_purchase", { ...row, [column]: value })
        ).rejects.toMatchObject({ code: "23514" })
      }
      await query(
        "insert into company_credit_company (id, name) values ('c', 'C')"
      )
      for (const column of ["credit_limit", "outstanding_balance"]) {
        await expect(
          insertAccount(query, { [column]: value })
        ).rejects.toMatchObject({
          code: expect.stringMatching(/23514|CC003/),
        })
      }
    }
  )
})
