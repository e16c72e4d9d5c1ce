import { Suite, httpSuite, idempotent, ok, placeOrder } from "../../helpers"
import { booksOf } from "../../helpers/books"
import { later } from "../../helpers/later"
import { orderChanges } from "../../helpers/order-changes"
import { settled } from "../../helpers/settled"

httpSuite((s: Suite) => {
  const books = booksOf(s)
  const flows = orderChanges(
    () => s.alice.client,
    () => s.store.variants.one
  )
  const acme = (credit_limit = 500) =>
    s.company({ credit_limit, members: [s.ann] })
  const buy = (provider = "default") =>
    placeOrder(s.ann, s.store, {
      amount: 100,
      provider_id: `pp_payment-on-account_${provider}`,
    })
  const setEmail = (order: { id: string }) =>
    ok(
      s.bob.client.post(`/admin/orders/${order.id}`, {
        email: "other@buyer.test",
      })
    )
  const refund = async (order: { id: string }, amount: number) => {
    const [{ payments }] = (await flows.orderOf(order.id)).payment_collections
    const path = `/admin/payments/${payments[0].id}/refund`
    return await s.alice.client.post(path, { amount })
  }
  const raise = (company_id: string, credit_limit: number) =>
    books.credit().setTerms({
      company_id,
      credit_limit,
      actor: { type: "user", id: s.alice.id },
    })

  it("A67 what was left unpaid is not charged when only the e-mail changes", async () => {
    const { id } = await acme(110)
    const order = await buy()
    await flows.edit(order.id, 130)
    await settled(books.refused(order.id), "insufficient_credit")
    await raise(id, 500)
    await setEmail(order)
    await later(s)
    expect(await books.balance(id)()).toBe("-100.00")
  })

  it("A66 an edit is named by itself, though the e-mail was changed after it", async () => {
    const { id } = await acme()
    const order = await buy()
    await flows.beginEdit(order.id, 80)
    const claim = await books.credit().claimOrder(order.id)
    await ok(flows.confirmEdit(order.id))
    await setEmail(order)
    await books.credit().releaseOrder(order.id, claim!)
    await settled(
      () => books.history(id),
      ["purchased -100.00", "reverted 20.00"]
    )
    expect((await books.entries(id)).at(-1)!.updated_by).toEqual({
      type: "user",
      id: s.alice.id,
      name: "Alice Admin",
    })
  })

  it("A65 a fee that was kept stays owed, and a later edit gives its part back", async () => {
    const { id } = await acme()
    const order = await buy("fee")
    const [item] = (await flows.orderOf(order.id)).items
    await ok(
      s.alice.client.post(`/admin/orders/${order.id}/fulfillments`, {
        items: [{ id: item.id, quantity: 50 }],
      })
    )
    await flows.takeBack(order.id, 20)
    const left = async () =>
      (await books.credit().retrieveSettlement(order.id))?.left_to_person
    await settled(left, "20")
    await ok(refund(order, 15))
    await settled(books.balance(id), "-85.00")
    await flows.edit(order.id, 90)
    await settled(books.balance(id), "-75.00")
  })

  it("A65 a refund by hand waits for the edit that is open", async () => {
    const { id } = await acme()
    const order = await buy()
    await flows.beginEdit(order.id, 130)
    for (let times = 0; times < 2; times++) {
      const { status, data } = await refund(order, 10)
      expect(status).toBe(400)
      expect(data.message).toContain("The order is being changed.")
    }
    expect(await books.balance(id)()).toBe("-100.00")
    await ok(flows.confirmEdit(order.id))
    await settled(books.balance(id), "-130.00")
    await ok(refund(order, 10))
    await settled(books.balance(id), "-120.00")
  })

  it("A52 a charge that is asked for again after an edit is answered as before", async () => {
    const { id } = await acme(110)
    const items = [{ variant_id: s.store.variants.one, quantity: 100 }]
    const { draft_order } = await ok(
      s.alice.client.post("/admin/draft-orders", {
        region_id: s.store.regions.usd,
        sales_channel_id: s.store.sales_channel_id,
        customer_id: s.ann.id,
        email: s.ann.email,
        items,
        shipping_methods: [],
      })
    )
    const charge = () =>
      ok(
        s.alice.client.post(
          `/admin/company-credit/orders/${draft_order.id}/charge`,
          { provider_id: "pp_payment-on-account_manual" },
          idempotent("k")
        )
      )
    const first = await charge()
    await flows.edit(draft_order.id, 130)
    await settled(books.refused(draft_order.id), "insufficient_credit")
    await raise(id, 500)
    for (let times = 0; times < 2; times++) {
      expect((await charge()).entry.id).toBe(first.entry.id)
    }
    expect(await books.balance(id)()).toBe("-100.00")
  })
})
