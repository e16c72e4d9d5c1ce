import {
  Suite,
  checkOut,
  choosePayment,
  completeCart,
  creditModule,
  httpSuite,
  placeOrder,
  prepareCart,
} from "../../helpers"

httpSuite((s: Suite) => {
  const credit = () => creditModule(s.container)
  const account = (id: string) => credit().retrieveAccountOf(id)
  const entries = async (id: string) =>
    (await credit().listHistory(id, { limit: 100, order: "seq" })).entries
  const user = () => ({ type: "user" as const, id: s.alice.id })

  describe("buying on account", () => {
    it("A13 two orders and a reimbursement, to the cent", async () => {
      const { id } = await s.company({ credit_limit: 500, members: [s.ann] })
      await placeOrder(s.ann, s.store, { amount: 192 })
      await placeOrder(s.ann, s.store, { amount: 64 })
      await credit().reimburse({ company_id: id, amount: 192, actor: user() })
      const figures = (await entries(id)).map((e) => [
        e.operation,
        e.amount,
        e.outstanding_balance,
        e.available_credit,
        e.credit_limit,
      ])
      expect(figures).toEqual([
        ["allocated", "0.00", "0.00", "500.00", "500.00"],
        ["purchased", "-192.00", "-192.00", "308.00", "500.00"],
        ["purchased", "-64.00", "-256.00", "244.00", "500.00"],
        ["reimbursed", "192.00", "-64.00", "436.00", "500.00"],
      ])
    })

    it("A14 an order of exactly the available credit is accepted", async () => {
      const { id } = await s.company({ credit_limit: 500, members: [s.ann] })
      await placeOrder(s.ann, s.store, { amount: "500.00" })
      expect((await account(id)).available_credit).toBe("0.00")
    })

    it("A15 a cent more is refused, without order or entry, and the cart stays", async () => {
      const { id } = await s.company({ credit_limit: 500, members: [s.ann] })
      const cart = await prepareCart(s.ann.client, s.store, {
        amount: "500.01",
      })
      const chosen = await choosePayment(s.ann.client, cart.id)
      expect(chosen.status).toBe(422)
      expect(chosen.data.code).toBe("insufficient_credit")
      expect(chosen.data.message).toContain("USD 0.01 is missing")
      expect(await entries(id)).toHaveLength(1)
      const kept = await s.ann.client.get(`/store/carts/${cart.id}`)
      expect(kept.data.cart.completed_at).toBeNull()
      expect(kept.data.cart.items.length).toBeGreaterThan(0)
      const orders = await s.ann.client.get("/store/orders")
      expect(orders.data.orders).toHaveLength(0)
    })

    it("A16 over the limit with exceed = yes: accepted, with a warning of limit and overrun", async () => {
      const { id } = await s.company({
        credit_limit: 500,
        exceed_limit: true,
        members: [s.ann],
      })
      const cart = await prepareCart(s.ann.client, s.store, { amount: 520 })
      const { data } = await s.ann.client.get(
        `/store/company-credit/carts/${cart.id}/eligibility`
      )
      expect(data.eligibility).toMatchObject({
        eligible: true,
        warning: {
          code: "exceeds_limit",
          credit_limit: "500.00",
          overrun: "20.00",
        },
      })
      expect(data.eligibility.warning.message).toContain("USD 500.00")
      expect(data.eligibility.warning.message).toContain("USD 20.00")
      await choosePayment(s.ann.client, cart.id)
      expect((await completeCart(s.ann.client, cart.id)).data.type).toBe(
        "order"
      )
      expect((await account(id)).available_credit).toBe("-20.00")
    })

    it("A17 a prepaid balance without limit buys to the cent", async () => {
      const { id } = await s.company({
        outstanding_balance: 5,
        members: [s.ann],
      })
      const over = await checkOut(s.ann, s.store, { amount: "5.01" })
      expect(over.data.code).toBe("insufficient_credit")
      await placeOrder(s.ann, s.store, { amount: "5.00" })
      expect(await account(id)).toMatchObject({
        outstanding_balance: "0.00",
        available_credit: "0.00",
      })
    })

    it("A18 shipping counts", async () => {
      await s.company({ credit_limit: 500, members: [s.ann] })
      const { data } = await checkOut(s.ann, s.store, {
        amount: 495,
        shipping: "ten",
      })
      expect(data.code).toBe("insufficient_credit")
      expect(data.message).toContain("USD 505.00")
    })

    it("A19 what counts is what is open, not what was ever bought", async () => {
      const { id } = await s.company({
        credit_limit: 200_000,
        outstanding_balance: "-275532.50",
        members: [s.ann],
      })
      await credit().reimburse({
        company_id: id,
        amount: 200_000,
        actor: user(),
      })
      await placeOrder(s.ann, s.store, { amount: "37766.25" })
      expect((await account(id)).available_credit).toBe("86701.25")
    })

    it("A20 an order fulfilled and captured counts once", async () => {
      const { id } = await s.company({ credit_limit: 100, members: [s.ann] })
      const order = await placeOrder(s.ann, s.store, { amount: 60 })
      const { data } = await s.alice.client.get(
        `/admin/orders/${order.id}?fields=*items`
      )
      const fulfilled = await s.alice.client.post(
        `/admin/orders/${order.id}/fulfillments`,
        {
          location_id: s.store.location_id,
          items: data.order.items.map(
            (i: { id: string; quantity: number }) => ({
              id: i.id,
              quantity: i.quantity,
            })
          ),
        }
      )
      expect(fulfilled.status).toBe(200)
      expect((await account(id)).available_credit).toBe("40.00")
    })

    it("A21 a copy of an order is checked and booked as an order of its own", async () => {
      const { id } = await s.company({ credit_limit: 100, members: [s.ann] })
      const first = await placeOrder(s.ann, s.store, { amount: 60 })
      const copy = await checkOut(s.ann, s.store, { amount: 60 })
      expect(copy.data.code).toBe("insufficient_credit")
      await s.alice.client.post(`/admin/orders/${first.id}/cancel`)
      await placeOrder(s.ann, s.store, { amount: 60 })
      expect((await account(id)).available_credit).toBe("40.00")
    })

    it("A24 credit another buyer spent meanwhile is refused at the last click", async () => {
      const { id } = await s.company({
        credit_limit: 500,
        members: [s.ann, s.ben],
      })
      const cart = await prepareCart(s.ann.client, s.store, { amount: 100 })
      await choosePayment(s.ann.client, cart.id)
      await placeOrder(s.ben, s.store, { amount: 450 })
      const { status, data } = await completeCart(s.ann.client, cart.id)
      expect(status).toBe(200)
      expect(data.type).toBe("cart")
      expect(data.error).toMatchObject({
        type: "payment_authorization_error",
        code: "insufficient_credit",
      })
      expect(data.error.message).toContain("USD 50.00 is missing")
      expect(await entries(id)).toHaveLength(2)
      await credit().reimburse({ company_id: id, amount: 50, actor: user() })
      expect((await completeCart(s.ann.client, cart.id)).data.type).toBe(
        "order"
      )
    })

    it("A34 the buyer's reference and comment reach the entry, with the order", async () => {
      const { id } = await s.company({ credit_limit: 500, members: [s.ann] })
      const order = await placeOrder(s.ann, s.store, {
        amount: 10,
        data: {
          po_number: " PO-778 ",
          comment: "For the Berlin office",
          session_id: "payses_EVIL",
          approved: true,
        },
      })
      const [, entry] = await entries(id)
      expect(entry).toMatchObject({
        operation: "purchased",
        po_number: "PO-778",
        comment: "For the Berlin office",
        comment_is_public: true,
        order_id: order.id,
        order_display_id: order.display_id,
        updated_by: { type: "customer", id: s.ann.id, name: "Ann Buyer" },
      })
      const shown = await s.alice.client.get(
        `/admin/company-credit/companies/${id}/history`
      )
      expect(shown.data.entries[0].comment).toContain(
        `Order #${order.display_id}`
      )
      expect(shown.data.entries[0].order_url).toContain(order.id)
    })

    it("A38 an order that costs nothing needs no entry", async () => {
      const { id } = await s.company({ credit_limit: 500, members: [s.ann] })
      await s.alice.client.post("/admin/promotions", {
        code: "FREE",
        type: "standard",
        status: "active",
        is_automatic: false,
        application_method: {
          type: "percentage",
          target_type: "items",
          allocation: "across",
          value: 100,
          currency_code: "usd",
        },
      })
      const cart = await prepareCart(s.ann.client, s.store, { amount: 10 })
      await s.ann.client.post(`/store/carts/${cart.id}/promotions`, {
        promo_codes: ["FREE"],
      })
      await choosePayment(s.ann.client, cart.id)
      const { data } = await completeCart(s.ann.client, cart.id)
      expect(data).toMatchObject({ type: "order", order: { total: 0 } })
      expect(await entries(id)).toHaveLength(1)
    })

    it("refuses texts in the session's data that are none, or too long", async () => {
      await s.company({ credit_limit: 500, members: [s.ann] })
      const cart = await prepareCart(s.ann.client, s.store, { amount: 10 })
      for (const data of [{ po_number: 5 }, { po_number: "x".repeat(256) }]) {
        const refused = await choosePayment(s.ann.client, cart.id, { data })
        expect(refused.status).toBe(400)
        expect(refused.data.code).toBe("invalid_payment_data")
        expect(refused.data.message).toContain("po_number")
      }
    })
  })
})
