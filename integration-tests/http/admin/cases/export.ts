import http from "node:http"
import { Suite, creditModule, ok, placeOrder } from "../../../helpers"
import { COMPANIES, adminCalls } from "./admin-calls"

const COLUMNS =
  "Date,Operation,Amount,Outstanding Balance,Available Credit,Credit Limit," +
  "Updated By,Purchase Order,Comment,Currency,Order Number,Order Link," +
  "Entry Number,Entry ID,Order Amount,Order Currency,Exchange Rate," +
  "Amount Shown,Rate Shown,Reimbursement,Vendor Invoice,Invoice Status," +
  "Due Date,Paid On,Vendor Payment"

export function historyExport(suite: Suite) {
  const { get, reimburse, entriesOf } = adminCalls(suite)
  const linesOf = (csv: string) => csv.split("\r\n").slice(0, -1)

  /** Many entries, quickly. */
  const fill = async (company_id: string, count: number) => {
    const credit = creditModule(suite.container)
    const actor = { type: "user" as const, id: "user_1", name: "Import" }
    await Promise.all(
      Array.from({ length: count }, () =>
        credit.reimburse({ company_id, amount: "0.01", actor })
      )
    )
  }

  describe("export", () => {
    it("is the history as CSV, newest first", async () => {
      const { id } = await suite.company({
        credit_limit: 500,
        members: [suite.ann],
      })
      const order = await placeOrder(suite.ann, suite.store, {
        amount: "1.50",
        data: { po_number: "PO-1", comment: 'He said "now", twice\nor so' },
      })
      const { status, headers, data } = await get(`/${id}/history/export`)
      expect(status).toBe(200)
      expect(headers["content-type"]).toBe("text/csv; charset=utf-8")
      expect(headers["content-disposition"]).toBe(
        `attachment; filename="credit-history-${id}.csv"`
      )
      const [allocated, purchased] = await entriesOf(id)
      const comment = `Order #${order.display_id}: He said ""now"", twice\nor so`
      expect(linesOf(data)).toEqual([
        COLUMNS,
        `${purchased.created_at},purchased,-1.50,-1.50,498.50,500.00,` +
          `Ann Buyer,PO-1,"${comment}",USD,${order.display_id},` +
          `/orders/${order.id},2,${purchased.id},-1.5,USD,,USD -1.50,,,,,,,`,
        `${allocated.created_at},allocated,0.00,0.00,500.00,500.00,` +
          `Alice Admin,,,USD,,,1,${allocated.id},,,,USD 0.00,,,,,,,`,
      ])
    })

    it("A129 neutralises formulas and leaves amounts numbers", async () => {
      const { id } = await suite.company()
      const texts = ["=1+1", "+cmd|x", "-2+3", "@SUM(A1)", "ok=1"]
      for (const comment of texts) {
        await ok(reimburse(id, { amount: -1, po_number: comment, comment }))
      }
      const { data } = await get(`/${id}/history/export`)
      const [, ...lines] = linesOf(data)
      expect(
        lines.reverse().map((line) => line.split(",").slice(7, 9))
      ).toEqual([
        ["'=1+1", "'=1+1"],
        ["'+cmd|x", "'+cmd|x"],
        ["'-2+3", "'-2+3"],
        ["'@SUM(A1)", "'@SUM(A1)"],
        ["ok=1", "ok=1"],
      ])
      expect(lines[0].split(",")[2]).toBe("-1.00")
    })

    it("takes the filters of the list", async () => {
      const { id } = await suite.company({ credit_limit: 5 })
      await ok(reimburse(id, { amount: 7 }))
      const { data } = await get(`/${id}/history/export?operation=reimbursed`)
      expect(linesOf(data)).toHaveLength(2)
      const none = await get(`/${id}/history/export?operation=refunded`)
      expect(linesOf(none.data)).toEqual([COLUMNS])
    })

    it("streams 2,500 entries", async () => {
      const { id } = await suite.company()
      await fill(id, 2_500)
      const { data } = await get(`/${id}/history/export`)
      const [, ...lines] = linesOf(data)
      const numbers = lines.map((line) => Number(line.split(",")[12]))
      expect(numbers).toEqual(
        Array.from({ length: 2_500 }, (_, index) => 2_500 - index)
      )
    })

    it("survives a client that leaves", async () => {
      const { id } = await suite.company()
      await fill(id, 2_500)
      const { port } = new URL(await baseUrl(suite))
      await new Promise<void>((resolve, reject) => {
        const path = `${COMPANIES}/${id}/history/export`
        const { headers } = suite.alice.client
        const request = http.get(
          { host: "localhost", port, path, headers },
          (response) => {
            response.once("data", () => {
              request.destroy()
              resolve()
            })
          }
        )
        request.on("error", reject)
      })
      expect((await get(`/${id}/credit`)).status).toBe(200)
    })

    it("refuses as JSON what it cannot export", async () => {
      const { status, headers, data } = await get("/cccomp_no/history/export")
      expect(status).toBe(404)
      expect(headers["content-type"]).toContain("application/json")
      expect(data.code).toBe("company_not_found")
    })
  })
}

async function baseUrl(suite: Suite): Promise<string> {
  const { defaults } = suite.http as unknown as {
    defaults: { baseURL: string }
  }
  return defaults.baseURL
}
