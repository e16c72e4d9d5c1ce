import { Suite, idempotent, ok } from "../../../helpers"
import { RATES, inHours, rateCalls } from "./rate-calls"

export function rateEntries(s: Suite) {
  const { post, enter, withdraw, list, inForce } = rateCalls(s)

  describe("an exchange rate", () => {
    it("is entered with who, when and why", async () => {
      const effective_at = inHours(1)
      const reply = await post({
        from: "USD",
        to: "eur",
        rate: "0.9000",
        effective_at,
        comment: "Treasury, week 47",
      })
      expect(reply.status).toBe(201)
      expect(reply.data.exchange_rate).toEqual({
        id: expect.stringMatching(/^ccrate_/),
        from: "usd",
        to: "eur",
        rate: "0.9",
        effective_at,
        source: "manual",
        comment: "Treasury, week 47",
        created_by: { type: "user", id: s.alice.id, name: "Alice Admin" },
        created_at: expect.any(String),
        withdrawn_at: null,
        withdrawn_by: null,
        withdrawn_reason: null,
      })
      const { exchange_rate } = await ok(
        s.erp.client.post(RATES, { from: "usd", to: "jpy", rate: 149.256 })
      )
      expect(exchange_rate).toMatchObject({
        rate: "149.256",
        created_by: { type: "api-key", name: "ERP" },
      })
      expect(exchange_rate.effective_at).toBe(exchange_rate.created_at)
    })

    it("A77 that is 0, negative, text or absurd is refused", async () => {
      const good = { from: "usd", to: "eur", rate: "0.9" }
      const cases: [object, string, string][] = [
        [{ rate: 0 }, "invalid_rate", "rate"],
        [{ rate: "0" }, "invalid_rate", "rate"],
        [{ rate: -1 }, "invalid_rate", "rate"],
        [{ rate: "-1.5" }, "invalid_rate", "rate"],
        [{ rate: "one" }, "invalid_rate", "rate"],
        [{ rate: "" }, "invalid_rate", "rate"],
        [{ rate: "1,12" }, "invalid_rate", "rate"],
        [{ rate: "NaN" }, "invalid_rate", "rate"],
        [{ rate: 1e30 }, "invalid_rate", "rate"],
        [{ rate: "1e30" }, "invalid_rate", "rate"],
        [{ rate: "100000000000" }, "rate_out_of_range", "rate"],
        [{ rate: "0.0000000001" }, "rate_out_of_range", "rate"],
        [{ rate: null }, "invalid_request", "rate"],
        [{ rate: undefined }, "invalid_request", "rate is required"],
        [{ rate: ["1"] }, "invalid_request", "rate"],
        [{ from: "usdx" }, "invalid_currency", "from"],
        [{ to: "e1r" }, "invalid_currency", "to"],
        [{ to: 5 }, "invalid_request", "to"],
        [{ to: "USD" }, "same_currency", "to"],
        [{ effective_at: "tomorrow" }, "invalid_request", "effective_at"],
        [{ effective_at: 5 }, "invalid_request", "effective_at"],
        [{ effective_at: "1066-10-14" }, "invalid_request", "effective_at"],
        [{ effective_at: "0001-01-01" }, "invalid_request", "1900 to 9998"],
        [{ effective_at: "9999-06-01" }, "invalid_request", "effective_at"],
        [{ comment: "x".repeat(3000) }, "invalid_request", "comment"],
        [{ source: "bank" }, "invalid_request", "source"],
      ]
      for (const [wrong, code, named] of cases) {
        const { status, data } = await post({ ...good, ...wrong })
        expect([wrong, status, data.code]).toEqual([wrong, 400, code])
        expect(data.message).toContain(named)
      }
      expect((await post([])).data.code).toBe("invalid_request")
      expect(await list()).toEqual([])
    })

    it("is entered once for one key", async () => {
      const body = { from: "usd", to: "eur", rate: "0.9" }
      const first = await post(body, idempotent("rate-1"))
      expect((await post(body, idempotent("rate-1"))).data).toEqual(first.data)
      const other = await post({ ...body, rate: "0.8" }, idempotent("rate-1"))
      expect(other.data.code).toBe("idempotency_key_reused")
      expect(await list()).toHaveLength(1)
    })

    it("is withdrawn once, and stays to be read", async () => {
      const { id } = await enter("usd", "eur", "9.0")
      const reply = await withdraw(id, { reason: "A slip" }, idempotent("w-1"))
      expect(reply.data.exchange_rate).toMatchObject({
        id,
        rate: "9",
        withdrawn_at: expect.any(String),
        withdrawn_by: { type: "user", id: s.alice.id, name: "Alice Admin" },
        withdrawn_reason: "A slip",
      })
      const repeat = await withdraw(id, { reason: "A slip" }, idempotent("w-1"))
      expect(repeat.data).toEqual(reply.data)
      const again = await withdraw(id)
      expect([again.status, again.data.code]).toEqual([400, "rate_withdrawn"])
      const unknown = await withdraw("ccrate_no")
      expect([unknown.status, unknown.data.code]).toEqual([
        404,
        "rate_not_found",
      ])
      const wrong = await withdraw(id, { rate: "0.9" })
      expect(wrong.data.code).toBe("invalid_request")
      expect(await inForce("from=usd&to=eur")).toBeNull()
      expect(await list("?withdrawn=true")).toHaveLength(1)
    })

    it("is for administrators alone", async () => {
      for (const client of [s.nobody, s.ann.client]) {
        expect((await client.get(RATES)).status).toBe(401)
        const body = { from: "usd", to: "eur", rate: "1" }
        expect((await client.post(RATES, body)).status).toBe(401)
      }
      expect(await list()).toEqual([])
    })
  })
}
