import { ok } from "../../helpers"
import { payablesCalls } from "../../http/admin/payables/calls"
import type { BrowserSuite } from "../harness"

/** What a company's page says of payables, and what can be set there. */
export function companyPayables(s: BrowserSuite) {
  const { get, vendor, payables } = payablesCalls(s)

  describe("a company's payables", () => {
    const read = async (id: string): Promise<any> =>
      (await ok(get(`/companies/${id}/payables`))).payables

    it("A110 a vendor and a payment hold are set, told on the page and in the log", async () => {
      const made = await vendor({ name: "Bolt AP" })
      const { id } = await s.company({ outstanding_balance: 120 })
      const screen = await s.open(`/company-credit/companies/${id}`)
      await screen.sees(
        "$120.00 can be paid back now; a one-time vendor will be made."
      )
      await screen.menu("Actions of Payables", "Edit")
      await screen.field("Vendor").fill("Bolt")
      await screen.page.getByRole("option", { name: /Bolt AP/ }).click()
      await screen.field("Payment hold").click()
      await screen.click("Save")
      await screen.sees("This is required.")
      await screen.fill("Reason for the hold", "In dispute")
      await screen.click("Save")
      expect(await screen.toast()).toBe("The payables were saved.")
      await screen.closed()
      expect(await read(id)).toMatchObject({
        vendor: { id: made.id },
        payment_hold: true,
        payment_hold_reason: "In dispute",
        payment_hold_by: { name: "Alice Admin" },
        reimbursements_excluded: false,
      })
      await screen.sees(/has a credit of \$120.00. .*In dispute/)
      await screen.button(`Bolt AP (${made.account_number})`).waitFor()

      await screen.menu("Actions of Payables", "Edit")
      await screen.sees("Payment hold: No → Yes")
      await screen.field("Payment hold").click()
      await screen.field("Excluded from reimbursement").click()
      await screen.click("Save")
      await screen.closed()
      await screen.sees("Excluded: runs leave it out")
      expect(await read(id)).toMatchObject({
        payment_hold: false,
        payment_hold_reason: null,
        reimbursements_excluded: true,
      })
    })

    it("a change that somebody made meanwhile is told, and not overwritten", async () => {
      const { id } = await s.company({ name: "Acme" })
      const screen = await s.open(`/company-credit/companies/${id}/payables`)
      await screen.field("Excluded from reimbursement").click()
      const hold = { payment_hold: true, payment_hold_reason: "In dispute" }
      await ok(payables(id, hold))
      screen.problems.allow(400)
      await screen.click("Save")
      expect(await screen.toast()).toMatch(/changed/i)
      expect(await read(id)).toMatchObject({
        payment_hold: true,
        reimbursements_excluded: false,
      })
    })
  })
}
