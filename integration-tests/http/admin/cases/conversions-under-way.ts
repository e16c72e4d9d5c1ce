import job from "../../../../src/jobs/company-credit-conversions"
import { Suite, creditModule, ok } from "../../../helpers"
import { adminCalls } from "./admin-calls"

const CONVERSIONS = "/admin/company-credit/credit-conversions"

/** Convert credit over more companies than are converted before the answer. */
export function conversionsUnderWay(s: Suite) {
  const { creditOf } = adminCalls(s)
  const post = (path: string, body?: unknown, request?: object) =>
    s.alice.client.post(`${CONVERSIONS}${path}`, body, request)
  const get = (path = "") => s.alice.client.get(`${CONVERSIONS}${path}`)
  const give = (currency_code: string, name = currency_code) =>
    s.company({ currency_code, credit_limit: 100, name })
  const currencies = async (ids: string[]) =>
    await Promise.all(ids.map(async (id) => (await creditOf(id)).currency_code))

  describe("a conversion under way", () => {
    it("answers at once for many, goes on behind it, and once for one key", async () => {
      const ids: string[] = []
      for (let i = 0; i < 40; i++) {
        ids.push((await give("eur", `Company ${i}`)).id)
      }
      const body = { all: true, currency_code: "usd", rates: { eur: 1.12 } }
      const key = { headers: { "idempotency-key": "convert-1" } }
      const first = await ok(post("", body, key))
      expect(first.conversion).toMatchObject({ total: 40 })
      const other = await post("", { ...body, rates: { eur: 2 } }, key)
      expect(other.data.code).toBe("idempotency_key_reused")
      const second = await ok(post("", body, key))
      expect(second.conversion.id).toBe(first.conversion.id)
      const path = `/${first.conversion.id}`
      for (let i = 0; i < 100; i++) {
        if ((await ok(get(path))).conversion.status === "done") {
          break
        }
        await new Promise((go) => setTimeout(go, 200))
      }
      expect((await ok(get(path))).conversion).toMatchObject({
        status: "done",
        percent: 100,
        counts: { done: 40, pending: 0 },
      })
      expect(await currencies(ids)).toEqual(Array(40).fill("usd"))
      expect((await ok(get())).count).toBe(1)
    })

    it("a job goes on with what is left, unless it was canceled", async () => {
      const { id } = await give("eur")
      const credit = creditModule(s.container)
      const actor = { type: "user" as const, id: s.alice.id }
      const start = () =>
        credit.startConversion({
          company_ids: [id],
          currency_code: "usd",
          rates: { eur: 2 },
          actor,
        })
      const canceled = await start()
      const { conversion } = await ok(post(`/${canceled}/cancel`))
      expect(conversion).toMatchObject({
        status: "canceled",
        counts: { canceled: 1 },
      })
      await job(s.container)
      expect(await creditOf(id)).toMatchObject({ currency_code: "eur" })
      await start()
      await job(s.container)
      expect(await creditOf(id)).toMatchObject({
        currency_code: "usd",
        credit_limit: "200.00",
      })
    })
  })
}
