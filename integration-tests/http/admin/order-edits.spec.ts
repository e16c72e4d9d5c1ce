import { Suite, httpSuite, placeOrder } from "../../helpers"
import { booksOf } from "../../helpers/books"
import { orderChanges } from "../../helpers/order-changes"
import { misrecordedRefunds } from "./cases/misrecorded-refunds"
import { latestChange } from "../../helpers/latest-change"
import { settled } from "../../helpers/settled"
import { settleOrder } from "../../../src/workflows/utils/settle-until-done"

const AUTOMATIC = "pp_payment-on-account_default"
const MANUAL = "pp_payment-on-account_manual"

httpSuite((s: Suite) => {
  const { credit, entries, history, balance, refused } = booksOf(s)
  const flows = orderChanges(
    () => s.alice.client,
    () => s.store.variants.one
  )
  const acme = (credit_limit: number | string = 500) =>
    s.company({ credit_limit, members: [s.ann] })
  const buy = (amount: number, provider_id: string) =>
    placeOrder(s.ann, s.store, { amount, provider_id })
  const cancel = (id: string) =>
    s.alice.client.post(`/admin/orders/${id}/cancel`)
  /** What Medusa shows: open per payment collection, and what is overpaid. */
  const money = async (id: string) => {
    const order = await flows.orderOf(id)
    const live = order.payment_collections
      .flatMap((one: any) => one.payments ?? [])
      .filter((payment: any) => !payment.canceled_at)
      .map((payment: any) => payment.amount)
    const unpaid = order.payment_collections
      .filter(({ status }: any) => ["not_paid", "awaiting"].includes(status))
      .map(({ amount }: any) => amount)
    const { pending_difference } = order.summary
    return { live, unpaid, pending_difference }
  }

  describe.each([
    ["captured at once", AUTOMATIC],
    ["captured by hand", MANUAL],
  ])("an edited order, %s", (_, method) => {
    const isManual = method === MANUAL

    it("A66 down: the difference comes back, by who confirmed it, with the order", async () => {
      const { id } = await acme()
      const order = await buy(100, method)
      await flows.edit(order.id, 80)
      await settled(() => history(id), ["purchased -100.00", "reverted 20.00"])
      expect((await entries(id)).at(-1)).toMatchObject({
        outstanding_balance: "-80.00",
        order_amount: "20.00",
        order_id: order.id,
        order_display_id: order.display_id,
        updated_by: { type: "user", id: s.alice.id, name: "Alice Admin" },
      })
      await settled(
        () => money(order.id),
        isManual
          ? { live: [80], unpaid: [], pending_difference: 80 }
          : { live: [100], unpaid: [], pending_difference: 0 }
      )
    })

    it("A67 up, beyond the credit: nothing more is booked, the rest is unpaid and the reason is told", async () => {
      const { id } = await acme(110)
      const order = await buy(100, method)
      await flows.edit(order.id, 130)
      await settled(refused(order.id), "insufficient_credit")
      expect(await history(id)).toEqual(["purchased -100.00"])
      expect(await money(order.id)).toEqual({
        live: [100],
        unpaid: [30],
        pending_difference: isManual ? 130 : 30,
      })
    })

    it("A67 up, within the credit: booked, by who confirmed it", async () => {
      const { id } = await acme(150)
      const order = await buy(100, method)
      await flows.edit(order.id, 130)
      await settled(
        () => history(id),
        ["purchased -100.00", "purchased -30.00"]
      )
      expect((await entries(id)).at(-1)).toMatchObject({
        order_id: order.id,
        updated_by: { type: "user", id: s.alice.id, name: "Alice Admin" },
      })
      await settled(() => money(order.id), {
        live: [100, 30],
        unpaid: [],
        pending_difference: isManual ? 130 : 0,
      })
    })

    it("A67 up, then cancelled: all of it comes back", async () => {
      const { id } = await acme()
      const order = await buy(100, method)
      await flows.edit(order.id, 130)
      await settled(
        () => history(id),
        ["purchased -100.00", "purchased -30.00"]
      )
      const unpaid = async () => (await money(order.id)).unpaid.join()
      await settled(unpaid, "")
      expect((await cancel(order.id)).status).toBe(200)
      await settled(balance(id), "0.00")
      const back = (await entries(id)).slice(3)
      expect(back.map(({ operation }) => operation)).toEqual([
        "reverted",
        "reverted",
      ])
    })

    it("A66 told of one edit many times, at once: given back once", async () => {
      const { id } = await acme()
      const order = await buy(100, method)
      await flows.edit(order.id, 80)
      const told = await latestChange(s.container, order.id)
      const tell = () => settleOrder(s.container, order.id, told)
      await Promise.all([tell(), tell(), tell()])
      expect(await history(id)).toEqual(["purchased -100.00", "reverted 20.00"])
    })

    it("A66 refunded by hand at the same moment: given back once, or all is a gift", async () => {
      const { id } = await acme()
      const order = await buy(100, method)
      if (method === MANUAL) {
        const [{ payments }] = (await flows.orderOf(order.id))
          .payment_collections
        await s.alice.client.post(`/admin/payments/${payments[0].id}/capture`)
      }
      const [{ payments }] = (await flows.orderOf(order.id)).payment_collections
      await flows.beginEdit(order.id, 80)
      await flows.confirmEdit(order.id)
      await s.alice.client.post(`/admin/payments/${payments[0].id}/refund`, {
        amount: 20,
      })
      const told = await latestChange(s.container, order.id)
      await settleOrder(s.container, order.id, told)
      const { payment_collections, total } = await flows.orderOf(order.id)
      const [payment] = payment_collections[0].payments
      const refunded = payment.refunds.reduce(
        (sum: number, one: { amount: number }) => sum + one.amount,
        0
      )
      await settled(balance(id), `-${100 - refunded}.00`)
      expect(total).toBe(100 - refunded)
    })

    misrecordedRefunds(s, method)

    it("A66 many edits in a row: the balance is the order's total after each", async () => {
      const { id } = await acme()
      const order = await buy(100, method)
      for (const total of [80, 130, 120, 60, 200, 199, 1]) {
        await flows.edit(order.id, total)
        await settled(balance(id), `-${total}.00`)
      }
      const sum = (await history(id)).reduce(
        (all, one) => all + Number(one.split(" ")[1]),
        0
      )
      expect(sum).toBe(-1)
      await settled(async () => (await money(order.id)).unpaid.join(), "")
    })

    it("A66 down to nothing: everything comes back, and up again is booked again", async () => {
      const { id } = await acme()
      const order = await buy(100, method)
      await flows.edit(order.id, 0)
      await settled(() => history(id), ["purchased -100.00", "reverted 100.00"])
      await flows.edit(order.id, 40)
      await settled(balance(id), "-40.00")
      await settled(async () => (await money(order.id)).unpaid.join(), "")
      expect((await cancel(order.id)).status).toBe(200)
      await settled(balance(id), "0.00")
    })

    it("A66 edited, then cancelled at once: nothing stays, nothing twice", async () => {
      const { id } = await acme()
      const order = await buy(100, method)
      await flows.beginEdit(order.id, 80)
      await Promise.all([flows.confirmEdit(order.id), cancel(order.id)])
      await cancel(order.id)
      await settled(balance(id), "0.00")
    })

    it("A54 an edit that is begun and given up changes nothing; then cancelled", async () => {
      const { id } = await acme()
      const order = await buy(100, method)
      await flows.beginEdit(order.id, 80)
      // Medusa cancels no order with an open change.
      const early = await cancel(order.id)
      expect(early.status).toBe(400)
      expect(await history(id)).toEqual(["purchased -100.00"])
      await s.alice.client.delete(`/admin/order-edits/${order.id}`)
      expect((await cancel(order.id)).status).toBe(200)
      await settled(balance(id), "0.00")
    })

    it("A66 of a blocked company, over its limit: the smaller order stands", async () => {
      const { id } = await acme()
      const order = await buy(100, method)
      const actor = { type: "user" as const, id: s.alice.id }
      await credit().setTerms({ company_id: id, credit_limit: 10, actor })
      await credit().updateCompany({ id, status: "blocked", actor })
      await flows.edit(order.id, 80)
      await settled(balance(id), "-80.00")
      await settled(async () => (await money(order.id)).unpaid.join(), "")
      await flows.edit(order.id, 90)
      await settled(refused(order.id), "company_not_active")
      expect(await balance(id)()).toBe("-80.00")
    })
  })
})
