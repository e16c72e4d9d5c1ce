import { CompanyDTO } from "../../src/types"
import { ANN, company, creditSuite, outcomes, purchase } from "./helpers"
import { breaches } from "./invariants"

creditSuite(({ service, query, connect }) => {
  afterEach(async () => {
    expect(await breaches(query)).toEqual([])
  })

  const inEur = async (count: number) => {
    const made: CompanyDTO[] = []
    for (let i = 0; i < count; i++) {
      made.push(
        await company(service, { currency_code: "eur", credit_limit: "100" })
      )
    }
    return made
  }
  const start = (over: object = { all: true }) =>
    service.startConversion({
      currency_code: "usd",
      rates: { EUR: "1.12" },
      reason: "One currency",
      actor: ANN,
      ...over,
    })
  const countsOf = async (id: string) =>
    (await service.retrieveConversion(id)).counts
  const converted = async (companies: CompanyDTO[]) => {
    const accounts = await Promise.all(
      companies.map(({ id }) => service.retrieveAccountOf(id))
    )
    return accounts.filter(({ currency_code }) => currency_code === "usd")
      .length
  }
  const NONE = { pending: 0, done: 0, unchanged: 0, failed: 0, canceled: 0 }

  it("goes on where a killed process stopped, and does nothing twice", async () => {
    const companies = await inEur(6)
    await service.post(purchase(companies[0].account, "10"))
    const id = await start()
    const first = [...companies].sort((a, b) => (a.id < b.id ? -1 : 1))[0]
    // A process has taken the first company and dies before its commit.
    const dying = await connect()
    await dying.query("begin")
    await dying.query(
      `select 1 from company_credit_conversion_company
       where conversion_id = $1 and company_id = $2 for update`,
      [id, first.id]
    )
    await dying.query(
      `select 1 from company_credit_account where company_id = $1
       for no key update`,
      [first.id]
    )
    await service.carryOnConversion(id)
    expect(await service.retrieveConversion(id)).toMatchObject({
      status: "running",
      counts: { ...NONE, done: 5, pending: 1 },
    })
    await dying.query("rollback")
    await service.carryOnConversions()
    await service.carryOnConversions()
    expect(await service.retrieveConversion(id)).toMatchObject({
      status: "done",
      counts: { ...NONE, done: 6 },
    })
    const [{ changes }] = await query(
      `select count(*)::int as changes from company_credit_entry
       where former_currency_code is not null`
    )
    expect(changes).toBe(6)
  })

  it("is shared by workers, each company done by one", async () => {
    const companies = await inEur(24)
    const id = await start()
    const dealt = await Promise.all(
      Array.from({ length: 4 }, () => service.carryOnConversion(id))
    )
    expect(dealt.reduce((sum, count) => sum + count, 0)).toBe(24)
    expect(dealt.filter((count) => count > 0).length).toBeGreaterThan(1)
    expect(await countsOf(id)).toEqual({ ...NONE, done: 24 })
    expect(await converted(companies)).toBe(24)
    const [{ changes }] = await query(
      `select count(*)::int as changes from company_credit_entry
       where former_currency_code is not null`
    )
    expect(changes).toBe(24)
  })

  describe("with one that failed", () => {
    const withFailed = async () => {
      const [, bad] = await inEur(2)
      const id = await start()
      const chf = { currency_code: "chf", rate: "0.9", actor: ANN }
      await service.changeCurrency({ company_id: bad.id, ...chf })
      await service.carryOnConversion(id)
      expect(await countsOf(id)).toEqual({ ...NONE, done: 1, failed: 1 })
      await query(
        `update company_credit_conversion
         set status = 'running', finished_at = null`
      )
      return id
    }
    const blocked = async (count: number) => {
      for (let found = 0; found < count;) {
        await new Promise((resolve) => setTimeout(resolve, 20))
        const [{ waiting }] = await query(
          `select count(*)::int as waiting from pg_stat_activity
           where datname = current_database() and wait_event_type = 'Lock'`
        )
        found = waiting
      }
    }

    it("stays canceled, whoever tries again at that moment", async () => {
      const id = await withFailed()
      const holder = await connect()
      await holder.query("begin")
      await holder.query(`select 1 from company_credit_conversion_company
         where status = 'failed' for update`)
      const retry = service.retryConversion({ id, actor: ANN })
      await blocked(1)
      const cancel = service.cancelConversion({ id, actor: ANN })
      await Promise.race([cancel, blocked(2)])
      await holder.query("commit")
      await Promise.all([retry, cancel])
      expect(await service.retrieveConversion(id)).toMatchObject({
        status: "canceled",
        counts: { ...NONE, done: 1, canceled: 1 },
      })
    })

    it("is not finished while that one is tried again", async () => {
      const id = await withFailed()
      const retrying = await connect()
      await retrying.query("begin")
      await retrying.query(
        `update company_credit_conversion
         set status = 'running', finished_at = null`
      )
      await retrying.query(
        `update company_credit_conversion_company
         set status = 'pending', code = null, message = null
         where status = 'failed'`
      )
      const finishing = service.carryOnConversion(id)
      await blocked(1)
      await retrying.query("commit")
      await finishing
      await service.carryOnConversions()
      expect(await service.retrieveConversion(id)).toMatchObject({
        status: "done",
        counts: { ...NONE, done: 1, failed: 1 },
      })
    })
  })

  it("stops when it is canceled, and is over then", async () => {
    const companies = await inEur(3)
    const id = await start()
    await service.cancelConversion({ id, actor: ANN })
    await service.carryOnConversions()
    expect(await service.retrieveConversion(id)).toMatchObject({
      status: "canceled",
      counts: { ...NONE, canceled: 3 },
    })
    expect(await converted(companies)).toBe(0)
    const late = await outcomes([
      service.cancelConversion({ id, actor: ANN }),
      service.retryConversion({ id, actor: ANN }),
    ])
    expect(late).toEqual(["conversion_over", "conversion_over"])
    await expect(service.retrieveConversion("none")).rejects.toMatchObject({
      code: "conversion_not_found",
    })
  })
})
