import { Modules } from "@medusajs/framework/utils"
import { ok, placeOrder } from "../../helpers"
import type { BrowserSuite } from "../harness"

/** What stands on Medusa's own pages. */
export function widgets(s: BrowserSuite) {
  describe("on Medusa's pages", () => {
    it("a customer group has the companies that its customers buy for", async () => {
      const customers = s.container.resolve(Modules.CUSTOMER)
      const [group] = await customers.createCustomerGroups([{ name: "Key" }])
      await s.company({
        name: "Acme",
        credit_limit: 100,
        outstanding_balance: -30,
        members: [s.ann],
      })
      await s.company({ name: "Bolt", members: [s.ben] })
      await customers.addCustomerToGroup({
        customer_id: s.ann.id,
        customer_group_id: group.id,
      })
      const screen = await s.open(`/customer-groups/${group.id}`)
      const table = screen.page.locator("table").filter({ hasText: "Acme" })
      expect(await screen.rows(table)).toEqual([
        ["Acme", "USD -30.00", "USD 70.00", "Active"],
      ])
      await table.getByRole("link", { name: "Acme" }).click()
      await screen.sees("Credit History")
    })

    it("a customer has the company, its credit and history, and a payment is recorded", async () => {
      const { id } = await s.company({
        name: "Acme",
        credit_limit: 100,
        outstanding_balance: -30,
        members: [s.ann],
      })
      const screen = await s.open(`/customers/${s.ann.id}`)
      await screen.sees("The company owes $30.00.")
      await screen.sees("Latest entries")
      await screen.click("Reimburse Balance")
      await screen.fill("Amount", "30")
      await screen.sees("Acme pays us $30.00.")
      await screen.click("Reimburse Balance")
      expect(await screen.toast()).toBe("$30.00 was recorded for Acme.")
      await screen.sees("Nothing is open.")
      const path = `/admin/company-credit/companies/${id}/credit`
      const { credit } = await ok(s.alice.client.get(path))
      expect(credit.outstanding_balance).toBe("0.00")
    })

    it("there is nothing of ours for who may not read it, nor is it asked for", async () => {
      const { id, email } = s.ann
      await s.company({ name: "Acme", credit_limit: 500, members: [s.ann] })
      const order = await placeOrder(s.ann, s.store, { amount: 192 })
      const customers = s.container.resolve(Modules.CUSTOMER)
      const [group] = await customers.createCustomerGroups([{ name: "Key" }])
      const { open, sees, page } = await s.open("/settings/profile")
      const me = { type: "user", id: "user_warehouse", rights: [] }
      await page.route("**/admin/company-credit/me", (route) =>
        route.fulfill({ json: { me } })
      )
      const asked: string[] = []
      page.on("request", (request) => {
        const { pathname } = new URL(request.url())
        if (pathname.startsWith("/admin/company-credit/")) {
          asked.push(pathname)
        }
      })
      for (const [path, shows] of [
        [`/orders/${order.id}`, `#${order.display_id}`],
        [`/customers/${id}`, email],
        [`/customer-groups/${group.id}`, "Key"],
      ]) {
        await open(path)
        await sees(shows)
        await page.waitForLoadState("networkidle")
      }
      expect(new Set(asked)).toEqual(new Set(["/admin/company-credit/me"]))
    })

    it("an order has what was charged, the balance after it, and a notice of a debt", async () => {
      const { id } = await s.company({ credit_limit: 500, members: [s.ann] })
      const order = await placeOrder(s.ann, s.store, { amount: 192 })
      await placeOrder(s.ann, s.store, { amount: 64 })
      const path = `/admin/company-credit/companies/${id}/credit`
      await ok(s.alice.client.post(path, { credit_limit: 200 }))
      const screen = await s.open(`/orders/${order.id}`)
      await screen.sees("Still on account")
      await screen.sees("Balance after it")
      const widget = screen.page
        .locator("dl")
        .filter({ hasText: "Balance after it" })
      const text = (await widget.innerText()).replace(/\s+/g, " ")
      expect(text).toMatch(/Charged \$192.00 Reverted \$0.00 Refunded \$0.00/)
      expect(text).toMatch(/Balance after it .* -\$192.00$/)
      await screen.sees(
        "The company owes $256.00. The company is over its credit limit by $56.00."
      )
    })
  })
}
