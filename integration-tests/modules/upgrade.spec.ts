import fs from "node:fs"
import path from "node:path"
import { MIGRATIONS } from "./helpers"
import { breaches } from "./invariants"
import {
  GUARDED,
  RELEASED,
  buying,
  giving,
  paying,
  releasedStore,
  terms,
} from "./released-store"

const UNINSTALL = path.resolve(__dirname, "../../docs/uninstall.sql")

jest.setTimeout(120_000)

describe("the upgrade of a store with a history", () => {
  let store: Awaited<ReturnType<typeof releasedStore>>

  beforeEach(async () => {
    store = await releasedStore()
  })

  afterEach(async () => {
    await store.end()
  })

  it("keeps every row as it was, and the invariants hold over them", async () => {
    const columns = await store.columns()
    const before = await store.content(columns)
    await store.up()
    expect(await store.content(columns)).toEqual(before)
    expect(await breaches(store.query)).toEqual([])
  })

  it("goes on from there, with servers of the first release, too", async () => {
    const { post } = store
    await store.up()
    // Repeats of what the first release has booked, or left as it was.
    expect(
      await post(
        { ...terms("b", "90000"), idempotency_key: "k2", fingerprint: "k2" },
        { ...terms("a", "500"), idempotency_key: "k4", fingerprint: "k4" },
        buying("a", "usd", "a1", "192.01")
      )
    ).toEqual(["replayed", "unchanged", "replayed"])
    expect(
      await post(
        { ...giving("a", "usd", "a3", "3.33"), held: true },
        giving("b", "jpy", "b1", "770"),
        paying("c", "bhd", "0.001"),
        terms("unused", "1")
      )
    ).toEqual(["booked", "booked", "booked", "booked"])
    expect(
      await post(
        giving("b", "jpy", "b1", "8"),
        buying("c", "bhd", "c9", "0.003"),
        buying("c", "usd", "c9", "1")
      )
    ).toEqual([
      "refund_exceeds_purchase",
      "insufficient_credit",
      "currency_mismatch",
    ])
    expect(
      await post(
        giving("a", "usd", "a1", null),
        terms("a", "600"),
        buying("a", "usd", "a9", "7")
      )
    ).toEqual(["booked", "booked", "booked"])
    expect(await breaches(store.query)).toEqual([])
  })

  const change = (
    of: string,
    [former_currency_code, currency_code]: [string, string],
    currency_digits: number,
    rate: string
  ) => ({
    account_id: `ccacc_${of}`,
    kind: "terms",
    former_currency_code,
    currency_code,
    currency_digits,
    rate_multiplier: rate,
    rate_divisor: "1",
    exchange_rate: rate,
  })

  it("restates purchases of the first release when a currency changes", async () => {
    const { post, query } = store
    await store.up()
    expect(
      await post(
        change("a", ["usd", "eur"], 2, "0.8928"),
        change("b", ["jpy", "usd"], 2, "0.0067"),
        change("c", ["bhd", "jpy"], 0, "397.5")
      )
    ).toEqual(["booked", "booked", "booked"])
    const [{ held, amount }] = await query(
      `select p.held, h.amount from company_credit_purchase p
       join company_credit_held_refund h on h.purchase_id = p.id`
    )
    expect([held, amount]).toEqual(["2.97", "2.97"])
    // A server of the first release still thinks in the former currency.
    expect(
      await post(giving("a", "usd", "a1", "1"), paying("a", "usd", "1"))
    ).toEqual(["currency_mismatch", "currency_mismatch"])
    expect(
      await post(
        giving("a", "eur", "a1", null),
        giving("b", "usd", "b1", null),
        giving("c", "jpy", "c1", null)
      )
    ).toEqual(["booked", "booked", "booked"])
    expect(await breaches(query)).toEqual([])
  })

  it("goes back migration by migration with that history, and up again", async () => {
    const { post } = store
    const columns = await store.columns()
    const newer = fs
      .readdirSync(MIGRATIONS)
      .map((file) => path.parse(file).name)
      .filter((file) => /^CompanyCredit\d+$/.test(file) && file > RELEASED)
    await store.up()
    for (const id of newer) {
      await store.downByOne()
      expect(await post(buying("a", "usd", id, "1"))).toEqual(["booked"])
      expect(await post(giving("a", "usd", id, "0.4"))).toEqual(["booked"])
      expect(await post(giving("a", "usd", id, null))).toEqual(["booked"])
    }
    expect(await store.columns()).toEqual(columns)
    const before = await store.content(columns)
    await store.up()
    expect(await store.content(columns)).toEqual(before)
    expect(await post(giving("a", "usd", "a1", null))).toEqual(["booked"])
    expect(await breaches(store.query)).toEqual([])
  })

  it("does not go back once that would lose what cannot be had again", async () => {
    const { post, query } = store
    await store.up()
    const credit = {
      account_id: "ccacc_b",
      kind: "credit",
      amount: "5",
      currency_code: "jpy",
      order_id: "order_card",
      order_currency_code: "jpy",
      order_amount: "5",
    }
    const eachOf = [change("a", ["usd", "eur"], 2, "0.000001"), credit]
    for (const line of eachOf) {
      expect(await post(line)).toEqual(["booked"])
      const columns = await store.columns()
      const before = await store.content(columns)
      await expect(store.downTo(GUARDED)).rejects.toThrow(
        "at what rate and for which order"
      )
      expect(await store.columns()).toEqual(columns)
      expect(await store.content(columns)).toEqual(before)
    }
    expect(await breaches(query)).toEqual([])
  })

  it("leaves nothing behind once it is uninstalled, and can come back", async () => {
    const { query } = store
    await store.up()
    await query(fs.readFileSync(UNINSTALL, "utf8"))
    const left = await query(`
      select relname as name from pg_class
        where relnamespace = 'public'::regnamespace
      union all select proname from pg_proc
        where pronamespace = 'public'::regnamespace
      union all select typname from pg_type
        where typnamespace = 'public'::regnamespace`)
    expect(
      left.filter(({ name }) => !name.includes("mikro_orm_migrations"))
    ).toEqual([])
    await store.up()
    expect(await breaches(query)).toEqual([])
  })
})
