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

const MANUAL = "pp_payment-on-account_manual"

const failures = failingOrders()

/** Ten minutes: past the grace period. The guards refuse it otherwise. */
async function agePurchases(container: Suite["container"]) {
  await container.resolve("__pg_connection__").raw(`
    begin;
    set local session_replication_role = replica;
    update company_credit_purchase
      set created_at = created_at - interval '10 minutes',
        updated_at = updated_at - interval '10 minutes';
    commit`)
}

httpSuite((s: Suite) => {
  const credit = () => creditModule(s.container)
  const history = async (id: string) =>
    (await credit().listHistory(id, { limit: 100, order: "seq" })).entries
      .slice(1)
      .map((e) => [e.operation, e.amount, e.outstanding_balance])
  const orderCount = async () => {
    const { data } = await s.alice.client.get("/admin/orders")
    return data.count
  }
  const readyCart = async (amount: number, provider_id?: string) => {
    const cart = await prepareCart(s.ann.client, s.store, { amount })
    await choosePayment(s.ann.client, cart.id, {
      provider_id,
      data: { po_number: "PO-1" },
    })
    return cart.id
  }

  beforeEach(() => {
    failures.next(0)
  })

  describe("A22 A23 the same instant", () => {
    it("A22 two orders of 300 on a credit of 500: exactly one", async () => {
      const { id } = await s.company({
        credit_limit: 500,
        members: [s.ann, s.ben],
      })
      const first = await readyCart(300)
      const cart = await prepareCart(s.ben.client, s.store, { amount: 300 })
      await choosePayment(s.ben.client, cart.id)
      const answers = await Promise.all([
        completeCart(s.ann.client, first),
        completeCart(s.ben.client, cart.id),
      ])
      const types = answers.map(({ data }) => data.error?.code ?? data.type)
      expect(types.sort()).toEqual(["insufficient_credit", "order"])
      expect(await history(id)).toEqual([["purchased", "-300.00", "-300.00"]])
      expect(await orderCount()).toBe(1)
    })

    it("A23 one cart completed many times at once, and again", async () => {
      const { id } = await s.company({ credit_limit: 500, members: [s.ann] })
      const cart = await readyCart(100)
      const answers = await Promise.all(
        Array.from({ length: 5 }, () => completeCart(s.ann.client, cart))
      )
      answers.push(await completeCart(s.ann.client, cart))
      const orders = answers
        .filter(({ data }) => data.type === "order")
        .map(({ data }) => data.order.id)
      expect(new Set(orders).size).toBe(1)
      expect(answers.at(-1)!.data.type).toBe("order")
      expect(await history(id)).toEqual([["purchased", "-100.00", "-100.00"]])
      expect(await orderCount()).toBe(1)
    })
  })

  describe("A37 a completion that fails after the booking", () => {
    it.each([
      ["captured at once", undefined],
      ["captured by hand", MANUAL],
    ])(
      "A37 gives back once, and a retry books again: %s",
      async (_, method) => {
        const { id } = await s.company({ credit_limit: 500, members: [s.ann] })
        const cart = await readyCart(100, method)
        failures.next(1)
        const failed = await completeCart(s.ann.client, cart)
        expect(failed.status).toBeGreaterThanOrEqual(400)
        expect(await history(id)).toEqual([
          ["purchased", "-100.00", "-100.00"],
          ["reverted", "100.00", "0.00"],
        ])
        expect(await orderCount()).toBe(0)

        const again = await completeCart(s.ann.client, cart)
        expect(again.data.type).toBe("order")
        expect(await history(id)).toEqual([
          ["purchased", "-100.00", "-100.00"],
          ["reverted", "100.00", "0.00"],
          ["purchased", "-100.00", "-100.00"],
        ])
        const { entries } = await credit().listHistory(id, { limit: 1 })
        expect(entries[0]).toMatchObject({
          po_number: "PO-1",
          order_id: again.data.order.id,
          updated_by: { id: s.ann.id },
        })
        const { data } = await s.alice.client.get(
          `/admin/orders/${again.data.order.id}?fields=payment_collections.payments.canceled_at`
        )
        const [{ payments }] = data.order.payment_collections
        const live = payments.filter(
          (p: { canceled_at: string | null }) => !p.canceled_at
        )
        expect(live).toHaveLength(1)
      }
    )

    it("A37 failing again and again never leaves more or less than nothing", async () => {
      const { id } = await s.company({ credit_limit: 100, members: [s.ann] })
      const cart = await readyCart(100)
      for (let attempt = 0; attempt < 3; attempt++) {
        failures.next(1)
        await completeCart(s.ann.client, cart)
        const account = await credit().retrieveAccountOf(id)
        expect(account.outstanding_balance).toBe("0.00")
      }
      expect((await completeCart(s.ann.client, cart)).data.type).toBe("order")
      expect(await history(id)).toHaveLength(7)
    })

    it("A37 out of stock: refused before anything is booked", async () => {
      const { id } = await s.company({ credit_limit: 500, members: [s.ann] })
      const items = [{ variant_id: s.store.variants.stocked, quantity: 4 }]
      const [one, other] = [
        await prepareCart(s.ann.client, s.store, { amount: 0, items }),
        await prepareCart(s.ann.client, s.store, { amount: 0, items }),
      ]
      await choosePayment(s.ann.client, one.id)
      await choosePayment(s.ann.client, other.id)
      await completeCart(s.ann.client, one.id)
      const short = await completeCart(s.ann.client, other.id)
      expect(short.status).toBe(400)
      const account = await credit().retrieveAccountOf(id)
      expect(account.outstanding_balance).toBe("-40.00")
    })

    it("A37 killed between the booking and the payment: given back by the job", async () => {
      const { id } = await s.company({ credit_limit: 500, members: [s.ann] })
      await readyCart(100)
      const knex = s.container.resolve("__pg_connection__")
      const [{ id: session_id }] = await knex("payment_session").select("id")
      // All that a process killed right after the booking has done.
      await credit().chargeSession(session_id, {})
      expect(await credit().reverseOrphans()).toBe(0)
      await agePurchases(s.container)
      expect(await credit().reverseOrphans()).toBe(1)
      expect(await credit().reverseOrphans()).toBe(0)
      expect(await history(id)).toEqual([
        ["purchased", "-100.00", "-100.00"],
        ["reverted", "100.00", "0.00"],
      ])
    })

    it("A37 given back at once by the only attempt, left to the one that took it up", async () => {
      const { id } = await s.company({ credit_limit: 500, members: [s.ann] })
      await readyCart(100)
      const knex = s.container.resolve("__pg_connection__")
      const [{ id: session_id }] = await knex("payment_session").select("id")
      const booked = await credit().chargeSession(session_id, {})
      await credit().reverseUnpaidSession(session_id)
      const again = await credit().chargeSession(session_id, {})
      expect(again).not.toBe(booked)
      // Another attempt is about to write its payment.
      expect(await credit().chargeSession(session_id, {})).toBe(again)
      await credit().reverseUnpaidSession(session_id)
      expect(await history(id)).toHaveLength(3)
    })

    it("A37 a paid purchase is no orphan, however old", async () => {
      const { id } = await s.company({ credit_limit: 500, members: [s.ann] })
      await placeOrder(s.ann, s.store, { amount: 100 })
      await agePurchases(s.container)
      expect(await credit().reverseOrphans()).toBe(0)
      expect(await history(id)).toHaveLength(1)
    })
  })
})
