import type { Suite } from "../../../helpers"
import { reimbursingStore } from "./store"

const COLUMNS =
  "Reimbursement,Posting Date,Company,Amount,Currency,Accounting Amount," +
  "Accounting Currency,Vendor Account,Vendor,New Vendor,Vendor Invoice," +
  "Invoice Status,Due Date,Paid On,Vendor Payment,Run,Undone At,Undone By," +
  "Reason,Company ID,Legal Entity ID,Reimbursement ID,Entry ID"

/** The reimbursement report. */
export function report(suite: Suite) {
  const { open, credited, get, reimburse, reimbursements } =
    reimbursingStore(suite)

  beforeEach(open)

  const read = async (query = ""): Promise<string[]> => {
    const { status, data } = await get(`/reimbursements/export${query}`)
    expect(status).toBe(200)
    return data.split("\r\n").slice(0, -1)
  }

  describe("the reimbursement report", () => {
    it("A129: is CSV, the latest first, and runs no formula", async () => {
      await credited("=1+1", 10)
      await credited('Said "so", twice', "0.50")
      await reimburse({ all: true, posting_date: "2026-11-22" })
      const [first, second] = await reimbursements()
      const { headers } = await get("/reimbursements/export")
      expect(headers["content-type"]).toBe("text/csv; charset=utf-8")
      expect(headers["content-disposition"]).toBe(
        'attachment; filename="reimbursements.csv"'
      )
      const line = (each: any, company: string) =>
        [
          each.number,
          "2026-11-22",
          company,
          `${each.amount},USD,${each.amount},USD`,
          each.vendor.account_number,
          company,
          "yes",
          each.vendor_invoice.number,
          `open,2026-12-22,,,RUN-1,,,,${each.company_id}`,
          each.legal_entity_id,
          each.id,
          each.entry_id,
        ].join(",")
      const shown: Record<string, string> = {
        "=1+1": "'=1+1",
        'Said "so", twice': '"Said ""so"", twice"',
      }
      expect(await read()).toEqual([
        COLUMNS,
        line(first, shown[first.company_name]),
        line(second, shown[second.company_name]),
      ])
    })

    it("takes the filters of the list, and no page of it", async () => {
      const { id } = await credited("Acme", 10)
      await credited("Bolt", 20)
      await reimburse({ all: true })
      expect(await read(`?company_id=${id}`)).toHaveLength(2)
      expect(await read("?invoice_status=paid")).toEqual([COLUMNS])
      const { status, data } = await get("/reimbursements/export?limit=1")
      expect([status, data.message]).toEqual([400, "Unknown field: limit."])
    })
  })
}
