import { ok, placeOrder } from "../../helpers"
import { type BrowserSuite, eventually } from "../harness"
import { historyTools } from "./history-tools"

const OPERATION = 1

/** The history narrowed down: in the list, in its export, behind a drawer. */
export function historyFound(s: BrowserSuite) {
  const { pageOf, api, reimburse, shown } = historyTools(s)

  describe("a part of the credit history", () => {
    it("A86 filters by operation and by who, both at once", async () => {
      const { id } = await s.company({ credit_limit: 500, members: [s.ann] })
      await placeOrder(s.ann, s.store, { amount: 10 })
      await reimburse(id, { amount: "10" })
      await ok(s.bob.client.post(api(id, "/reimbursements"), { amount: "5" }))
      const { table } = await shown(id)
      await table.filter("Operation", "Purchased", "Reimbursed")
      await eventually(
        () => table.column(OPERATION),
        ["Reimbursed", "Reimbursed", "Purchased"]
      )
      await table.filterBy("Updated By", "Bob")
      await eventually(
        async () => (await table.rows()).map((row) => row.slice(1, 3)),
        [["Reimbursed", "USD 5.00"]]
      )
    })

    it("A87 filters by a limit greater than 500, which leaves 500 out", async () => {
      const { id } = await s.company({ credit_limit: 500 })
      await ok(s.alice.client.post(api(id, "/credit"), { credit_limit: "501" }))
      const { table } = await shown(id)
      await table.filterBy("Credit Limit", "500", "Greater than")
      await eventually(() => table.column(OPERATION), ["Updated"])
    })

    it("is exported as it is filtered", async () => {
      const { id } = await s.company({ credit_limit: 500 })
      await reimburse(id, { amount: "7", comment: "=1+1" })
      const { screen, table } = await shown(id)
      await table.filter("Operation", "Reimbursed")
      await eventually(() => table.column(OPERATION), ["Reimbursed"])
      const saving = screen.page.waitForEvent("download")
      await screen.click("Export")
      const file = await saving
      expect(file.suggestedFilename()).toMatch(/\.csv$/)
      const lines = await readAll(await file.createReadStream())
      expect(lines.trim().split(/\r?\n/)).toHaveLength(2)
      expect(lines).toContain("7.00")
      expect(lines).not.toMatch(/(^|,)"?=1/m)
    })

    it("is not left for an export that is refused, which is told", async () => {
      const { id } = await s.company({ credit_limit: 500 })
      const { screen, table } = await shown(id)
      await table.rows()
      await screen.page.route("**/history/export**", (route) =>
        route.fulfill({
          status: 403,
          json: { message: "You may not see this." },
        })
      )
      screen.problems.allow(403)
      await screen.click("Export")
      expect(await screen.toast()).toBe("You may not see this.")
      expect(screen.page.url()).toContain(id)
    })

    it("of a chosen period has its last day, too, and so has the export", async () => {
      const { id } = await s.company()
      await reimburse(id, { amount: "7" })
      const { screen, table } = await shown(id)
      await table.rows()
      const today = await screen.page.evaluate(() =>
        new Date(new Date().setHours(0, 0, 0, 0)).toISOString()
      )
      // As the filter keeps a day that was chosen: by its first moment.
      const period = JSON.stringify({ $gte: today, $lte: today })
      await screen.open(`${pageOf(id)}?h_created_at=${period}`)
      await eventually(() => table.column(OPERATION), ["Reimbursed"])
      const saving = screen.page.waitForEvent("download")
      await screen.click("Export")
      const file = await saving
      const lines = await readAll(await file.createReadStream())
      expect(lines.trim().split(/\r?\n/)).toHaveLength(2)
    })

    it("keeps its page and its filters behind the drawer of an entry", async () => {
      const { id } = await s.company({ credit_limit: 500 })
      for (let n = 1; n <= 21; n++) {
        await reimburse(id, { amount: `${n}` })
      }
      const { screen, table } = await shown(id)
      await table.filter("Operation", "Reimbursed")
      await screen.sees("of 21 results")
      await table.next()
      const amounts = async () => (await table.rows()).map((row) => row[2])
      await eventually(amounts, ["USD 1.00"])
      await table.card.getByRole("link", { name: "Edit" }).click()
      await screen.fill("Comment", "The first one")
      await screen.click("Save")
      await screen.closed()
      await eventually(() => table.column(8), ["The first one (Edited once)"])
      expect(await amounts()).toEqual(["USD 1.00"])
    })
  })
}

async function readAll(stream: NodeJS.ReadableStream): Promise<string> {
  const parts: Buffer[] = []
  for await (const part of stream) {
    parts.push(Buffer.from(part))
  }
  return Buffer.concat(parts).toString("utf8")
}
