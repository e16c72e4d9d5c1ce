import { Suite, checkOut, ok } from "../../../helpers"
import { COMPANIES, adminCalls } from "./admin-calls"

/** As JSON, with the code of the refusal. */
const NO_AMOUNTS = [
  ["-1", "negative_limit"],
  ['"-0.01"', "negative_limit"],
  ['"abc"', "invalid_amount"],
  ['"NaN"', "invalid_amount"],
  ['"Infinity"', "invalid_amount"],
  ['"1e3"', "invalid_amount"],
  ['"0x10"', "invalid_amount"],
  ['""', "invalid_amount"],
  ["1e400", "invalid_request"],
  ["null", "invalid_request"],
  ["true", "invalid_request"],
  ["[5]", "invalid_request"],
  ["{}", "invalid_request"],
  ["10.001", "too_many_digits"],
  ['"10.001"', "too_many_digits"],
  ["1e15", "invalid_amount"],
  ['"999999999999999999"', "amount_too_large"],
  ["123456789012345.67", "invalid_amount"],
  [`"${"9".repeat(65)}"`, "invalid_request"],
]

export function creditTerms(suite: Suite) {
  const { get, setCredit, creditOf, entriesOf } = adminCalls(suite)

  describe("credit and limit", () => {
    it("A01 a company just created has nothing", async () => {
      const { id } = await suite.company()
      expect(await creditOf(id)).toMatchObject({
        company_id: id,
        currency_code: "usd",
        credit_limit: "0.00",
        outstanding_balance: "0.00",
        available_credit: "0.00",
        exceed_limit: false,
        terms_version: 0,
        has_history: false,
      })
      const { data } = await get(`/${id}/history`)
      expect(data).toMatchObject({ entries: [], count: 0 })
    })

    it("A02 A03 the first limit is allocated, the next one updated", async () => {
      const { id } = await suite.company()
      const { status, data } = await setCredit(id, { credit_limit: 10.01 })
      expect(status).toBe(200)
      expect(data).toMatchObject({
        credit: {
          credit_limit: "10.01",
          available_credit: "10.01",
          has_history: true,
          terms_version: 1,
        },
        entry: {
          seq: 1,
          operation: "allocated",
          amount: "0.00",
          outstanding_balance: "0.00",
          credit_limit: "10.01",
          available_credit: "10.01",
          updated_by: { type: "user", id: suite.alice.id, name: "Alice Admin" },
        },
        warning: null,
      })
      await ok(setCredit(id, { credit_limit: "20.00" }))
      const entries = await entriesOf(id)
      expect(entries.map((e: any) => e.operation)).toEqual([
        "allocated",
        "updated",
      ])
    })

    it("A04 exceed with a reason is one updated entry", async () => {
      const { id } = await suite.company({ credit_limit: 500 })
      const { data } = await setCredit(id, {
        exceed_limit: true,
        reason: "Q4 promo",
      })
      expect(data.entry).toMatchObject({
        operation: "updated",
        comment: "Q4 promo",
        credit_limit: "500.00",
        outstanding_balance: "0.00",
        exceed_limit: true,
      })
      expect(await entriesOf(id)).toHaveLength(2)
    })

    it("A05 saving without a change writes no entry", async () => {
      const { id } = await suite.company({ credit_limit: 500 })
      const { status, data } = await setCredit(id, {
        credit_limit: "500",
        exceed_limit: false,
        currency_code: "USD",
        terms_version: 1,
      })
      expect(status).toBe(200)
      expect(data).toMatchObject({ entry: null, warning: null })
      expect(data.credit).toEqual(await creditOf(id))
      expect(await entriesOf(id)).toHaveLength(1)
    })

    it.each(["available_credit", "outstanding_balance"])(
      "A06 %s is refused as an unknown field",
      async (field) => {
        const { id } = await suite.company({ credit_limit: 1000 })
        const { status, data } = await setCredit(id, { [field]: 5 })
        expect(status).toBe(400)
        expect(data).toMatchObject({
          code: "invalid_request",
          message: `Unknown field: ${field}.`,
        })
        expect((await creditOf(id)).available_credit).toBe("1000.00")
      }
    )

    it("A07 a limit below what is owed is accepted, with a warning", async () => {
      const { id } = await suite.company({
        credit_limit: 500,
        outstanding_balance: -192,
      })
      const { status, data } = await setCredit(id, { credit_limit: 100 })
      expect(status).toBe(200)
      expect(data.credit.available_credit).toBe("-92.00")
      expect(data.warning).toEqual({
        code: "over_limit",
        message:
          "The company is over its credit limit of USD 100.00 by USD 92.00.",
      })
    })

    it("A08 over its limit, a company cannot buy for a cent", async () => {
      const { id } = await suite.company({
        credit_limit: 100,
        outstanding_balance: -192,
        members: [suite.ann],
      })
      const { status, data } = await checkOut(suite.ann, suite.store, {
        amount: "0.01",
      })
      expect([status, data.type]).not.toEqual([200, "order"])
      expect(JSON.stringify(data)).toContain("insufficient_credit")
      expect(await entriesOf(id)).toHaveLength(2)
    })

    it("A09 separators are the screen's; the API takes plain decimals", async () => {
      const { id } = await suite.company()
      const typed = await setCredit(id, { credit_limit: "1,500.00" })
      expect(typed.status).toBe(400)
      expect(typed.data.code).toBe("invalid_amount")
      const { data } = await setCredit(id, { credit_limit: "1500.00" })
      expect(data.credit.credit_limit).toBe("1500.00")
    })

    it("A10 limits that are no amounts are refused", async () => {
      const { id } = await suite.company({ credit_limit: 5 })
      const before = await suite.rows()
      for (const [json, code] of NO_AMOUNTS) {
        const { status, data } = await suite.alice.client
          .with({ "content-type": "application/json" })
          .post(`${COMPANIES}/${id}/credit`, `{"credit_limit":${json}}`)
        expect([json, status, data.code]).toEqual([json, 400, code])
        expect(data.message).toContain("credit_limit")
      }
      expect(await suite.rows()).toEqual(before)
      expect((await creditOf(id)).credit_limit).toBe("5.00")
    })

    it("A12 the second of two stale saves is refused", async () => {
      const { id } = await suite.company({ credit_limit: 500 })
      const { terms_version } = await creditOf(id)
      await ok(setCredit(id, { credit_limit: 600, terms_version }))
      const { status, data } = await suite.bob.client.post(
        `${COMPANIES}/${id}/credit`,
        { credit_limit: 700, terms_version }
      )
      expect(status).toBe(400)
      expect(data.code).toBe("terms_changed")
      expect((await creditOf(id)).credit_limit).toBe("600.00")
    })

    it("A12 of twenty saves at one instant one wins", async () => {
      const { id } = await suite.company({ credit_limit: 500 })
      const replies = await Promise.all(
        Array.from({ length: 20 }, (_, n) =>
          setCredit(id, { credit_limit: 600 + n, terms_version: 1 })
        )
      )
      const statuses = replies.map(({ status }) => status)
      expect(statuses.filter((status) => status === 200)).toHaveLength(1)
      const refused = replies.filter(({ status }) => status === 400)
      expect(new Set(refused.map(({ data }) => data.code))).toEqual(
        new Set(["terms_changed"])
      )
      expect(await entriesOf(id)).toHaveLength(2)
    })

    it("takes another currency until there is a history", async () => {
      const { id } = await suite.company()
      const { data } = await setCredit(id, {
        currency_code: "JPY",
        credit_limit: 1500,
      })
      expect(data.credit).toMatchObject({
        currency_code: "jpy",
        credit_limit: "1500",
      })
      const refused = await setCredit(id, { currency_code: "usd" })
      expect(refused.data.code).toBe("currency_in_use")
    })

    it("undoes the change of currency when the limit is refused", async () => {
      const { id } = await suite.company()
      const { status, data } = await setCredit(id, {
        currency_code: "jpy",
        credit_limit: "10.50",
      })
      expect(status).toBe(400)
      expect(data.code).toBe("too_many_digits")
      expect((await creditOf(id)).currency_code).toBe("usd")
    })

    it("names the API key that changed it", async () => {
      const { id } = await suite.company()
      const { entry } = await ok(
        suite.erp.client.post(`${COMPANIES}/${id}/credit`, { credit_limit: 1 })
      )
      expect(entry.updated_by).toEqual({
        type: "api-key",
        id: suite.erp.id,
        name: "ERP",
      })
    })
  })
}
