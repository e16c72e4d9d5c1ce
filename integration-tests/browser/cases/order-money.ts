import { ok, placeOrder } from "../../helpers"
import { orderChanges } from "../../helpers/order-changes"
import type { BrowserSuite } from "../harness"

/** What the widget on an order's page does about its money. */
export function orderMoney(s: BrowserSuite) {
  const creditOf = async (id: string) =>
    (
      await ok(
        s.alice.client.get(`/admin/company-credit/companies/${id}/credit`)
      )
    ).credit

  const paidByCard = async (amount: number) => {
    const order = await placeOrder(s.ann, s.store, {
      amount,
      provider_id: "pp_system_default",
    })
    const fields = "payment_collections.payments.id"
    const { order: paid } = await ok(
      s.alice.client.get(`/admin/orders/${order.id}?fields=${fields}`)
    )
    const [{ id }] = paid.payment_collections[0].payments
    await ok(s.alice.client.post(`/admin/payments/${id}/capture`, {}))
    return order
  }

  describe("on an order's page", () => {
    it("A67 what was not charged is charged, once there is credit for it", async () => {
      const { id } = await s.company({
        name: "Acme",
        credit_limit: 100,
        members: [s.ann],
      })
      const order = await placeOrder(s.ann, s.store, { amount: 90 })
      await orderChanges(() => s.alice.client).edit(order.id, 120)
      const screen = await s.open(`/orders/${order.id}`)
      await screen.sees("Not charged: $30.00 of this order is unpaid.")
      await screen.click("Charge on account")
      await screen.sees("Acme is charged $30.00.")
      screen.problems.allow(422)
      await screen.click("Charge on account")
      expect(await screen.toast()).toMatch(/credit/)

      await ok(
        s.alice.client.post(`/admin/company-credit/companies/${id}/credit`, {
          credit_limit: 500,
        })
      )
      await screen.fill("Purchase Order", "PO-9")
      await screen.click("Charge on account")
      expect(await screen.toast()).toBe("$30.00 was charged to Acme.")
      await screen.closed()
      await screen.page.getByText(/Not charged/).waitFor({ state: "detached" })
      expect(await screen.button("Charge on account").count()).toBe(0)
      expect((await creditOf(id)).outstanding_balance).toBe("-120.00")
    })

    it("A61 what was paid by card becomes credit, never more than that", async () => {
      const { id } = await s.company({ name: "Acme", members: [s.ann] })
      const order = await paidByCard(50)
      const screen = await s.open(`/orders/${order.id}`)
      await screen.click("Refund to company credit")
      await screen.sees("Up to $50.00 was paid in another way.")
      expect(await screen.field("Amount").inputValue()).toBe("50.00")
      await screen.fill("Amount", "50.01")
      screen.problems.allow(400)
      await screen.click("Refund to company credit")
      expect(await screen.toast()).toMatch(/50/)
      await screen.fill("Amount", "20")
      await screen.click("Refund to company credit")
      expect(await screen.toast()).toBe("$20.00 was credited to Acme.")
      await screen.closed()
      await screen.click("Refund to company credit")
      await screen.sees("Up to $30.00 was paid in another way.")
      expect((await creditOf(id)).outstanding_balance).toBe("20.00")
    })

    it("the rest of an order that was paid by card is charged", async () => {
      const { id } = await s.company({
        name: "Acme",
        credit_limit: 100,
        members: [s.ann],
      })
      const order = await paidByCard(50)
      await orderChanges(() => s.alice.client).edit(order.id, 60)
      const screen = await s.open(`/orders/${order.id}`)
      await screen.click("Charge on account")
      await screen.sees("Acme is charged $10.00.")
      await screen.click("Charge on account")
      expect(await screen.toast()).toBe("$10.00 was charged to Acme.")
      await screen.sees("Still on account")
      expect((await creditOf(id)).outstanding_balance).toBe("-10.00")
    })

    it("nothing stands where the buyer belongs to no company", async () => {
      const order = await placeOrder(s.ann, s.store, {
        amount: 50,
        provider_id: "pp_system_default",
      })
      const screen = await s.open(`/orders/${order.id}`)
      await screen.sees("Customer")
      await screen.page.waitForLoadState("networkidle")
      expect(await screen.button("Refund to company credit").count()).toBe(0)
      expect(await screen.page.getByText("Payment on Account").count()).toBe(0)
    })
  })
}
