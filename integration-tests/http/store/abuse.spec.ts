import {
  Suite,
  choosePayment,
  completeCart,
  creditModule,
  failingOrders,
  httpSuite,
  placeOrder,
  prepareCart,
} from "../../helpers"

const failures = failingOrders()

httpSuite((s: Suite) => {
  const credit = () => creditModule(s.container)
  const db = () => s.container.resolve("__pg_connection__")
  const history = async (id: string) =>
    (await credit().listHistory(id, { limit: 100, order: "seq" })).entries
      .slice(1)
      .map((e) => [e.operation, e.amount])
  const acme = () => s.company({ credit_limit: 500, members: [s.ann] })
  const readyCart = async () => {
    const cart = await prepareCart(s.ann.client, s.store, { amount: 100 })
    await choosePayment(s.ann.client, cart.id)
    return cart.id
  }
  /** Medusa asks nobody who they are here. */
  const replaceSession = async () => {
    const [{ id }] = await db()("payment_collection").select("id")
    return await s.guest.post(
      `/store/payment-collections/${id}/payment-sessions`,
      {
        provider_id: "pp_system_default",
      }
    )
  }
  const age = (interval: string) =>
    db().raw(`
      begin;
      set local session_replication_role = replica;
      update company_credit_purchase
        set created_at = created_at - interval '${interval}',
          updated_at = updated_at - interval '${interval}';
      commit`)

  it("a session of a placed order is not replaced, and its charge stays", async () => {
    const { id } = await acme()
    const order = await placeOrder(s.ann, s.store, { amount: 100 })
    const { status } = await replaceSession()
    expect(status).toBeGreaterThanOrEqual(400)
    expect(await db()("payment_session").select("status")).toEqual([
      { status: "authorized" },
    ])
    await age("10 minutes")
    expect(await credit().reverseOrphans()).toBe(0)
    expect(await history(id)).toEqual([["purchased", "-100.00"]])
    await s.alice.client.post(`/admin/orders/${order.id}/cancel`)
    expect(await history(id)).toEqual([
      ["purchased", "-100.00"],
      ["reverted", "100.00"],
    ])
  })

  it("nor while its order is being placed, between the booking and the payment", async () => {
    const { id } = await acme()
    await placeOrder(s.ann, s.store, { amount: 100 })
    // As it stands in the middle of a completion: booked, no payment yet.
    await db()("order_transaction").delete()
    await db()("capture").delete()
    await db()("payment").delete()
    const { status } = await replaceSession()
    expect(status).toBeGreaterThanOrEqual(400)
    expect(await history(id)).toEqual([["purchased", "-100.00"]])
  })

  it("a provider told to delete a session somebody named keeps its charge", async () => {
    const { id } = await acme()
    await placeOrder(s.ann, s.store, { amount: 100 })
    const [{ id: session_id }] = await db()("payment_session").select("id")
    const refused = await credit()
      .reverseAbandonedSession(session_id)
      .catch((error) => error)
    expect(refused.code).toBe("session_in_use")
    expect(await history(id)).toEqual([["purchased", "-100.00"]])
  })

  it("a total that changed since the method was chosen is refused", async () => {
    const { id } = await acme()
    const cart = await readyCart()
    await db()("payment_collection").update({
      amount: 5100,
      raw_amount: JSON.stringify({ value: "5100", precision: 20 }),
    })
    const { data } = await completeCart(s.ann.client, cart)
    expect(data.error.code).toBe("session_outdated")
    expect(await history(id)).toEqual([])
  })

  it("A26b a guest cannot finish what a buyer's failed completion began", async () => {
    const { id } = await acme()
    const cart = await readyCart()
    failures.next(1)
    await completeCart(s.ann.client, cart)
    const undone = [
      ["purchased", "-100.00"],
      ["reverted", "100.00"],
    ]
    expect(await history(id)).toEqual(undone)
    const { data } = await completeCart(s.guest, cart)
    expect(data.error.code).toBe("login_required")
    await choosePayment(s.guest, cart)
    const again = await completeCart(s.guest, cart)
    expect(again.data.error.code).toBe("login_required")
    const other = await completeCart(s.ben.client, cart)
    expect(other.data.error.code).toBe("login_required")
    expect(await history(id)).toEqual(undone)
    expect((await completeCart(s.ann.client, cart)).data.type).toBe("order")
  })

  it("A37 a payment whose order is gone is given back, and only then", async () => {
    const { id } = await acme()
    await placeOrder(s.ann, s.store, { amount: 100 })
    await age("2 hours")
    expect(await credit().reverseOrphans()).toBe(0)
    await db()("order").update({ deleted_at: new Date() })
    expect(await credit().reverseOrphans()).toBe(1)
    expect(await history(id)).toEqual([
      ["purchased", "-100.00"],
      ["reverted", "100.00"],
    ])
    await age("2 hours")
    const [{ id: payment_id }] = await db()("payment").select("id")
    expect(await credit().listHalfCanceledPayments()).toEqual([payment_id])
  })

  it("what a deleted company owes can still be paid", async () => {
    const { id } = await acme()
    await placeOrder(s.ann, s.store, { amount: 100 })
    await s.alice.client.delete(`/admin/company-credit/companies/${id}`)
    const paid = await s.alice.client.post(
      `/admin/company-credit/companies/${id}/reimbursements`,
      { amount: 100 }
    )
    expect(paid.status).toBe(201)
    expect(paid.data.credit.outstanding_balance).toBe("0.00")
  })

  it("cents are not lost in an account whose currency has none", async () => {
    const dollars = await acme()
    const yen = await s.company({ currency_code: "jpy", credit_limit: 500 })
    const cart = await prepareCart(s.ann.client, s.store, { amount: "0.40" })
    await choosePayment(s.ann.client, cart.id)
    const actor = { type: "user" as const, id: s.alice.id }
    const member = await credit().retrieveMembership(s.ann.id)
    await credit().removeMember({
      id: member!.id,
      company_id: dollars.id,
      actor,
    })
    await credit().addMember({
      company_id: yen.id,
      customer_id: s.ann.id,
      may_buy_on_account: true,
      actor,
    })
    const { data } = await completeCart(s.ann.client, cart.id)
    expect(data.error?.code).toBe("no_exchange_rate")
  })
})
