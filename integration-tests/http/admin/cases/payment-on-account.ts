import { Modules } from "@medusajs/framework/utils"
import { updateRegionsWorkflow } from "@medusajs/medusa/core-flows"
import { ok, ON_ACCOUNT, Suite } from "../../../helpers"

const PATH = "/admin/company-credit/payment-on-account"

export function paymentOnAccount(suite: Suite) {
  const read = async (): Promise<any> =>
    (await ok(suite.alice.client.get(PATH))).payment_on_account
  const failing = ({ checks }: any): string[] =>
    checks.filter(({ ok }: any) => !ok).map(({ code }: any) => code)

  describe("payment on account, as it is configured", () => {
    it("tells each method, where it is offered, and that all is well", async () => {
      const told = await read()
      expect(told.methods).toHaveLength(5)
      expect(told.methods[0]).toEqual({
        provider_id: ON_ACCOUNT,
        title: "Payment on account",
        capture: "automatic",
        returns: "automatic",
        is_listed: true,
        regions: ["EUR", "JPY", "USD"].map((name) => ({
          id: expect.any(String),
          name,
          currency_code: name.toLowerCase(),
        })),
      })
      expect(told.methods[1]).toMatchObject({
        minimum_order_total: "100",
        maximum_order_total: "1000",
      })
      expect(told.methods[2].countries).toEqual(["DE"])
      expect(told.methods[3].capture).toBe("manual")
      expect(told.methods[4].returns).toBe("manual")
      expect(failing(told)).toEqual([])
      expect(told).toMatchObject({
        pending_migrations: [],
        process: {
          worker_mode: "shared",
          shares_events: false,
          shares_workflows: false,
          shares_locks: false,
        },
        orphan_grace_seconds: 300,
      })
    })

    it("tells of a region less, and of none", async () => {
      const { regions } = suite.store
      const offer = (id: string, payment_providers: string[]) =>
        updateRegionsWorkflow(suite.container).run({
          input: { selector: { id }, update: { payment_providers } },
        })
      await offer(regions.eur, ["pp_system_default"])
      const [first] = (await read()).methods
      expect(first.regions.map((region: any) => region.name)).toEqual([
        "JPY",
        "USD",
      ])
      await offer(regions.usd, ["pp_system_default"])
      await offer(regions.jpy, ["pp_system_default"])
      expect(failing(await read())).toEqual(["region_enabled"])
    })

    it("tells of a provider that is switched off, and of migrations to come", async () => {
      const payments = suite.container.resolve(Modules.PAYMENT)
      const knex = suite.container.resolve("__pg_connection__")
      await knex("payment_provider")
        .where({ id: ON_ACCOUNT })
        .update({ is_enabled: false })
      const [{ name }] = await knex("mikro_orm_migrations")
        .whereLike("name", "CompanyCredit%")
        .orderBy("name", "desc")
        .limit(1)
      await knex("mikro_orm_migrations").where({ name }).delete()
      const told = await read()
      expect(told.methods[0].is_listed).toBe(false)
      expect(failing(told)).toEqual(["methods_listed", "schema_current"])
      expect(told.pending_migrations).toEqual([name])
      expect(await payments.listPaymentProviders({})).not.toEqual([])
    })

    it("tells nothing else of the configuration", async () => {
      const told = await read()
      expect(Object.keys(told).sort()).toEqual([
        "checks",
        "methods",
        "orphan_grace_seconds",
        "pending_migrations",
        "process",
      ])
      const text = JSON.stringify(told)
      const config = suite.container.resolve("configModule")
      const { databaseUrl, http } = config.projectConfig
      for (const secret of [databaseUrl, suite.databaseUrl, "postgres://"]) {
        expect(text).not.toContain(secret)
      }
      expect(http.jwtSecret).toBeTruthy()
      expect(text).not.toMatch(/secret|password|resolve|redis/i)
    })
  })

  describe("a schedule", () => {
    const SCHEDULES = "/admin/company-credit/reimbursement-schedules/preview"
    const preview = (query: string) =>
      suite.alice.client.get(`${SCHEDULES}?${query}`)

    it("is told in its next five times", async () => {
      const { data } = await preview(
        "cron=0%206%20*%20*%201&timezone=Europe/Berlin"
      )
      const { cron, timezone, times } = data.preview
      expect({ cron, timezone }).toEqual({
        cron: "0 6 * * 1",
        timezone: "Europe/Berlin",
      })
      expect(times).toHaveLength(5)
      expect([...times].sort()).toEqual(times)
      for (const time of times) {
        const there = new Date(time).toLocaleString("en-GB", {
          timeZone: "Europe/Berlin",
          weekday: "long",
          hour: "2-digit",
          minute: "2-digit",
        })
        expect(there).toMatch(/Monday.*06:00/)
      }
    })

    it("is refused where it is none", async () => {
      for (const query of [
        "cron=0%206",
        "cron=0%206%20*%20*%201&timezone=Moon",
      ]) {
        const { status, data } = await preview(query)
        expect([status, data.code]).toEqual([400, "invalid_schedule"])
      }
      expect((await preview("")).data.code).toBe("invalid_request")
    })
  })
}
