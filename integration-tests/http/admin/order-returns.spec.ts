import { Suite, checkOut, httpSuite, ok, placeOrder } from "../../helpers"
import { booksOf } from "../../helpers/books"
import { orderChanges } from "../../helpers/order-changes"
import { settled } from "../../helpers/settled"
import { unpaidOrder } from "../../helpers/unpaid-order"
import { settleOrder } from "../../../src/workflows/utils/settle-until-done"

const AUTOMATIC = "pp_payment-on-account_default"
const MANUAL = "pp_payment-on-account_manual"
const RETURNS_BY_HAND = "pp_payment-on-account_fee"

httpSuite((s: Suite) => {
  const { credit, entries, history, balance, refused } = booksOf(s)
  const flows = orderChanges(() => s.alice.client)
  const acme = (credit_limit = 500) =>
    s.company({ credit_limit, members: [s.ann] })
  const buy = (amount: number, provider_id: string) =>
    placeOrder(s.ann, s.store, { amount, provider_id })
  const admin = () => s.alice.client
  const paymentOf = async (order_id: string) =>
    (await flows.orderOf(order_id)).payment_collections.flatMap(
      ({ payments }: any) => payments ?? []
    )[0]

  describe.each([
    ["captured at once", AUTOMATIC],
    ["captured by hand", MANUAL],
  ])("of an order that is %s", (_, method) => {
    const given = method === MANUAL ? "reverted" : "refunded"

    it("A20 A65 a return: credit comes back when it is received, not when it is asked for", async () => {
      const { id } = await acme()
      const order = await buy(100, method)
      await flows.fulfil(order.id)
      expect(await balance(id)()).toBe("-100.00")
      await flows.takeBack(order.id, 20)
      await settled(() => history(id), ["purchased -100.00", `${given} 20.00`])
      expect((await entries(id)).at(-1)).toMatchObject({
        order_id: order.id,
        updated_by: { name: "Alice Admin" },
      })
    })

    it("A65 settled all the while: what is received at any moment comes back, by who received it", async () => {
      const { id } = await acme()
      const order = await buy(100, method)
      await flows.fulfil(order.id)
      let isReceiving = true
      const settler = (async () => {
        while (isReceiving) {
          await settleOrder(s.container, order.id)
        }
      })()
      for (let times = 0; times < 6; times++) {
        await flows.takeBack(order.id, 5)
      }
      isReceiving = false
      await settler
      await settled(balance(id), "-70.00")
      const [, , ...back] = await entries(id)
      expect(new Set(back.map((one) => one.operation))).toEqual(
        new Set([given])
      )
      expect(new Set(back.map((one) => one.updated_by.name))).toEqual(
        new Set(["Alice Admin"])
      )
    })

    it("A66 a claim: credit comes back when the goods do", async () => {
      const { id } = await acme()
      const order = await buy(100, method)
      await flows.fulfil(order.id)
      const claim = await flows.claim(order.id, 10)
      await settled(() => history(id), ["purchased -100.00"])
      await flows.receive(claim.return_id, claim.item_id, 10)
      await settled(() => history(id), ["purchased -100.00", `${given} 10.00`])
    })

    it("A67 an exchange for more: the difference is booked, once", async () => {
      const { id } = await acme()
      const order = await buy(100, method)
      await flows.fulfil(order.id)
      const instead = { variant_id: s.store.variants.one, quantity: 30 }
      const made = await flows.exchange(order.id, 10, instead)
      await settled(
        () => history(id),
        ["purchased -100.00", "purchased -20.00"]
      )
      await flows.receive(made.return_id, made.item_id, 10)
      await settled(balance(id), "-120.00")
    })

    it("A56 A70 part of it captured, then edited down, then cancelled", async () => {
      const { id } = await acme()
      const order = await buy(100, method)
      if (method === MANUAL) {
        const { id: payment_id } = await paymentOf(order.id)
        await ok(
          admin().post(`/admin/payments/${payment_id}/capture`, { amount: 24 })
        )
      }
      await flows.edit(order.id, 60)
      await settled(balance(id), "-60.00")
      await flows.edit(order.id, 10)
      await settled(balance(id), "-10.00")
      const kept = async () =>
        (await credit().retrieveSettlement(order.id))?.left_to_person
      await settled(kept, "0")
      await ok(admin().post(`/admin/orders/${order.id}/cancel`))
      await settled(balance(id), "0.00")
    })

    it("another buyer never gets the credit while an order is edited", async () => {
      const { id } = await s.company({
        credit_limit: 100,
        members: [s.ann, s.ben],
      })
      const order = await buy(100, method)
      let isEditing = true
      const answers: string[] = []
      const taker = (async () => {
        while (isEditing) {
          const { data } = await checkOut(s.ben, s.store, {
            amount: 2,
            provider_id: method,
          })
          answers.push(data.error?.code ?? data.code ?? data.type)
        }
      })()
      for (const total of [99, 100, 99, 100]) {
        await flows.edit(order.id, total)
        await settled(balance(id), `-${total}.00`)
      }
      isEditing = false
      await taker
      expect(answers.length).toBeGreaterThan(0)
      expect(new Set(answers)).toEqual(new Set(["insufficient_credit"]))
    })
  })

  it("A65 returns by hand: a person gives back, less a fee, and no edit takes the fee", async () => {
    const { id } = await acme()
    const order = await buy(100, RETURNS_BY_HAND)
    await flows.fulfil(order.id)
    await flows.takeBack(order.id, 20)
    const left = async () =>
      (await credit().retrieveSettlement(order.id))?.left_to_person
    await settled(left, "20")
    expect(await history(id)).toEqual(["purchased -100.00"])
    const { id: payment_id } = await paymentOf(order.id)
    await ok(
      admin().post(`/admin/payments/${payment_id}/refund`, {
        amount: 15,
        note: "less 5 restocking",
      })
    )
    await settled(balance(id), "-85.00")
  })

  it("A67 what is unpaid, and why it was not charged, is told with the order", async () => {
    await acme(110)
    const order = await buy(100, AUTOMATIC)
    await flows.edit(order.id, 130)
    const told = async () => {
      const { data } = await admin().get(
        `/admin/company-credit/orders/${order.id}`
      )
      const { unpaid, refused, on_account } = data.order_credit
      return [unpaid, refused?.code ?? null, on_account]
    }
    await settled(told, ["30.00", "insufficient_credit", "100.00"])
    await flows.edit(order.id, 105)
    await settled(told, ["0.00", null, "105.00"])
  })

  it("A63 the buyer has moved to another company: a higher total is not charged to it", async () => {
    const one = await acme()
    const order = await buy(100, AUTOMATIC)
    const two = await s.company({ name: "Two", credit_limit: 500 })
    const actor = { type: "user" as const, id: s.alice.id }
    const member = await credit().retrieveMembership(s.ann.id)
    await credit().removeMember({ id: member!.id, company_id: one.id, actor })
    await credit().addMember({
      company_id: two.id,
      customer_id: s.ann.id,
      may_buy_on_account: true,
      actor,
    })
    await flows.edit(order.id, 130)
    await settled(refused(order.id), "other_company")
    expect(await balance(one.id)()).toBe("-100.00")
    expect(await balance(two.id)()).toBe("0.00")
    await flows.edit(order.id, 70)
    await settled(balance(one.id), "-70.00")
  })

  describe.each([
    ["captured at once", AUTOMATIC],
    ["captured by hand", MANUAL],
  ])("marked as paid with payment on account, %s", (_, method) => {
    const unpaid = async (amount: number) => {
      const { order_id, collection_id } = await unpaidOrder(s, amount)
      return { order_id, path: `/admin/payment-collections/${collection_id}` }
    }

    it("A92 the order's customer buys, and the administrator is named", async () => {
      const { id } = await acme()
      const { order_id, path } = await unpaid(40)
      const body = { order_id, provider_id: method }
      expect((await admin().post(`${path}/mark-as-paid`, body)).status).toBe(
        200
      )
      expect((await entries(id)).at(-1)).toMatchObject({
        operation: "purchased",
        amount: "-40.00",
        order_id,
        updated_by: { type: "user", name: "Alice Admin" },
      })
      const { payment_status, summary } = await flows.orderOf(order_id)
      expect([payment_status, summary.pending_difference]).toEqual([
        "captured",
        0,
      ])
      await ok(admin().post(`/admin/orders/${order_id}/cancel`))
      await settled(balance(id), "0.00")
    })

    it("A25 beyond the credit it is refused, in words for the administrator", async () => {
      const { id } = await acme(30)
      const { order_id, path } = await unpaid(40)
      const { status, data } = await admin().post(`${path}/mark-as-paid`, {
        order_id,
        provider_id: method,
      })
      expect(status).toBe(422)
      expect(data.message).toContain("USD 10.00 is missing")
      expect(await balance(id)()).toBe("0.00")
    })
  })
})
