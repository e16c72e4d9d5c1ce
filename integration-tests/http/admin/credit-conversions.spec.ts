import { Suite, httpSuite, ok } from "../../helpers"
import { adminCalls } from "./cases/admin-calls"
import { conversionPreviews } from "./cases/conversion-previews"
import { conversionsUnderWay } from "./cases/conversions-under-way"
import { rateCalls } from "./cases/rate-calls"

const CONVERSIONS = "/admin/company-credit/credit-conversions"

httpSuite((s: Suite) => {
  const { creditOf, entriesOf } = adminCalls(s)
  const { enter } = rateCalls(s)
  const post = (path: string, body?: unknown, request?: object) =>
    s.alice.client.post(`${CONVERSIONS}${path}`, body, request)
  const get = (path = "") => s.alice.client.get(`${CONVERSIONS}${path}`)
  const give = (currency_code: string, name = currency_code) =>
    s.company({ currency_code, credit_limit: 100, name })
  /** Two in euro, one in pounds, one in dollars. */
  const four = async () => {
    const companies = [
      await give("eur", "Euro One"),
      await give("eur", "Euro Two"),
      await give("gbp", "Pound"),
      await give("usd", "Dollar"),
    ]
    return { companies, company_ids: companies.map(({ id }) => id) }
  }
  const currencies = async (ids: string[]) =>
    await Promise.all(ids.map(async (id) => (await creditOf(id)).currency_code))

  conversionPreviews(s)
  conversionsUnderWay(s)

  describe("convert credit", () => {
    it("A75 shows a line a source currency, and leaves who has the currency", async () => {
      const { companies, company_ids } = await four()
      const dollar = companies[3]
      await enter("gbp", "usd", "1.3")
      const asked = { company_ids, currency_code: "USD" }
      const { preview } = await ok(post("/preview", asked))
      expect(preview).toMatchObject({
        currency_code: "usd",
        companies: 4,
        rates: [
          { from_currency_code: "eur", companies: 2, needs_rate: true },
          {
            from_currency_code: "gbp",
            companies: 1,
            needs_rate: false,
            rate: { rate: "1.3", source: "stored", via: null },
          },
        ],
        unchanged: { count: 1, companies: [{ id: dollar.id, name: "Dollar" }] },
      })
      const { status, data } = await post("", {
        ...asked,
        rates: { eur: "1.12" },
        reason: "One currency",
      })
      expect(status).toBe(201)
      expect(data.conversion).toMatchObject({
        status: "done",
        total: 4,
        percent: 100,
        counts: { done: 3, unchanged: 1, failed: 0, pending: 0 },
        created_by: { type: "user", id: s.alice.id, name: "Alice Admin" },
      })
      expect(await currencies(company_ids)).toEqual(Array(4).fill("usd"))
      expect(await entriesOf(dollar.id)).toHaveLength(1)
      const entry = (await entriesOf(companies[0].id)).at(-1)
      expect(entry).toMatchObject({
        operation: "updated",
        credit_limit: "112.00",
        former_currency_code: "eur",
        comment: "One currency",
        updated_by: { name: "Alice Admin" },
      })
      const { id } = data.conversion
      const listed = await ok(get(`/${id}/companies?status=done&limit=2`))
      expect(listed).toMatchObject({
        count: 3,
        limit: 2,
        companies: [
          {
            company_name: "Euro One",
            status: "done",
            entry_id: entry.id,
            before: {
              currency_code: "eur",
              credit_limit: entry.former_credit_limit,
              outstanding_balance: entry.former_outstanding_balance,
            },
            after: {
              currency_code: "usd",
              credit_limit: "112.00",
              outstanding_balance: entry.outstanding_balance,
              available_credit: entry.available_credit,
            },
          },
          { company_name: "Euro Two", status: "done" },
        ],
      })
      expect((await ok(get())).conversions).toEqual([data.conversion])
      expect((await ok(get(`/${id}`))).conversion).toEqual(data.conversion)
    })

    it("A76 A77 is refused without a rate or with a wrong one; nothing is converted", async () => {
      const { company_ids } = await four()
      const asked = { company_ids, currency_code: "usd" }
      const refused: [object, string][] = [
        [{ ...asked, rates: { eur: "1.12" } }, "rate_missing"],
        [{ ...asked, rates: { eur: "1.12", gbp: "0" } }, "invalid_rate"],
        [{ ...asked, rates: { eur: "1.12", gbp: -1.3 } }, "invalid_rate"],
        [{ ...asked, rates: { eur: "1.12", gbp: "cheap" } }, "invalid_rate"],
        [{ ...asked, rates: { eur: "1.12", gbp: 1e30 } }, "invalid_rate"],
        [
          { ...asked, rates: { eur: "1.12", gbp: "2000000000" } },
          "rate_out_of_range",
        ],
        [{ ...asked, rates: { usd: 1 } }, "same_currency"],
        [{ ...asked, company_ids: [] }, "nothing_selected"],
        [{ currency_code: "usd" }, "nothing_selected"],
        [{ currency_code: "usd", filter: {} }, "nothing_selected"],
        [{ currency_code: "usd", filter: { q: "" } }, "nothing_selected"],
        [{ currency_code: "usd", all: false }, "invalid_request"],
        [{ ...asked, rate: "1.12" }, "invalid_request"],
      ]
      for (const [body, code] of refused) {
        const { status, data } = await post("", body)
        expect([body, status, data.code]).toEqual([body, 400, code])
      }
      expect(await currencies(company_ids)).toEqual([
        "eur",
        "eur",
        "gbp",
        "usd",
      ])
      expect((await ok(get())).count).toBe(0)
    })

    it("A78 one that fails is untouched, the others are done, both are listed", async () => {
      const [one, two] = [await give("eur", "One"), await give("eur", "Two")]
      // Its limit would be too large in yen.
      await ok(
        s.alice.client.post(
          `/admin/company-credit/companies/${two.id}/credit`,
          { credit_limit: "900000000000000" }
        )
      )
      const { conversion } = await ok(
        post("", {
          filter: { currency_code: ["EUR"] },
          currency_code: "jpy",
          rates: { eur: "150" },
        })
      )
      expect(conversion).toMatchObject({
        status: "done",
        counts: { done: 1, failed: 1 },
      })
      const { companies } = await ok(get(`/${conversion.id}/companies`))
      expect(companies).toMatchObject([
        { company_id: one.id, status: "done", code: null },
        {
          company_id: two.id,
          status: "failed",
          code: "amount_too_large",
          message: "credit_limit is too large.",
          entry_id: null,
          before: null,
          after: null,
        },
      ])
      expect(await creditOf(two.id)).toMatchObject({
        currency_code: "eur",
        credit_limit: "900000000000000.00",
      })
      await ok(
        s.alice.client.post(
          `/admin/company-credit/companies/${two.id}/credit`,
          { credit_limit: "9" }
        )
      )
      const again = await ok(post(`/${conversion.id}/retry`))
      expect(again.conversion).toMatchObject({
        status: "done",
        counts: { done: 2, failed: 0 },
      })
      expect(await creditOf(two.id)).toMatchObject({
        currency_code: "jpy",
        credit_limit: "1350",
      })
      const over = await post(`/${conversion.id}/cancel`)
      expect(over.data.code).toBe("conversion_over")
    })

    it("is for administrators, who are told what is not there", async () => {
      for (const path of ["/none", "/none/companies"]) {
        const { status, data } = await get(path)
        expect([status, data.code]).toEqual([404, "conversion_not_found"])
      }
      for (const path of ["/none/cancel", "/none/retry"]) {
        const { status, data } = await post(path)
        expect([status, data.code]).toEqual([404, "conversion_not_found"])
      }
      const body = { all: true, currency_code: "usd" }
      for (const who of [s.nobody, s.ann.client]) {
        expect((await who.post(CONVERSIONS, body)).status).toBe(401)
        expect((await who.get(CONVERSIONS)).status).toBe(401)
      }
    })
  })
})
