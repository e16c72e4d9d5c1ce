import { Suite, ok } from "../../../helpers"
import { rateCalls } from "./rate-calls"

const PREVIEW = "/admin/company-credit/credit-conversions/preview/companies"

/** What a conversion would make of each company, before anybody confirms it. */
export function conversionPreviews(s: Suite) {
  const { enter } = rateCalls(s)
  const preview = (body: object) => s.alice.client.post(PREVIEW, body)

  const three = async () => {
    const euro = await s.company({
      currency_code: "eur",
      credit_limit: 100,
      outstanding_balance: -25.5,
      name: "Euro",
    })
    const pound = await s.company({
      currency_code: "gbp",
      credit_limit: 10,
      name: "Pound",
    })
    const dollar = await s.company({ credit_limit: 7, name: "Dollar" })
    await s.company({ currency_code: "jpy", name: "Yen, bare" })
    return [euro, pound, dollar].map(({ id }) => id)
  }

  describe("the preview of a conversion, company by company", () => {
    it("tells what each becomes, or why it stays, by name and in pages", async () => {
      await three()
      await enter("usd", "eur", "0.8")
      const asked = { all: true, currency_code: "usd" }
      const { companies, count } = await ok(preview(asked))
      expect(count).toBe(4)
      expect(companies).toMatchObject([
        { company_name: "Dollar", outcome: "unchanged", after: null },
        {
          company_name: "Euro",
          company_status: "active",
          outcome: "changes",
          has_history: true,
          before: {
            currency_code: "eur",
            credit_limit: "100.00",
            outstanding_balance: "-25.50",
            available_credit: "74.50",
          },
          // The inverse of a stored rate is exact.
          after: {
            currency_code: "usd",
            credit_limit: "125.00",
            outstanding_balance: "-31.88",
            available_credit: "93.12",
          },
        },
        { company_name: "Pound", outcome: "needs_rate", after: null },
        {
          company_name: "Yen, bare",
          outcome: "changes",
          has_history: false,
          after: { currency_code: "usd", credit_limit: "0.00" },
        },
      ])
      const typed = { ...asked, rates: { gbp: "1.25" }, limit: 1, offset: 2 }
      expect(await ok(preview(typed))).toMatchObject({
        companies: [
          { company_name: "Pound", after: { credit_limit: "12.50" } },
        ],
        count: 4,
        limit: 1,
        offset: 2,
      })
    })

    it("gives the figures that the conversion then gives", async () => {
      const company_ids = await three()
      const body = {
        company_ids,
        currency_code: "jpy",
        rates: { eur: "161.337", gbp: "190.1", usd: "149.256" },
      }
      const { companies } = await ok(preview(body))
      await ok(
        s.alice.client.post("/admin/company-credit/credit-conversions", body)
      )
      for (const { company_id, after } of companies) {
        const path = `/admin/company-credit/companies/${company_id}`
        const { company } = await ok(s.alice.client.get(path))
        expect(company.account).toMatchObject(after)
      }
    })

    it("is refused as the conversion is", async () => {
      const [id] = await three()
      const refused: [object, string][] = [
        [{ currency_code: "usd" }, "nothing_selected"],
        [{ currency_code: "usd", filter: { q: "" } }, "nothing_selected"],
        [{ currency_code: "us", all: true }, "invalid_request"],
        [{ currency_code: "usd", company_ids: ["x"] }, "company_not_found"],
        [
          { currency_code: "usd", company_ids: [id], rates: { eur: "0" } },
          "invalid_rate",
        ],
        [{ currency_code: "usd", all: true, limit: 1001 }, "invalid_request"],
        [{ currency_code: "usd", all: true, reason: "x" }, "invalid_request"],
      ]
      for (const [body, code] of refused) {
        const { data } = await preview(body)
        expect([body, data.code]).toEqual([body, code])
      }
    })
  })
}
