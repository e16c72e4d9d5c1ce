import { Suite, checkOut, ok } from "../../../helpers"
import { orderChanges } from "../../../helpers/order-changes"
import { settled } from "../../../helpers/settled"
import { reconciliationTools } from "./reconciliation-tools"

export function reconciliationHealthy(suite: Suite) {
  const t = reconciliationTools(suite)

  describe("reconciliation of a healthy store", () => {
    it("finds nothing in a rich history", async () => {
      const { id } = await t.acme({ credit_limit: 5000 })
      await suite.company({ name: "Empty" })
      await suite.company({ name: "Paid", outstanding_balance: 20 })
      const actor = { type: "user" as const, id: suite.alice.id }
      await t.buy(10)
      const refunded = await t.buy(20)
      await t.refund(refunded, { amount: 5, note: "damaged" })
      await t.refund(refunded, { amount: 2.376, note: "half a coin" })
      const wholly = await t.buy(30)
      await t.refund(wholly, {})
      await t.cancel(await t.buy(40))
      const both = await t.buy(50)
      await t.refund(both, { amount: 15, note: "late" })
      await t.cancel(both)
      await t.cancel(await t.buyManual(60))
      const captured = await t.buyManual(70)
      const { id: payment_id } = await t.paymentOf(captured)
      await ok(
        suite.alice.client.post(`/admin/payments/${payment_id}/capture`, {
          amount: 25,
        })
      )
      await t.cancel(captured)
      await t.buyManual(80)
      await t.credit().reimburse({ company_id: id, amount: "33.00", actor })
      await t.credit().setTerms({
        company_id: id,
        exceed_limit: true,
        actor,
      })
      await checkOut(suite.ann, suite.store, {
        amount: 10,
        provider_id: "pp_system_default",
      })
      await new Promise((resolve) => setTimeout(resolve, 1000))
      await t.credit().settleHeldRefunds()
      await t.age()

      const run = await t.reconcile()
      expect(await t.differences()).toEqual([])
      expect(run).toMatchObject({
        status: "done",
        percent: 100,
        error: null,
        accounts: 3,
        purchases: 8,
        differences: 0,
        open_differences: 0,
        started_by: { name: "Alice Admin" },
      })
      expect(run.entries).toBeGreaterThan(15)
      expect(run.duration_ms).toBeGreaterThan(0)
    })

    it("finds nothing in changed orders, nor after a change of currency", async () => {
      const { id } = await t.acme({ credit_limit: 5000 })
      const flows = orderChanges(
        () => suite.alice.client,
        () => suite.store.variants.one
      )
      const balance = async () =>
        (await t.credit().retrieveAccountOf(id)).outstanding_balance
      const down = await t.buy(100)
      await flows.edit(down.id, 80)
      await settled(balance, "-80.00")
      const up = await t.buyManual(100)
      await flows.edit(up.id, 130)
      await settled(balance, "-210.00")
      const refunded = await t.buy(30)
      await t.refund(refunded, { amount: 10, note: "damaged" })
      await t.credit().changeCurrency({
        company_id: id,
        currency_code: "jpy",
        rate: "149.256",
        actor: { type: "user", id: suite.alice.id },
      })
      await t.refund(refunded, { amount: 7, note: "damaged, too" })
      await t.cancel(down)
      await t.cancel(up)
      await t.cancel(refunded)
      await settled(balance, "0")
      await t.credit().settleHeldRefunds()
      await t.age()
      expect(await t.find()).toEqual([])
    })

    it("finds nothing in what was captured in part, and then changed", async () => {
      const { id } = await t.acme({ credit_limit: 5000 })
      const flows = orderChanges(
        () => suite.alice.client,
        () => suite.store.variants.one
      )
      const balance = async () =>
        (await t.credit().retrieveAccountOf(id)).outstanding_balance
      const captured = async (total: number) => {
        const order = await t.buyManual(100)
        const payment = await t.paymentOf(order)
        await ok(
          suite.alice.client.post(`/admin/payments/${payment.id}/capture`, {
            amount: 24,
          })
        )
        await flows.edit(order.id, total)
        return { order, payment }
      }
      const carried = await captured(60)
      await settled(balance, "-60.00")
      const voided = await captured(24)
      await settled(balance, "-84.00")
      await captured(10)
      await settled(balance, "-94.00")
      const canceled = await captured(40)
      await settled(balance, "-134.00")
      // Of the payment that was voided, and that the purchase had before.
      for (const { payment } of [carried, voided]) {
        await ok(
          suite.alice.client.post(`/admin/payments/${payment.id}/refund`, {
            amount: 4,
            note: "damaged",
          })
        )
      }
      await t.cancel(canceled.order)
      await settled(balance, "-86.00")
      await t.credit().settleHeldRefunds()
      await t.age()
      expect(await t.find()).toEqual([])
    })

    it("finds nothing in what happens at this moment", async () => {
      await t.acme()
      await t.buy(10)
      await t.sql("update payment set deleted_at = now()")
      expect(await t.find()).toEqual([])
    })
  })
}
