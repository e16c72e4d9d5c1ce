import { Modules } from "@medusajs/framework/utils"
import { settleOrder } from "../../../src/workflows/utils/settle-until-done"
import { Suite, httpSuite, ok, placeOrder } from "../../helpers"
import { booksOf } from "../../helpers/books"
import { latestChange } from "../../helpers/latest-change"
import { later } from "../../helpers/later"
import { orderChanges } from "../../helpers/order-changes"
import { settled } from "../../helpers/settled"
import { reconciliationTools } from "./cases/reconciliation-tools"

const MANUAL = "pp_payment-on-account_manual"

httpSuite((s: Suite) => {
  const books = booksOf(s)
  const tools = reconciliationTools(s)
  const flows = orderChanges(
    () => s.alice.client,
    () => s.store.variants.one
  )
  const acme = (credit_limit = 500) =>
    s.company({ credit_limit, members: [s.ann] })
  const capture = async (order: { id: string }, amount: number) => {
    const [{ payments }] = (await flows.orderOf(order.id)).payment_collections
    const path = `/admin/payments/${payments[0].id}`
    await ok(s.alice.client.post(`${path}/capture`, { amount }))
    return (refund: number) =>
      ok(s.alice.client.post(`${path}/refund`, { amount: refund }))
  }
  const partlyCaptured = async (captured: number) => {
    const { id } = await acme()
    const order = await placeOrder(s.ann, s.store, {
      amount: 100,
      provider_id: MANUAL,
    })
    const refund = await capture(order, captured)
    const becomes = async (total: number) => {
      await flows.edit(order.id, total)
      await settled(books.balance(id), `-${total}.00`)
    }
    return { id, order, becomes, refund }
  }

  describe("an order that is captured in part", () => {
    it("A70 edited again and again, it owes what it costs", async () => {
      const { becomes } = await partlyCaptured(30)
      for (const total of [90, 80, 50, 120, 31]) {
        await becomes(total)
      }
    })

    it("A70 refunded in part, and edited, it owes what it costs", async () => {
      const { id, refund, order } = await partlyCaptured(30)
      await refund(10)
      await settled(books.balance(id), "-90.00")
      // Medusa takes the refund off the total.
      await flows.edit(order.id, 80)
      await settled(books.balance(id), "-70.00")
    })

    it.each([30, 20])(
      "A70 edited down to %p of 30, it stays owed, and is found in order",
      async (total) => {
        const { id, becomes, order } = await partlyCaptured(30)
        await becomes(total)
        await later(s)
        expect(await books.balance(id)()).toBe(`-${total}.00`)
        await tools.age()
        expect(await tools.find()).toEqual([])
        await flows.edit(order.id, 60)
        await settled(books.balance(id), "-60.00")
      }
    )

    it("A56 edited below what was captured, and cancelled, it gives all back", async () => {
      const { id, becomes, order } = await partlyCaptured(30)
      await becomes(20)
      await ok(s.alice.client.post(`/admin/orders/${order.id}/cancel`))
      await settled(books.balance(id), "0.00")
    })
  })

  it("A56 voided while a part was captured: what came in stays owed, the rest goes on", async () => {
    const { id, order, becomes } = await partlyCaptured(30)
    const { data } = await s.alice.client.get(
      `/admin/orders/${order.id}?fields=*payment_collections.payments`
    )
    const [{ payments }] = data.order.payment_collections
    // Medusa has put its collection aside, and the capture overwrote that.
    await s.container.resolve(Modules.PAYMENT).cancelPayment(payments[0].id)
    expect(await books.history(id)).toEqual(["purchased -100.00"])
    await becomes(120)
    await becomes(90)
  })

  it("A70 no new payment can be written: the order stays owed, and is paid later", async () => {
    const { id } = await acme()
    const order = await placeOrder(s.ann, s.store, {
      amount: 100,
      provider_id: MANUAL,
    })
    await flows.edit(order.id, 130)
    await settled(books.balance(id), "-130.00")
    // Of two charges one goes on in Medusa's collection, one in our own.
    await tools.failing(
      "payment",
      () => flows.edit(order.id, 110),
      "new.amount = 10"
    )
    expect(await flows.money(order.id)).toEqual({ paid: 100, unpaid: 10 })
    await settleOrder(
      s.container,
      order.id,
      await latestChange(s.container, order.id)
    )
    await settled(books.balance(id), "-110.00")
    expect(await flows.money(order.id)).toEqual({ paid: 110, unpaid: 0 })
  })

  it("A66 a refund of ours that no live payment stands for is written down later", async () => {
    const { id, order } = await partlyCaptured(30)
    await tools.failing(
      "order_transaction",
      () => flows.edit(order.id, 25),
      "new.reference = 'refund'"
    )
    await settled(books.balance(id), "-25.00")
    const shown = async () =>
      (await flows.orderOf(order.id)).summary.pending_difference
    expect(await shown()).toBe(-5)
    await later(s)
    await settled(shown, 0)
    expect(await books.balance(id)()).toBe("-25.00")
  })

  it("A25 a charge that failed after it was paid counts for nothing", async () => {
    const { id } = await acme(110)
    const order = await placeOrder(s.ann, s.store, { amount: 100 })
    await flows.edit(order.id, 130)
    await settled(books.refused(order.id), "insufficient_credit")
    await ok(
      s.alice.client.post(`/admin/company-credit/companies/${id}/credit`, {
        credit_limit: "500",
      })
    )
    const charge = () =>
      s.alice.client.post(`/admin/company-credit/orders/${order.id}/charge`, {})
    await tools.failing("order_transaction", async () => {
      expect((await charge()).status).toBe(500)
    })
    await settled(books.balance(id), "-100.00")
    await ok(charge())
    await settled(books.balance(id), "-130.00")
    await flows.edit(order.id, 120)
    await settled(books.balance(id), "-120.00")
    expect(await flows.money(order.id)).toEqual({ paid: 120, unpaid: 0 })
  })

  it("A66 killed between the charge and its new payment: the order stays owed, and is paid", async () => {
    const { id } = await acme(100)
    const order = await placeOrder(s.ann, s.store, {
      amount: 100,
      provider_id: MANUAL,
    })
    await flows.beginEdit(order.id, 80)
    const payments = s.container.resolve(Modules.PAYMENT) as any
    const was = {
      write: payments.authorizePaymentSession_,
      remove: payments.deletePaymentSession,
    }
    const killed = () => Promise.reject(new Error("killed"))
    payments.authorizePaymentSession_ = killed
    payments.deletePaymentSession = killed
    try {
      await ok(flows.confirmEdit(order.id))
      await settled(books.balance(id), "-80.00")
      await new Promise((end) => setTimeout(end, 500))
    } finally {
      payments.authorizePaymentSession_ = was.write
      payments.deletePaymentSession = was.remove
    }
    await later(s)
    const live = async () =>
      (await flows.orderOf(order.id)).payment_collections
        .flatMap((one: any) => one.payments ?? [])
        .filter((one: any) => !one.canceled_at)
        .map((one: any) => one.amount)
    await settled(live, [80])
    await later(s)
    expect(await books.history(id)).toEqual([
      "purchased -100.00",
      "reverted 20.00",
    ])
  })
})
