import { Suite, httpSuite, ok, placeOrder } from "../../helpers"
import { booksOf } from "../../helpers/books"
import { orderChanges } from "../../helpers/order-changes"
import { settled } from "../../helpers/settled"
import looseEnds from "../../../src/jobs/company-credit-loose-ends"

const AUTOMATIC = "pp_payment-on-account_default"
const MANUAL = "pp_payment-on-account_manual"

httpSuite((s: Suite) => {
  const { balance, credit, entries, history, refused } = booksOf(s)
  const flows = orderChanges(
    () => s.alice.client,
    () => s.store.variants.one
  )
  const admin = () => s.alice.client
  const acme = (credit_limit = 500) =>
    s.company({ credit_limit, members: [s.ann] })

  /** The background job, ten minutes later: Medusa emits no event for these. */
  const later = async () => {
    await s.container
      .resolve("__pg_connection__")
      .raw(
        `update order_change set confirmed_at = confirmed_at - interval '10 minutes'`
      )
    await looseEnds(s.container)
    expect(await credit().listUnsettledOrders()).toEqual([])
  }
  describe.each([
    ["captured at once", AUTOMATIC],
    ["captured by hand", MANUAL],
  ])("an order, %s,", (_, provider_id) => {
    const buy = (amount: number) =>
      placeOrder(s.ann, s.store, { amount, provider_id })

    it("A67 an exchange for more that is given up: its difference comes back", async () => {
      const { id } = await acme()
      const order = await buy(100)
      await flows.fulfil(order.id)
      const made = await flows.exchange(order.id, 10, {
        variant_id: s.store.variants.one,
        quantity: 30,
      })
      await settled(balance(id), "-120.00")
      await ok(admin().post(`/admin/exchanges/${made.id}/cancel`))
      await later()
      expect(await balance(id)()).toBe("-100.00")
      expect(await flows.money(order.id)).toEqual({ paid: 100, unpaid: 0 })
      expect((await entries(id)).at(-1)).toMatchObject({ order_id: order.id })
    })

    it("A66 a claim, or a return, that is given up: nothing moves", async () => {
      const { id } = await acme()
      const order = await buy(100)
      await flows.fulfil(order.id)
      const claim = await flows.claim(order.id, 10)
      await ok(admin().post(`/admin/claims/${claim.id}/cancel`))
      await later()
      const asked = await ok(
        admin().post("/admin/returns", { order_id: order.id })
      )
      const path = `/admin/returns/${asked.return.id}`
      await ok(
        admin().post(`${path}/request-items`, {
          items: [{ id: claim.item_id, quantity: 10 }],
        })
      )
      await ok(admin().post(`${path}/request`))
      await later()
      await ok(admin().post(`${path}/cancel`))
      await later()
      expect(await history(id)).toEqual(["purchased -100.00"])
      expect(await flows.money(order.id)).toEqual({ paid: 100, unpaid: 0 })
      await flows.takeBack(order.id, 20)
      await settled(balance(id), "-80.00")
    })

    it("a credit line takes the place of what is unpaid, and never adds a charge", async () => {
      const { id } = await acme(110)
      const order = await buy(100)
      await flows.edit(order.id, 130)
      await settled(refused(order.id), "insufficient_credit")
      await ok(
        admin().post(`/admin/orders/${order.id}/credit-lines`, {
          amount: 30,
          reference: "gift",
          reference_id: "gift_1",
        })
      )
      await later()
      const charge = `/admin/company-credit/orders/${order.id}/charge`
      expect((await admin().post(charge)).status).toBe(400)
      expect(await history(id)).toEqual(["purchased -100.00"])
      expect((await flows.money(order.id)).paid).toBe(100)
    })

    it("A67 the payment collection of the rest is deleted: the next edit asks for it anew", async () => {
      const { id } = await acme(110)
      const order = await buy(100)
      await flows.edit(order.id, 130)
      await settled(refused(order.id), "insufficient_credit")
      const { payment_collections } = await flows.orderOf(order.id)
      const open = payment_collections.find(
        ({ status }: any) => status === "not_paid"
      )
      await ok(admin().delete(`/admin/payment-collections/${open.id}`))
      await flows.edit(order.id, 105)
      await settled(balance(id), "-105.00")
      await settled(async () => (await flows.money(order.id)).unpaid, 0)
    })
  })

  it("A58 a credit line alone moves nothing; with the next change the company owes that much less", async () => {
    const { id } = await acme()
    const order = await placeOrder(s.ann, s.store, {
      amount: 100,
      provider_id: MANUAL,
    })
    await ok(
      admin().post(`/admin/orders/${order.id}/credit-lines`, {
        amount: 20,
        reference: "gift",
        reference_id: "gift_1",
      })
    )
    await later()
    expect(await history(id)).toEqual(["purchased -100.00"])
    await flows.edit(order.id, 90)
    await settled(balance(id), "-70.00")
    await settled(() => flows.money(order.id), { paid: 70, unpaid: 0 })
    await ok(admin().post(`/admin/orders/${order.id}/cancel`))
    await settled(balance(id), "0.00")
  })
})
