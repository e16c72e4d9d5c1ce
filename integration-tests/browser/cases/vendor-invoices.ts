import { ok } from "../../helpers"
import { payoutCalls } from "../../http/admin/payouts/calls"
import { type BrowserSuite, eventually, tableOf } from "../harness"

const LIST = "/reimburse-customers/invoices"

/** What we owe vendors: approved, held, undone, and on to a payment. */
export function vendorInvoices(s: BrowserSuite) {
  const calls = payoutCalls(s)
  const { get, reimbursed, invoice, balanceOf } = calls
  const made = async (amount: string, name: string, posting_date?: string) => {
    const { reimbursement, ...rest } = await reimbursed(amount, {
      name,
      posting_date,
      vendor: { name: `${name} AP` },
    })
    return { ...rest, reimbursement, id: reimbursement.vendor_invoice.id }
  }
  const list = async () => {
    const screen = await s.open(LIST)
    return { screen, table: tableOf(screen, "Vendor Invoices") }
  }
  const statusOf = async (id: string) => (await invoice(id)).status

  describe("vendor invoices", () => {
    it("are approved many at once, each with what came of it", async () => {
      const [a, b] = [await made("10.00", "Acme"), await made("20.00", "Bolt")]
      await ok(calls.move("hold", [b.id], { reason: "In dispute" }))
      const { screen, table } = await list()
      await table.tick("VI-00000001")
      await table.tick("VI-00000002")
      await table.command("Approve")
      await screen.sees("Approve 2 vendor invoices?")
      await screen.click("Approve")
      await screen.sees("One invoice was left as it was. One was changed.")
      const told = await screen.dialog().locator("li").allInnerTexts()
      expect(told.map((text) => text.replace(/\s+/g, " "))).toEqual([
        'VI-00000002 A vendor invoice that is "on_hold" cannot become "approved".',
        "VI-00000001 Approved",
      ])
      await screen.click("Close")
      await screen.closed()
      expect([await statusOf(a.id), await statusOf(b.id)]).toEqual([
        "approved",
        "on_hold",
      ])
    })

    it("are held with a reason, released, and their approval taken back", async () => {
      const { id } = await made("10.00", "Acme")
      const { screen, table } = await list()
      await table.tick("VI-00000001")
      await table.command("Put on hold")
      await screen.fill("Why it is held", "In dispute")
      await screen.click("Put on hold")
      expect(await screen.toast()).toBe("The vendor invoice is on hold.")
      expect(await invoice(id)).toMatchObject({
        status: "on_hold",
        hold_reason: "In dispute",
      })
      await screen.open(`${LIST}/${id}`)
      await screen.sees("In dispute")
      for (const [action, status] of [
        ["Release", "open"],
        ["Approve", "approved"],
        ["Take approval back", "open"],
      ]) {
        await screen.menu("Actions of VI-00000001", action)
        await screen.click(action)
        await screen.closed()
        await eventually(() => statusOf(id), status)
      }
      const told = screen.page.locator("li", { hasText: "Status" })
      await eventually(
        () => told.allInnerTexts(),
        [
          "Status: Approved → Open",
          "Status: Open → Approved",
          "Status: On hold → Open",
          "Status: Open → On hold",
        ]
      )
    })

    it("go on to a payment of those that were chosen", async () => {
      const { id } = await made("10.00", "Acme")
      await ok(calls.move("approve", [id]))
      const { screen, table } = await list()
      await table.tick("VI-00000001")
      await table.command("Create payment")
      await screen.page.waitForURL(
        `**/reimburse-customers/payments/create?invoice_ids=${id}`
      )
    })

    it("are found by state, vendor and the day they are due", async () => {
      const a = await made("10.00", "Acme")
      const b = await made("30.00", "Bolt", "2026-01-31")
      await ok(calls.move("approve", [a.id]))
      const { screen, table } = await list()
      const numbers = () => table.column(1)
      await table.sort("Amount", "Largest first")
      await eventually(numbers, ["VI-00000002", "VI-00000001"])
      await table.sort("Invoice date", "Newest first")
      await eventually(numbers, ["VI-00000001", "VI-00000002"])
      await screen.open(`${LIST}?status=["approved"]`)
      await eventually(numbers, ["VI-00000001"])
      await screen.open(`${LIST}?vendor_id="${b.vendor.id}"`)
      await eventually(numbers, ["VI-00000002"])
      await screen.button("Bolt AP (V-00000002)").waitFor()
      const until = (day: string) =>
        screen.open(`${LIST}?due_date={"$lte":"${day}T00:00:00.000Z"}`)
      await until((await invoice(a.id)).due_date)
      await eventually(async () => (await numbers()).length, 2)
      await until("2020-01-01")
      await screen.sees("No vendor invoice matches these filters.")
      await screen.open(LIST)
      await table.search("bolt")
      await eventually(numbers, ["VI-00000002"])
    })

    it("A119 are cancelled by the undo of their reimbursement", async () => {
      const { id, company, reimbursement } = await made("120.00", "Acme")
      const screen = await s.open(`${LIST}/${id}`)
      await screen.click("Undo reimbursement")
      await screen.sees("Acme gets EUR 120.00 back as credit.")
      await screen.fill("Reason", "Wrong company")
      await screen.click("Undo reimbursement")
      await screen.closed()
      await screen.sees("Wrong company")
      expect(await statusOf(id)).toBe("cancelled")
      expect(await balanceOf(company.id)).toBe("120.00")
      const { data } = await get(`/reimbursements/${reimbursement.id}`)
      expect(data.reimbursement.reversal).toMatchObject({
        reason: "Wrong company",
        by: { name: "Alice Admin" },
      })
    })

    it("A120 are not undone once their file went out", async () => {
      const { id, company } = await made("120.00", "Acme")
      await calls.paid(id, "exported")
      const { screen } = await list()
      // What may be done is known by now.
      await screen.page.getByLabel("Select VI-00000001").waitFor()
      const offers = /^(Undo reimbursement|Actions of VI-00000001)$/
      expect(await screen.button(offers).count()).toBe(0)
      await screen.open(`${LIST}/${id}`)
      await screen.sees("The credit of Acme that this invoice pays back.")
      expect(await screen.button(offers).count()).toBe(0)
      await screen.open(`${LIST}/${id}/undo`)
      await screen.sees(/VI-00000001 is in payment VP-1, whose file went out/)
      expect(await screen.dialog().locator("form").count()).toBe(0)
      expect(await statusOf(id)).toBe("approved")
      expect(await balanceOf(company.id)).toBe("0.00")
    })
  })
}
