import { Suite, httpSuite, ok } from "../../helpers"
import { COMPANIES, adminCalls } from "./cases/admin-calls"
import { ordersAcrossCurrencies } from "./cases/orders-across-currencies"
import { rateCalls } from "./cases/rate-calls"

httpSuite((s: Suite) => {
  const { get, post, creditOf, entriesOf } = adminCalls(s)
  const { enter } = rateCalls(s)
  const acme = (given: object = {}) =>
    s.company({
      currency_code: "eur",
      credit_limit: 5000,
      members: [s.ann],
      ...given,
    })
  const change = (id: string, body: object, request?: object) =>
    post(`/${id}/credit/currency`, { currency_code: "usd", ...body }, request)
  const preview = (id: string, query: string) =>
    get(`/${id}/credit/currency/preview?${query}`)

  ordersAcrossCurrencies(s)

  describe("another credit currency", () => {
    it("A74 restates limit and balance in one updated entry; older ones stay", async () => {
      const { id } = await acme({ outstanding_balance: -1000 })
      const answer = await ok(
        change(id, { rate: 1.12, reason: "New contract" })
      )
      expect(answer).toMatchObject({
        credit: {
          currency_code: "usd",
          credit_limit: "5600.00",
          outstanding_balance: "-1120.00",
          available_credit: "4480.00",
        },
        entry: {
          operation: "updated",
          amount: "0.00",
          currency_code: "usd",
          credit_limit: "5600.00",
          outstanding_balance: "-1120.00",
          available_credit: "4480.00",
          former_currency_code: "eur",
          former_credit_limit: "5000.00",
          former_outstanding_balance: "-1000.00",
          exchange_rate: "1.12",
          rate_display: "EUR/USD 1.1200",
          comment: "New contract",
          updated_by: { type: "user", id: s.alice.id, name: "Alice Admin" },
        },
      })
      expect(await creditOf(id)).toEqual(answer.credit)
      const entries = await entriesOf(id)
      expect(
        entries.map((e) => [e.operation, e.currency_code, e.credit_limit])
      ).toEqual([
        ["allocated", "eur", "5000.00"],
        ["reimbursed", "eur", "5000.00"],
        ["updated", "usd", "5600.00"],
      ])
      expect(entries[2]).toEqual(answer.entry)
    })

    it("A74 by the stored rate; what it will be is told before", async () => {
      const { id } = await acme({ outstanding_balance: -1000 })
      const before = {
        currency_code: "eur",
        credit_limit: "5000.00",
        outstanding_balance: "-1000.00",
        available_credit: "4000.00",
      }
      expect((await ok(preview(id, "currency_code=usd"))).preview).toEqual({
        outcome: "needs_rate",
        rate: null,
        before,
        after: null,
      })
      expect(await change(id, {})).toMatchObject({
        status: 400,
        data: {
          code: "rate_missing",
          message:
            "There is no exchange rate from EUR to USD. Enter one to go on.",
        },
      })
      await enter("eur", "usd", "1.12")
      const told = (await ok(preview(id, "currency_code=USD"))).preview
      expect(told).toEqual({
        outcome: "changes",
        rate: {
          from: "eur",
          to: "usd",
          rate: "1.12",
          rate_display: "EUR/USD 1.1200",
          via: null,
          source: "stored",
        },
        before,
        after: {
          currency_code: "usd",
          credit_limit: "5600.00",
          outstanding_balance: "-1120.00",
          available_credit: "4480.00",
        },
      })
      const typed = await ok(
        preview(id, "currency_code=usd&rate=2&credit_limit=1")
      )
      expect(typed.preview).toMatchObject({
        rate: { rate: "2", source: "typed" },
        after: { credit_limit: "1.00", outstanding_balance: "-2000.00" },
      })
      expect((await ok(change(id, {}))).credit).toMatchObject(told.after)
    })

    it("writes nothing for the currency it has, nor twice for one key", async () => {
      const { id } = await acme()
      const same = await ok(change(id, { currency_code: "EUR", rate: "1.12" }))
      expect(same).toMatchObject({
        credit: { currency_code: "eur" },
        entry: null,
      })
      const key = { headers: { "idempotency-key": "change-1" } }
      const first = await ok(change(id, { rate: "1.12" }, key))
      expect(await ok(change(id, { rate: "1.12" }, key))).toEqual(first)
      const other = await change(id, { rate: "1.13" }, key)
      expect(other.data.code).toBe("idempotency_key_reused")
      expect(await entriesOf(id)).toHaveLength(2)
    })

    it("needs no rate and no entry before there is a history", async () => {
      const { id } = await s.company({ currency_code: "eur" })
      const shown = (await ok(preview(id, "currency_code=jpy"))).preview
      expect(shown).toMatchObject({
        outcome: "changes",
        rate: null,
        after: { currency_code: "jpy", credit_limit: "0" },
      })
      const answer = await ok(change(id, { currency_code: "jpy" }))
      expect(answer).toMatchObject({
        credit: { currency_code: "jpy", has_history: false },
        entry: null,
      })
    })

    it("refuses what is wrong, and changes nothing", async () => {
      const { id } = await acme()
      const before = await creditOf(id)
      const wrong: [object, string][] = [
        [{ rate: "0" }, "invalid_rate"],
        [{ rate: -1.12 }, "invalid_rate"],
        [{ rate: "cheap" }, "invalid_rate"],
        [{ rate: 1e30 }, "invalid_rate"],
        [{ rate: "10000000000" }, "rate_out_of_range"],
        [{ rate: null }, "invalid_request"],
        [{ rate: "1.12", credit_limit: "-1" }, "negative_limit"],
        [{ rate: "1.12", credit_limit: "1.001" }, "too_many_digits"],
        [{ rate: "1.12", terms_version: 7 }, "terms_changed"],
        [{ currency_code: "dollar" }, "invalid_request"],
        [{ rate: "1.12", exceed_limit: true }, "invalid_request"],
      ]
      for (const [body, code] of wrong) {
        const { status, data } = await change(id, body)
        expect({ body, status, code: data.code }).toEqual({
          body,
          status: 400,
          code,
        })
      }
      expect(await creditOf(id)).toEqual(before)
      const nobody = await change("nobody", { rate: "1.12" })
      expect(nobody).toMatchObject({
        status: 404,
        data: { code: "company_not_found" },
      })
      const stranger = await s.ann.client.post(
        `${COMPANIES}/${id}/credit/currency`,
        { currency_code: "usd", rate: "1.12" }
      )
      expect(stranger.status).toBe(401)
    })
  })
})
