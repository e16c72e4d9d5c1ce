import type { Suite } from "../../../helpers"
import { reconciliationTools } from "./reconciliation-tools"

export function reconciliationOrders(suite: Suite) {
  const t = reconciliationTools(suite)
  /** As Medusa writes it, when an order was changed and nobody settled it. */
  const setPending = (order: { id: string }, pending: number) =>
    t.sql(
      `update order_summary set totals = totals || jsonb_build_object(
         'pending_difference', ?::int, 'raw_pending_difference',
         jsonb_build_object('value', ?::text, 'precision', 20))
       where order_id = ?`,
      [pending, String(pending), order.id]
    )

  describe("reconciliation of changed orders", () => {
    it("order_below_account: the order costs less than is on account", async () => {
      await t.acme()
      const order = await t.buy(64)
      await setPending(order, -20)
      await t.age()
      const found = await t.find()
      expect(t.kindsOf(found)).toEqual(["order_below_account"])
      expect(found[0]).toMatchObject({
        severity: "error",
        order_id: order.id,
        order_display_id: order.display_id,
        cause: `Order #${order.display_id} has USD 20.00 more on account than it costs since it was changed.`,
      })
      await t.refund(order, { amount: 20 })
      await t.age()
      expect(await t.find()).toEqual([])
    })

    it("order_rest_unpaid: for information", async () => {
      await t.acme()
      const order = await t.buy(64)
      await setPending(order, 30)
      await t.age()
      const found = await t.find()
      expect(t.kindsOf(found)).toEqual(["order_rest_unpaid"])
      expect(found[0]).toMatchObject({
        severity: "info",
        found: "30",
        cause: expect.stringMatching(/USD 30\.00 that is neither paid/),
      })
    })

    it("an order that waits for its capture is not unpaid", async () => {
      await t.acme()
      await t.buyManual(64)
      await t.age()
      expect(await t.find()).toEqual([])
    })
  })
}
