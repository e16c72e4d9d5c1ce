import { ANN, Query, creditSuite, outcome } from "./helpers"
import { codeOf, insert } from "./raw"

const DAY = 24 * 3600 * 1000
const daysAgo = (days: number) => new Date(Date.now() - days * DAY)

let made = 0
const enter = async (
  query: Query,
  [from, to, rate]: [string, string, string | number],
  over: Record<string, unknown> = {}
) => {
  const id = `rate-${++made}`
  await insert(query, "company_credit_exchange_rate", {
    id,
    from_currency: from,
    to_currency: to,
    rate,
    effective_at: daysAgo(1),
    created_at: daysAgo(30),
    actor_type: ANN.type,
    actor_name: ANN.name,
    ...over,
  })
  return id
}

const WITHDRAWN = `withdrawn_at = clock_timestamp(), withdrawn_by_type = 'user',
  withdrawn_by_name = 'Ann'`

creditSuite(({ service, query }) => {
  const table = () =>
    query("select * from company_credit_exchange_rate order by number")

  describe("the table of exchange rates", () => {
    it("keeps out what is no rate", async () => {
      for (const rate of ["0", "-1", "NaN", "Infinity", "1e30", "1e-10"]) {
        const entered = enter(query, ["usd", "eur", rate])
        expect([rate, await codeOf(entered)]).toEqual([rate, "23514"])
      }
      for (const pair of [
        ["usd", "usd", 1],
        ["USD", "eur", 1],
        ["usd", "euro", 1],
      ] as [string, string, number][]) {
        expect(await codeOf(enter(query, pair))).toBe("23514")
      }
      const never = { effective_at: "infinity" }
      expect(await codeOf(enter(query, ["usd", "eur", 1], never))).toBe("23514")
      expect(await table()).toEqual([])
    })

    it("only grows, but for a withdrawal, once", async () => {
      const id = await enter(query, ["usd", "eur", "0.9"])
      const before = await table()
      const half = "withdrawn_at = now()"
      expect(
        await codeOf(query(`update company_credit_exchange_rate set ${half}`))
      ).toBe("23514")
      for (const sql of [
        "update company_credit_exchange_rate set rate = 0.8",
        "update company_credit_exchange_rate set effective_at = now()",
        "update company_credit_exchange_rate set source = 'bank'",
        "update company_credit_exchange_rate set comment = 'x'",
        `update company_credit_exchange_rate set rate = 0.8, ${WITHDRAWN}`,
        "delete from company_credit_exchange_rate",
        "truncate company_credit_exchange_rate",
      ]) {
        expect([sql, await codeOf(query(sql))]).toEqual([sql, "CC001"])
      }
      expect(await table()).toEqual(before)

      await query(`update company_credit_exchange_rate set ${WITHDRAWN}`)
      for (const sql of [
        `update company_credit_exchange_rate set ${WITHDRAWN}`,
        "update company_credit_exchange_rate set withdrawn_at = null, withdrawn_by_type = null, withdrawn_by_name = null",
        "update company_credit_exchange_rate set withdrawn_reason = 'x'",
      ]) {
        expect([sql, await codeOf(query(sql))]).toEqual([sql, "CC001"])
      }
      expect(await table()).toMatchObject([
        { id, rate: "0.9", withdrawn_by_name: "Ann" },
      ])
    })
  })

  describe("the rate in force", () => {
    const inForce = (from: string, to: string, at?: Date) =>
      service.retrieveRateInForce({ from, to, at: at?.toISOString() })
    const create = (from: string, to: string, rate: string, at?: Date) =>
      service.createExchangeRate({
        from,
        to,
        rate,
        effective_at: at?.toISOString(),
        actor: ANN,
      })

    it("is the latest that has begun and was not withdrawn", async () => {
      await create("usd", "eur", "0.90", daysAgo(3))
      await create("usd", "eur", "0.91", daysAgo(2))
      const slip = await create("usd", "eur", "9.1", daysAgo(1))
      await create("usd", "eur", "0.93", daysAgo(-1))
      expect(await inForce("USD", "eur")).toMatchObject({ rate: "9.1" })

      const { withdrawn_by } = await service.withdrawExchangeRate({
        id: slip.id,
        reason: "A slip",
        actor: ANN,
      })
      expect(withdrawn_by).toEqual(ANN)
      expect(await inForce("usd", "eur")).toEqual({
        from: "usd",
        to: "eur",
        rate: "0.91",
        rate_display: "USD/EUR 0.9100",
        source: "manual",
        effective_at: expect.stringMatching(/Z$/),
        via: null,
        legs: [expect.objectContaining({ rate: "0.91", inverse: false })],
      })
      expect(await inForce("usd", "eur", daysAgo(-2))).toMatchObject({
        rate: "0.93",
      })
    })

    it("of a past moment is what was used then", async () => {
      const used = await enter(query, ["usd", "eur", "0.9"], {
        effective_at: daysAgo(9),
      })
      await enter(query, ["usd", "eur", "0.8"], {
        effective_at: daysAgo(7),
        created_at: daysAgo(3),
      })
      await query(
        `update company_credit_exchange_rate set ${WITHDRAWN} where id = $1`,
        [used]
      )
      const rateAt = async (days: number) =>
        (await inForce("usd", "eur", daysAgo(days)))?.rate
      expect(await rateAt(10)).toBeUndefined()
      // Withdrawn since, and the other was not known yet.
      expect(await rateAt(5)).toBe("0.9")
      expect(await rateAt(2)).toBe("0.8")
      expect(await rateAt(0)).toBe("0.8")
    })

    it("is read the other way round, exactly, when that quote is newer", async () => {
      await enter(query, ["usd", "eur", "0.5"], { effective_at: daysAgo(2) })
      await enter(query, ["eur", "usd", "3"])
      expect(await inForce("usd", "eur")).toMatchObject({
        rate: "0.333333333333333333333333",
        legs: [{ rate: "3", inverse: true }],
      })
      // Entered in one moment, the quote itself goes before its inverse.
      const moment = { effective_at: daysAgo(0) }
      await enter(query, ["usd", "eur", "0.4"], moment)
      await enter(query, ["eur", "usd", "2"], moment)
      expect(await inForce("usd", "eur")).toMatchObject({ rate: "0.4" })
    })

    it("is none across a third currency where no books are named", async () => {
      await enter(query, ["usd", "eur", "0.5"])
      await enter(query, ["usd", "gbp", "0.8"])
      expect(await inForce("eur", "gbp")).toBeNull()
    })

    it("crosses over the accounting currency, and says so", async () => {
      await enter(query, ["usd", "eur", "0.5"])
      await enter(query, ["gbp", "usd", "1.25"])
      const crossing = (configured: string) =>
        query("select company_credit_rates_between($1, $2, $3, null) found", [
          "gbp",
          "eur",
          configured,
        ])
      const [{ found }] = await crossing("usd")
      expect(found.accounting).toBe("usd")
      expect(found.rates.map((rate: any) => [rate.from, rate.rate])).toEqual([
        ["gbp", "1.25"],
        ["usd", "0.5"],
      ])
    })

    it("is the same to everybody once several were entered at a time", async () => {
      const rates = ["0.91", "0.92", "0.93", "0.94", "0.95"]
      const made = await Promise.all(
        rates.map((rate) => create("usd", "eur", rate))
      )
      const all = await Promise.all(
        Array.from({ length: 20 }, () => inForce("usd", "eur"))
      )
      const [latest] = await query(
        `select rate from company_credit_exchange_rate
         order by effective_at desc, number desc limit 1`
      )
      expect(made).toHaveLength(5)
      expect(new Set(all.map((found) => found!.rate))).toEqual(
        new Set([latest.rate])
      )
    })

    it("is withdrawn once, by whoever comes first", async () => {
      const { id } = await create("usd", "eur", "0.9")
      const results = await Promise.all(
        [1, 2, 3].map(() =>
          outcome(service.withdrawExchangeRate({ id, actor: ANN }))
        )
      )
      expect(results.sort()).toEqual([
        "booked",
        "rate_withdrawn",
        "rate_withdrawn",
      ])
    })

    it("is entered once for one key", async () => {
      const body = { from: "usd", to: "eur", rate: "0.9", actor: ANN }
      const keyed = { ...body, idempotency_key: "rate-1" }
      const [first, again] = [
        await service.createExchangeRate(keyed),
        await service.createExchangeRate(keyed),
      ]
      expect(again).toEqual(first)
      expect(
        await outcome(service.createExchangeRate({ ...keyed, rate: "0.8" }))
      ).toBe("idempotency_key_reused")
      expect(await table()).toHaveLength(1)
    })
  })
})
