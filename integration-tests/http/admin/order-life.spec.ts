import { Suite, creditModule, httpSuite, placeOrder } from "../../helpers"

const MANUAL = "pp_payment-on-account_manual"

httpSuite((s: Suite) => {
  const credit = () => creditModule(s.container)
  const account = (id: string) => credit().retrieveAccountOf(id)
  const entries = async (id: string) =>
    (await credit().listHistory(id, { limit: 100, order: "seq" })).entries
  const history = async (id: string) =>
    (await entries(id)).slice(1).map((e) => [e.operation, e.amount])
  const actor = () => ({ type: "user" as const, id: s.alice.id })
  const cancel = (order: { id: string }, by = s.alice) =>
    by.client.post(`/admin/orders/${order.id}/cancel`)
  const paymentOf = async (order: { id: string }) => {
    const { data } = await s.alice.client.get(
      `/admin/orders/${order.id}?fields=payment_collections.payments.id`
    )
    return data.order.payment_collections[0].payments[0].id as string
  }
  const refund = async (order: { id: string }, body: object, by = s.alice) =>
    by.client.post(`/admin/payments/${await paymentOf(order)}/refund`, body)
  const acme = (given: object = {}) =>
    s.company({ credit_limit: 500, members: [s.ann], ...given })
  const buy = (amount: number, provider_id?: string) =>
    placeOrder(s.ann, s.store, { amount, provider_id })

  describe("cancel", () => {
    it("A54 gives the whole order back, by the administrator's name", async () => {
      const { id } = await acme()
      await buy(192)
      const order = await buy(64)
      expect((await cancel(order)).status).toBe(200)
      const last = (await entries(id)).at(-1)
      expect(last).toMatchObject({
        operation: "reverted",
        amount: "64.00",
        outstanding_balance: "-192.00",
        order_id: order.id,
        order_display_id: order.display_id,
        updated_by: { type: "user", id: s.alice.id, name: "Alice Admin" },
      })
    })

    it("A54 so with a payment that is captured by hand", async () => {
      const { id } = await acme()
      const order = await buy(64, MANUAL)
      await cancel(order, s.bob)
      expect((await entries(id)).at(-1)).toMatchObject({
        operation: "reverted",
        amount: "64.00",
        outstanding_balance: "0.00",
        updated_by: { name: "Bob Admin" },
      })
    })

    it("A55 twice, and at once: one reverted entry", async () => {
      const { id } = await acme()
      const order = await buy(64)
      await Promise.all([cancel(order), cancel(order)])
      await cancel(order)
      await credit().reverseCanceledOrder(order.id)
      expect(await history(id)).toEqual([
        ["purchased", "-64.00"],
        ["reverted", "64.00"],
      ])
    })

    it("A56 A70 partly captured, then cancelled: back in full", async () => {
      const { id } = await acme()
      const order = await buy(64, MANUAL)
      await s.alice.client.post(
        `/admin/payments/${await paymentOf(order)}/capture`,
        { amount: 24 }
      )
      await cancel(order)
      await settled(async () => (await account(id)).outstanding_balance, "0.00")
      const amounts = (await entries(id)).slice(1)
      expect(amounts.every((e) => e.operation !== "refunded")).toBe(true)
    })

    it("A63 a buyer who moved: back to the company that was charged", async () => {
      const one = await acme({ name: "One" })
      const two = await s.company({ name: "Two", credit_limit: 70 })
      const order = await buy(64)
      const member = await credit().retrieveMembership(s.ann.id)
      await credit().removeMember({
        id: member!.id,
        company_id: one.id,
        actor: actor(),
      })
      await credit().addMember({
        company_id: two.id,
        customer_id: s.ann.id,
        may_buy_on_account: true,
        actor: actor(),
      })
      await cancel(order)
      expect((await account(one.id)).outstanding_balance).toBe("0.00")
      expect(await history(two.id)).toEqual([])
    })

    it.each(["pending", "rejected", "deleted"])(
      "A64 the company is %s: no crash, and the history balances",
      async (state) => {
        const { id } = await acme()
        const order = await buy(64)
        const knex = s.container.resolve("__pg_connection__")
        await knex("company_credit_company").update(
          state === "deleted" ? { deleted_at: new Date() } : { status: state }
        )
        expect((await cancel(order)).status).toBe(200)
        expect((await account(id)).outstanding_balance).toBe("0.00")
      }
    )
  })

  describe("refund", () => {
    it("A57 of everything, without a word: refunded, not reverted", async () => {
      const { id } = await acme()
      const order = await buy(64)
      expect((await refund(order, {}, s.bob)).status).toBe(200)
      expect((await entries(id)).at(-1)).toMatchObject({
        operation: "refunded",
        amount: "64.00",
        outstanding_balance: "0.00",
        order_id: order.id,
        updated_by: { name: "Bob Admin" },
      })
    })

    it("A57 then cancelled: nothing is given back twice", async () => {
      const { id } = await acme()
      const order = await buy(64)
      await refund(order, { amount: 24, note: "damaged" })
      await cancel(order)
      expect(await history(id)).toEqual([
        ["purchased", "-64.00"],
        ["refunded", "24.00"],
        ["reverted", "40.00"],
      ])
      expect((await account(id)).outstanding_balance).toBe("0.00")
    })

    it("A59 a cent more than was paid is refused", async () => {
      const { id } = await acme()
      const order = await buy(64)
      await refund(order, { amount: 64 })
      const more = await refund(order, { amount: 0.01 })
      expect(more.status).toBe(400)
      expect((await account(id)).outstanding_balance).toBe("0.00")
    })

    it("A60 two at once: exactly one", async () => {
      const { id } = await acme()
      const order = await buy(64)
      const payment_id = await paymentOf(order)
      const answers = await Promise.all(
        [1, 2].map(() =>
          s.alice.client.post(`/admin/payments/${payment_id}/refund`, {
            amount: 64,
          })
        )
      )
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 400])
      expect(await history(id)).toEqual([
        ["purchased", "-64.00"],
        ["refunded", "64.00"],
      ])
    })

    it("A62 to a company blocked meanwhile", async () => {
      const { id } = await acme()
      const order = await buy(64)
      await credit().updateCompany({ id, status: "blocked", actor: actor() })
      await refund(order, { amount: 64 })
      expect((await entries(id)).at(-1)).toMatchObject({
        operation: "refunded",
        amount: "64.00",
      })
    })

    it("A65 less a fee: the fee stays owed", async () => {
      const { id } = await acme()
      const order = await buy(100)
      await refund(order, { amount: 90, note: "less 10 restocking" })
      expect((await entries(id)).at(-1)).toMatchObject({
        comment: "less 10 restocking",
        comment_is_public: false,
      })
      expect((await account(id)).outstanding_balance).toBe("-10.00")
      const { data } = await s.alice.client.get(
        `/admin/company-credit/orders/${order.id}`
      )
      expect(data.order_credit).toMatchObject({
        purchased: "100.00",
        refunded: "90.00",
        on_account: "10.00",
      })
    })

    it("A68 more digits than the currency has: the same figure on both sides", async () => {
      const { id } = await acme()
      const order = await buy(64)
      await refund(order, { amount: 2.376 })
      expect((await entries(id)).at(-1)!.amount).toBe("2.38")
      const { data } = await s.alice.client.get(
        `/admin/orders/${order.id}?fields=payment_collections.payments.refunds.amount`
      )
      const [payment] = data.order.payment_collections[0].payments
      expect(payment.refunds[0].amount).toBe(2.38)
    })

    it("A69 of 0 is refused, never everything", async () => {
      const { id } = await acme()
      const order = await buy(64)
      for (const amount of [0, -1, 0.001]) {
        const { status } = await refund(order, { amount })
        expect(status).toBe(400)
      }
      expect(await history(id)).toEqual([["purchased", "-64.00"]])
    })

    it("many partial refunds sum to the charge", async () => {
      const { id } = await acme()
      const order = await buy(100)
      for (const amount of [33.33, 33.33, 33.34]) {
        await refund(order, { amount, note: "part" })
      }
      expect((await account(id)).outstanding_balance).toBe("0.00")
    })
  })
})

/** Waits for what an event brings about. */
async function settled<T>(read: () => Promise<T>, expected: T) {
  for (let tries = 0; tries < 50; tries++) {
    if ((await read()) === expected) {
      return
    }
    await new Promise((later) => setTimeout(later, 100))
  }
  expect(await read()).toBe(expected)
}
