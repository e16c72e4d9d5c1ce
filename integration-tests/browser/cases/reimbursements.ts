import { readFileSync } from "fs"
import { ok } from "../../helpers"
import { payoutCalls } from "../../http/admin/payouts/calls"
import { type BrowserSuite, eventually, tableOf } from "../harness"

const LIST = "/reimburse-customers/reimbursements"

/** Credits that were turned into vendor invoices: found, exported, undone. */
export function reimbursements(s: BrowserSuite) {
  const calls = payoutCalls(s)
  const { get, reimbursed, balanceOf } = calls
  const made = async (amount: string, name: string) =>
    await reimbursed(amount, { name, vendor: { name: `${name} AP` } })
  const list = async () => {
    const screen = await s.open(LIST)
    return { screen, table: tableOf(screen, "Reimbursements") }
  }

  describe("reimbursements", () => {
    it("tell how far the money is, are found, and exported as they are filtered", async () => {
      const acme = await made("10.00", "Acme")
      await made("30.00", "Bolt")
      await calls.paid(acme.reimbursement.vendor_invoice.id, "paid")
      const { screen, table } = await list()
      const rows = await table.rows()
      expect(rows.map(([number, , ...rest]) => [number, ...rest])).toEqual([
        [
          "RE-00000002",
          "Bolt",
          "EUR 30.00",
          "RUN-2",
          "Bolt AP",
          "VI-00000002 Open",
          "Not paid",
          "",
        ],
        [
          "RE-00000001",
          "Acme",
          "EUR 10.00",
          "RUN-1",
          "Acme AP",
          "VI-00000001 Paid",
          "Paid VP-1",
          "",
        ],
      ])
      const numbers = () => table.column(0)
      await table.sort("Amount", "Smallest first")
      await eventually(numbers, ["RE-00000001", "RE-00000002"])
      await screen.open(`${LIST}?invoice_status=["paid"]`)
      await eventually(numbers, ["RE-00000001"])
      const saving = screen.page.waitForEvent("download")
      await screen.click("Export")
      const saved = readFileSync(await (await saving).path(), "utf8")
      expect(saved).toContain("RE-00000001")
      expect(saved).not.toContain("RE-00000002")
    })

    it("A127 are seen in the company's history, with how far the money is", async () => {
      const { company, reimbursement } = await made("120.00", "Acme")
      const { id } = reimbursement.vendor_invoice
      const screen = await s.open(`/company-credit/companies/${company.id}`)
      const table = tableOf(screen, "Credit History")
      const comment = async () => (await table.column(8))[0]
      await eventually(comment, "VI-00000001 Open")
      await calls.paid(id, "paid")
      await screen.page.reload()
      await eventually(comment, "VI-00000001 Paid VP-1")
      await table.card.getByRole("link", { name: "VI-00000001" }).click()
      await screen.page.waitForURL(`**/app/reimburse-customers/invoices/${id}`)
    })

    it("are seen as undone in the company's history, with the reason", async () => {
      const { company, reimbursement } = await made("120.00", "Acme")
      await ok(calls.undo(reimbursement.id, { reason: "Paid by mistake" }))
      const screen = await s.open(`/company-credit/companies/${company.id}`)
      const table = tableOf(screen, "Credit History")
      await eventually(
        async () => (await table.column(8)).slice(0, 2),
        ["VI-00000001 Undone Paid by mistake", "VI-00000001 Cancelled"]
      )
    })

    it("A119 are undone with a reason, which gives the credit back", async () => {
      const { company, reimbursement } = await made("120.00", "Acme")
      expect(await balanceOf(company.id)).toBe("0.00")
      const { screen, table } = await list()
      await screen.menu("Actions of RE-00000001", "Undo reimbursement")
      await screen.sees("Acme gets EUR 120.00 back as credit.")
      await screen.fill("Reason", "Paid by mistake")
      await screen.click("Undo reimbursement")
      await screen.closed()
      await eventually(async () => (await table.column(7))[0], "Undone")
      expect(await balanceOf(company.id)).toBe("120.00")
      const { reimbursement: undone } = await ok(
        get(`/reimbursements/${reimbursement.id}`)
      )
      expect(undone).toMatchObject({
        vendor_invoice: { status: "cancelled" },
        reversal: { reason: "Paid by mistake" },
      })
    })

    it("A120 say why where they cannot be undone any more", async () => {
      const { reimbursement } = await made("120.00", "Acme")
      await calls.paid(reimbursement.vendor_invoice.id, "paid")
      const screen = await s.open(`${LIST}/undo/${reimbursement.id}`)
      await screen.sees(/VI-00000001 was paid by VP-1/)
      expect(
        await screen.dialog().getByRole("button", { name: /^Undo/ }).count()
      ).toBe(0)
    })
  })
}
