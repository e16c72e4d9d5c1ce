import type { Suite } from "../../../helpers"
import { reconciliationTools } from "./reconciliation-tools"

export function reconciliationPurchases(suite: Suite) {
  const t = reconciliationTools(suite)

  describe("reconciliation of purchases and payments", () => {
    it("canceled_order_on_account: the provider's error was passed over by Medusa", async () => {
      const { id } = await t.acme()
      const order = await t.buyManual(64)
      await t.failing("company_credit_entry", async () => {
        expect((await t.cancel(order)).status).toBe(200)
      })
      const { resolution_entry_id } = await t.repaired(
        "canceled_order_on_account",
        /^Order #\d+ is cancelled, but USD 64\.00 of it is still on account\.$/
      )
      expect((await t.entriesOf(id)).at(-1)).toMatchObject({
        id: resolution_entry_id,
        operation: "reverted",
        amount: "64.00",
        outstanding_balance: "0.00",
        order_id: order.id,
        comment: expect.stringContaining("is cancelled"),
        updated_by: { name: "Bob Admin" },
      })
    })

    it("purchase_without_payment: killed before Medusa wrote the payment", async () => {
      const { id } = await t.acme()
      const order = await t.buy(64)
      const payment = await t.paymentOf(order)
      await t.unguarded(
        `delete from capture where payment_id = '${payment.id}'`,
        `delete from payment where id = '${payment.id}'`,
        `delete from order_transaction where order_id = '${order.id}'`
      )
      await t.repaired("purchase_without_payment", /no payment for it/)
      expect((await t.entriesOf(id)).at(-1)).toMatchObject({
        operation: "reverted",
        outstanding_balance: "0.00",
      })
    })

    it("purchase_without_order: a paid cart that never became an order", async () => {
      const { id } = await t.acme()
      const order = await t.buy(64)
      const payment = await t.paymentOf(order)
      await t.unguarded(
        `delete from order_payment_collection where order_id = '${order.id}'`,
        `update company_credit_purchase set order_id = null`
      )
      await t.repaired("purchase_without_order", /never became an order/)
      expect((await t.entriesOf(id)).at(-1)).toMatchObject({
        operation: "reverted",
        amount: "64.00",
        updated_by: { name: "Bob Admin" },
      })
      const [{ canceled_at }] = await t.sql(
        "select canceled_at from payment where id = ?",
        [payment.id]
      )
      expect(canceled_at).not.toBeNull()
    })

    it("order_gone: the order was deleted, the charge was not", async () => {
      const { id } = await t.acme()
      const order = await t.buy(64)
      await t.sql(`update "order" set deleted_at = now() where id = ?`, [
        order.id,
      ])
      await t.repaired("order_gone", /no longer has/)
      const { outstanding_balance } = await t.credit().retrieveAccountOf(id)
      expect(outstanding_balance).toBe("0.00")
    })

    it("purchase_of_other_order: the event that says which order stayed was lost", async () => {
      await t.acme()
      const order = await t.buy(64)
      await t.unguarded(
        `update company_credit_purchase set order_id = 'order_other'`
      )
      await t.repaired("purchase_of_other_order", /names another order/)
      const [purchase] = await t.sql("select * from company_credit_purchase")
      expect(purchase.order_id).toBe(order.id)
    })

    /** A payment that looks paid, and was never charged. */
    const uncharge = () =>
      t.unguarded(
        `delete from company_credit_entry where operation = 'purchased'`,
        `delete from company_credit_purchase`,
        `update company_credit_account
         set outstanding_balance = 0.00, last_seq = 1`
      )

    it("payment_without_purchase: goods given without a charge, charged now", async () => {
      const { id } = await t.acme()
      const order = await t.buy(64)
      await uncharge()
      await t.repaired("payment_without_purchase", /nothing was charged/)
      expect((await t.entriesOf(id)).at(-1)).toMatchObject({
        operation: "purchased",
        amount: "-64.00",
        order_id: order.id,
      })
    })

    it("payment_without_purchase: not beyond the limit; it stays open", async () => {
      const { id } = await t.acme()
      await t.buy(64)
      await uncharge()
      await t.credit().setTerms({
        company_id: id,
        credit_limit: "63.99",
        actor: { type: "user", id: suite.alice.id },
      })
      await t.age()
      const [found] = await t.find()
      const { status, data } = await t.repair(found.id)
      expect([status, data.code]).toEqual([400, "insufficient_credit"])
      expect(t.kindsOf(await t.find())).toEqual(["payment_without_purchase"])
      expect(await t.entriesOf(id)).toHaveLength(2)
    })

    it("payment_canceled_by_half: killed between the provider and Medusa", async () => {
      const { id } = await t.acme()
      const order = await t.buyManual(64)
      const { payment_session_id } = await t.paymentOf(order)
      await t.credit().reverseSession(payment_session_id)
      await t.repaired("payment_canceled_by_half", /the charge was given back/)
      expect(await t.entriesOf(id)).toHaveLength(3)
      const [payment] = await t.sql("select canceled_at from payment")
      expect(payment.canceled_at).not.toBeNull()
    })
  })
}
