import {
  ANN,
  Suite,
  company,
  count,
  creditSuite,
  givingBack,
  outcome,
  outcomes,
  purchase,
} from "./helpers"
import { breaches } from "./invariants"

creditSuite((suite) => {
  const { service, query, connect } = suite

  it("A22: lets exactly 10 of 50 purchases at once through a limit for 10", async () => {
    const { id, account } = await company(service, { credit_limit: "640" })
    const told = await outcomes(
      Array.from({ length: 50 }, () => service.post(purchase(account, "64")))
    )
    expect(count(told, "booked")).toBe(10)
    expect(count(told, "insufficient_credit")).toBe(40)
    const after = await service.retrieveAccountOf(id)
    expect(after).toMatchObject({ available_credit: "0.00", last_seq: 11 })
    expect(await breaches(query)).toEqual([])
  })

  it("A22: does so for statements that share no process", async () => {
    const { id, account } = await company(service, { credit_limit: "640" })
    const clients = await Promise.all(Array.from({ length: 8 }, connect))
    const answers: string[] = []
    await Promise.all(
      clients.map(async (client) => {
        for (let i = 0; i < 6; i++) {
          answers.push(await postRaw(client, account, "64.00", true))
        }
      })
    )
    expect(count(answers, "booked")).toBe(10)
    expect(count(answers, "refused")).toBe(38)
    const after = await service.retrieveAccountOf(id)
    expect(after.available_credit).toBe("0.00")
    expect(await breaches(query)).toEqual([])
  })

  it("posts to many accounts at once, each within its own limit", async () => {
    const companies: Awaited<ReturnType<typeof company>>[] = []
    for (let i = 0; i < 20; i++) {
      companies.push(await company(service, { credit_limit: "30" }))
    }
    const told = await outcomes(
      Array.from({ length: 200 }, (_, index) =>
        service.post(purchase(companies[index % 20].account, "10"))
      )
    )
    expect(count(told, "booked")).toBe(60)
    expect(await breaches(query)).toEqual([])
  })

  it("A60: books one of two refunds of everything at once", async () => {
    const { account } = await company(service, { credit_limit: "500" })
    for (let round = 0; round < 10; round++) {
      const order = purchase(account, "64")
      await service.post(order)
      const told = await outcomes([
        service.post(givingBack(order, "64")),
        service.post(givingBack(order, "64")),
      ])
      expect(told.sort()).toEqual(["booked", "refund_exceeds_purchase"])
    }
    expect(await breaches(query)).toEqual([])
  })

  it("gives a purchase back once, by many refunds and a reversal at once", async () => {
    const { id, account } = await company(service, { credit_limit: "500" })
    const order = purchase(account, "64")
    await service.post(order)
    await outcomes([
      ...Array.from({ length: 9 }, () => service.post(givingBack(order, "9"))),
      service.post(givingBack(order, null)),
    ])
    const after = await service.retrieveAccountOf(id)
    expect(after.outstanding_balance).toBe("0.00")
    expect(await breaches(query)).toEqual([])
  })

  it("A12: lets one of ten saves of the same terms through", async () => {
    const { id, account } = await company(service, { credit_limit: "500" })
    const told = await outcomes(
      Array.from({ length: 10 }, (_, index) =>
        service.setTerms({
          company_id: id,
          credit_limit: 600 + index,
          terms_version: account.terms_version,
          actor: ANN,
        })
      )
    )
    expect(count(told, "booked")).toBe(1)
    expect(count(told, "terms_changed")).toBe(9)
  })

  it("numbers entries without a gap, whatever was refused or rolled back", async () => {
    const { account } = await company(service, { credit_limit: "500" })
    const client = await connect()
    const work: Promise<string>[] = []
    for (let i = 0; i < 20; i++) {
      await client.query("begin")
      await postRaw(client, account, "1.00", true)
      work.push(outcome(service.post(purchase(account, i % 3 ? "7" : "900"))))
      await client.query(i % 2 ? "rollback" : "commit")
    }
    await Promise.all(work)
    expect(await breaches(query)).toEqual([])
    const [{ n }] = await query(
      "select max(seq) as n from company_credit_entry where account_id = $1",
      [account.id]
    )
    expect(n).toBe(1 + 10 + 13)
  })
})

/** The posting function as another process calls it. */
async function postRaw(
  client: Awaited<ReturnType<Suite["connect"]>>,
  account: Parameters<typeof purchase>[0],
  amount: string,
  wait: boolean
): Promise<string> {
  const { actor, ...line } = purchase(account, amount)
  const { rows } = await client.query(
    "select outcome from company_credit_post($1::jsonb, $2)",
    [
      JSON.stringify([
        {
          ...line,
          ord: 0,
          id: line.purchase_id,
          actor_type: actor.type,
          actor_id: actor.id,
          actor_name: actor.name,
        },
      ]),
      wait,
    ]
  )
  return rows[0].outcome
}
