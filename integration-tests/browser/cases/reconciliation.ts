import { ok } from "../../helpers"
import { reconciliationTools } from "../../http/admin/cases/reconciliation-tools"
import type { BrowserSuite } from "../harness"

const PAGE = "/settings/company-credit-reconciliation"
const LOST = "Charge without a payment"

/** Started, read, and what it finds repaired or dismissed. */
export function reconciliation(s: BrowserSuite) {
  const t = reconciliationTools(s)

  /** An order whose payment is gone. */
  const orphan = async () => {
    const company = await t.acme()
    await t.buy(64)
    await t.sql("update payment set deleted_at = now()")
    await t.age()
    return company
  }
  const creditOf = async (id: string) =>
    (await ok(s.alice.client.get(`/admin/company-credit/companies/${id}`)))
      .company.account

  describe("reconciliation", () => {
    it("finds nothing in a healthy store, and says so", async () => {
      await t.acme()
      await t.buy(10)
      const screen = await s.open(PAGE)
      await screen.sees("No reconciliation has run yet.")
      await screen.click("Reconcile now")
      expect(await screen.toast()).toBe("The reconciliation was started.")
      await screen.sees("Everything agrees.")
      await screen.sees("The whole store")
      expect(await t.differences()).toEqual([])
    })

    it("repairs what a person has confirmed", async () => {
      const { id } = await orphan()
      const screen = await s.open(PAGE)
      await screen.click("Reconcile now")
      await screen.sees("One difference is open.")
      await screen.row(LOST).click()
      await screen.sees(/Posts what is left of the purchase back/)
      await screen.click("Repair")
      await screen.sees("Repair this difference?")
      expect((await creditOf(id)).outstanding_balance).toBe("-64.00")
      await screen.click("Repair")
      await screen.sees("The difference was repaired.")
      await screen.sees("Entry that was posted")
      expect((await creditOf(id)).outstanding_balance).toBe("0.00")
      expect(await t.differences()).toMatchObject([
        { status: "repaired", resolved_by: { name: "Alice Admin" } },
      ])
    })

    it("leaves what is dismissed alone, with the reason", async () => {
      const company = await orphan()
      const [{ id }] = await t.find()
      const screen = await s.open(`${PAGE}/differences/${id}`)
      await screen.dialog().getByText(company.name).waitFor()
      await screen.click("Dismiss")
      await screen.click("Dismiss")
      await screen.sees("This is required.")
      await screen.fill("Reason", "They owe it all the same")
      await screen.click("Dismiss")
      expect(await screen.toast()).toBe("The difference was dismissed.")
      await screen.sees("They owe it all the same")
      expect(await t.differences("status=dismissed")).toMatchObject([
        { id, resolution_comment: "They owe it all the same" },
      ])
      expect((await creditOf(company.id)).outstanding_balance).toBe("-64.00")
    })
  })
}
