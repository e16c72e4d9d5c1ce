import { ANN, Row, creditSuite } from "./helpers"
import { breaches } from "./invariants"
import { codeOf } from "./raw"
import {
  changedByHand,
  insertFollowed,
  restateByHand,
  withEuroPurchase,
} from "./raw-currency"

/** What is wrong with a change from 500.00 EUR and −118.00 to USD at 2. */
const WRONG: [string, Row][] = [
  ["another currency before", { former_currency_code: "gbp" }],
  ["another limit before", { former_credit_limit: "501.00" }],
  ["another balance before", { former_outstanding_balance: "-119.00" }],
  ["nothing of what was before", { former_currency_code: null }],
  ["no limit before", { former_credit_limit: null }],
  [
    "a balance that the rate does not make",
    { outstanding_balance: "-236.01", available_credit: "763.99" },
  ],
  ["no rate", { rate_multiplier: null }],
  ["half a rate", { rate_divisor: null }],
  ["a rate below 0", { rate_multiplier: "-2", rate_divisor: "-1" }],
  ["a rate without end", { rate_multiplier: "Infinity" }],
  ["no rate to read", { exchange_rate: null }],
  ["another operation", { operation: "allocated" }],
  [
    "a payment on the side",
    {
      operation: "reimbursed",
      amount: "1.00",
      outstanding_balance: "-235.00",
      available_credit: "765.00",
    },
  ],
  [
    "a change that is none",
    {
      currency_code: "eur",
      rate_multiplier: "1",
      outstanding_balance: "-118.00",
      available_credit: "882.00",
    },
  ],
]

creditSuite(({ service, query, connect }) => {
  it("takes a change of currency by hand that is right, and no other", async () => {
    const { account } = await withEuroPurchase(service)
    const client = await connect()
    for (const [what, change] of WRONG) {
      const row = await changedByHand(query, account.id, change)
      const code = await codeOf(insertFollowed(row, client))
      expect({ what, code }).toEqual({ what, code: "CC002" })
    }
    expect(await breaches(query)).toEqual([])
    const right = await changedByHand(query, account.id)
    expect(await codeOf(insertFollowed(right, client))).toBe("done")
    // Its purchases are still to be restated, and the books say so.
    expect(await breaches(query)).toHaveLength(1)
    await restateByHand(client)
    expect(await breaches(query)).toEqual([])
  })

  it("refuses what an account's currency and digits may not do alone", async () => {
    const { account } = await withEuroPurchase(service)
    const refused: [string, string][] = [
      ["currency_code = 'usd'", "CC003"],
      ["currency_code = 'bhd', currency_digits = 3", "CC003"],
      [
        `currency_digits = 3, credit_limit = 500.000,
         outstanding_balance = -118.000`,
        "CC003",
      ],
    ]
    for (const [set, code] of refused) {
      const update = query(
        `update company_credit_account set ${set} where id = $1`,
        [account.id]
      )
      expect({ set, code: await codeOf(update).catch(() => "") }).toEqual({
        set,
        code: expect.stringMatching(new RegExp(`${code}|23514`)),
      })
    }
    expect(await breaches(query)).toEqual([])
  })

  it("lets a purchase be restated by the change of its account, and by nothing else", async () => {
    const { id, account, order } = await withEuroPurchase(service)
    const client = await connect()
    await client.query("begin")
    await insertFollowed(await changedByHand(query, account.id), client)
    const right: Row = {
      currency_code: "usd",
      amount: "384.00",
      refunded: "148.00",
      reverted: "0.00",
      held: "0.00",
      charged_amount: "192.00",
      charged_currency_code: "eur",
      restated_seq: 4,
      restated_refunded: "148.00",
      restated_reverted: "0.00",
    }
    const restate = async (change: Row) => {
      const row = { ...right, ...change }
      const set = Object.keys(row).map((name, i) => `${name} = $${i + 2}`)
      await client.query("savepoint before")
      const code = await codeOf(
        client.query(
          `update company_credit_purchase set ${set} where id = $1`,
          [order.purchase_id, ...Object.values(row)]
        )
      )
      await client.query(`rollback to before`)
      return code
    }
    for (const wrong of [
      { currency_code: "gbp" },
      { currency_code: "eur" },
      { amount: "384.01" },
      { refunded: "147.99", restated_refunded: "147.99" },
      { reverted: "0.01", restated_reverted: "0.01" },
      { held: "0.01" },
      { charged_amount: "191.00" },
      { charged_currency_code: "usd" },
      { charged_amount: null },
      { restated_seq: 3 },
      { restated_seq: null },
      { restated_refunded: "0.00" },
      { order_amount: "384.00" },
      { order_currency_code: "usd" },
      { account_id: "another" },
      { order_given_back: "0" },
    ]) {
      expect({ wrong, code: await restate(wrong) }).toEqual({
        wrong,
        code: "CC001",
      })
    }
    expect(await restate({})).toBe("done")
    await client.query("rollback")
    const early = query(
      `update company_credit_purchase set currency_code = 'usd' where id = $1`,
      [order.purchase_id]
    )
    expect(await codeOf(early)).toBe("CC001")
    await service.changeCurrency({
      company_id: id,
      currency_code: "usd",
      rate: "2",
      actor: ANN,
    })
    const twice = query(
      `update company_credit_purchase
       set amount = 768, restated_seq = 4, charged_amount = 192 where id = $1`,
      [order.purchase_id]
    )
    expect(await codeOf(twice)).toBe("CC001")
    expect(await breaches(query)).toEqual([])
  })
})
