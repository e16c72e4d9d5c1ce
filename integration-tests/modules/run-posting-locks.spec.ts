import { setTimeout as sleep } from "node:timers/promises"
import { Client } from "pg"
import { ANN, Row, creditSuite, outcome, purchase } from "./helpers"
import { breaches } from "./invariants"
import { legalEntity } from "./payables-set-up"
import {
  creditor,
  creditors,
  linesOf,
  numbered,
  outcomesOf,
  runOf,
  startRun,
  until,
} from "./run-set-up"

/** What somebody else has locked while a run posts. */
creditSuite((suite) => {
  const { service, query, connect } = suite
  const post = (id: string, options?: { wait_ms?: number }) =>
    service.carryOnReimbursementRun(id, options)
  const chunksOf = (id: string) =>
    query(
      `select * from company_credit_reimbursement_run_chunk where run_id = $1
       order by id`,
      [id]
    )

  /** Does so in a transaction of another process, and leaves it open. */
  async function holding(text: string, values?: unknown[]): Promise<Client> {
    const client = await connect()
    await client.query("begin")
    await client.query(text, values)
    return client
  }
  const lockAccount = (id: string) =>
    holding(
      "select from company_credit_account where id = $1 for no key update",
      [id]
    )
  it("puts off what somebody has locked, and pays it later", async () => {
    const home = await legalEntity(suite)
    await creditors(query, 40, home.id)
    const run = await startRun(query, home.id, {}, 20)
    const holders = [
      await lockAccount("a0000003"),
      await holding(
        `select from company_credit_company where id = 'c0000005'
         for no key update`
      ),
      await holding(
        "select from company_credit_vendor where id = 'v0000030' for no key update"
      ),
    ]
    const posted = post(run)
    await until(async () => (await numbered(query)).made === 37)
    expect(await runOf(query, run)).toMatchObject({ status: "running" })
    const chunks = (await chunksOf(run)).map((chunk: Row) => ({
      first_ord: chunk.first_ord,
      put_off: chunk.put_off,
      waits: chunk.waits,
    }))
    expect(chunks).toEqual([
      { first_ord: 1, put_off: 2, waits: false },
      { first_ord: 21, put_off: 1, waits: false },
      { first_ord: 3, put_off: 0, waits: true },
      { first_ord: 5, put_off: 0, waits: true },
      { first_ord: 30, put_off: 0, waits: true },
    ])
    await Promise.all(holders.map((holder) => holder.query("rollback")))
    expect(await posted).toEqual({ ended: true, posted: 40 })
    expect(await breaches(query)).toEqual([])
  })

  it("tells of an account that stays locked, and pays it when asked again", async () => {
    const home = await legalEntity(suite)
    await creditors(query, 10, home.id)
    const run = await startRun(query, home.id)
    const holder = await lockAccount("a0000004")
    expect(await post(run, { wait_ms: 50 })).toEqual({ ended: true, posted: 9 })
    expect(await outcomesOf(query, run)).toMatchObject({
      c0000003: "3.00",
      c0000004: "account_busy",
    })
    expect((await chunksOf(run)).at(-1)).toMatchObject({
      waits: true,
      attempts: 2,
      is_done: true,
      failed: 1,
    })
    await holder.query("rollback")
    await service.retryReimbursementRun({ id: run, actor: ANN })
    expect(await post(run)).toEqual({ ended: true, posted: 1 })
    expect(await breaches(query)).toEqual([])
  })

  it("A114: pays nothing that a purchase under way has spent", async () => {
    const home = await legalEntity(suite)
    const made = await creditor(suite, "100", { currency_code: "eur" })
    const run = await startRun(query, home.id)
    const holder = await lockAccount(made.account.id)
    const bought = outcome(service.post(purchase(made.account, "30")))
    await sleep(200)
    const posted = post(run)
    await until(async () => (await chunksOf(run)).length === 2)
    await holder.query("rollback")
    expect(await bought).toBe("booked")
    expect(await posted).toEqual({ ended: true, posted: 1 })
    const [line] = await linesOf(query, run)
    expect(line.amount).toBe("70.00")
    expect(await breaches(query)).toEqual([])
  })

  describe("holds no account while it waits", () => {
    const NUMBERS = "select company_credit_hold_numbers($1)"
    const ENTITY =
      "select from company_credit_legal_entity where id = $1 for no key update"
    const isWaiting = async (locktypes: string[]) => {
      const [row] = await query(
        `select count(*)::integer as waiting from pg_locks
         where locktype = any ($1) and not granted`,
        [locktypes]
      )
      return row.waiting > 0
    }

    it.each([
      ["another one's numbers", NUMBERS, false],
      ["the legal entity", ENTITY, false],
      ["another one's numbers, put off before", NUMBERS, true],
      ["the legal entity, put off before", ENTITY, true],
    ])("for %s", async (_, held, isPutOff) => {
      const home = await legalEntity(suite)
      const made = await creditor(suite, "100", { currency_code: "eur" })
      const run = await startRun(query, home.id)
      const account = isPutOff && (await lockAccount(made.account.id))
      const first = account && post(run)
      if (account) {
        await until(async () => (await chunksOf(run)).length === 2)
      }
      const holder = await holding(held, [home.id])
      const posted = first || post(run)
      if (account) {
        await account.query("rollback")
      }
      await until(() =>
        isWaiting(held === NUMBERS ? ["advisory"] : ["transactionid"])
      )
      const bought = outcome(service.post(purchase(made.account, "10")))
      expect(await Promise.race([bought, sleep(4_000, "waits")])).toBe("booked")
      await holder.query("rollback")
      expect(await posted).toEqual({ ended: true, posted: 1 })
      expect((await linesOf(query, run))[0].amount).toBe("90.00")
      expect(await breaches(query)).toEqual([])
    })
  })
})
