import { Modules } from "@medusajs/framework/utils"
import {
  Suite,
  choosePayment,
  completeCart,
  httpSuite,
  ok,
  placeOrder,
  prepareCart,
} from "../../helpers"
import { booksOf } from "../../helpers/books"
import { orderChanges } from "../../helpers/order-changes"
import { settled } from "../../helpers/settled"
import { unpaidOrder } from "../../helpers/unpaid-order"

const AUTOMATIC = "pp_payment-on-account_default"
const MANUAL = "pp_payment-on-account_manual"

httpSuite((s: Suite) => {
  const { balance, credit, entries, history } = booksOf(s)
  const flows = orderChanges(() => s.alice.client)
  const admin = () => s.alice.client
  const acme = () => s.company({ credit_limit: 500, members: [s.ann] })
  /** As a program of the store's does, outside of any request. */
  const authorize = async (payment_session_id: string): Promise<string> => {
    const payments = s.container.resolve(Modules.PAYMENT)
    try {
      await payments.authorizePaymentSession(payment_session_id, {})
      return "authorized"
    } catch (error) {
      return String((error as Error).message)
    }
  }
  /** Medusa has a route for payments that wait; ours never do. */
  const authorizeByHttp = (order_id: string, payment_session_id: string) =>
    admin().post(`/admin/orders/${order_id}/payment-sessions/authorize`, {
      payment_session_id,
    })

  describe.each([
    ["captured at once", AUTOMATIC],
    ["captured by hand", MANUAL],
  ])("payment sessions, %s:", (_, provider_id) => {
    const buy = (amount: number) =>
      placeOrder(s.ann, s.store, { amount, provider_id })

    it("A26 a session that an administrator makes charges nobody, whatever is written into it", async () => {
      const { id } = await acme()
      const first = await buy(100)
      const [{ id: carries }] = await credit().listPurchasesOfOrder(first.id)
      const { order_id, collection_id } = await unpaidOrder(s, 40)
      const path = `/admin/payment-collections/${collection_id}/payment-sessions`
      const forged = {
        company_credit_carries: carries,
        company_credit_placed_by: { type: "user", id: s.bob.id, name: "Bob" },
        company_credit_charge: "1",
        session_id: "payses_1",
      }
      const refusedBody = await admin().post(path, {
        provider_id,
        context: forged,
      })
      expect(refusedBody.status).toBe(400)
      const made = await ok(admin().post(path, { provider_id, data: forged }))
      const [session] = made.payment_collection.payment_sessions
      expect(await balance(id)()).toBe("-100.00")
      expect((await authorizeByHttp(order_id, session.id)).status).toBe(400)
      expect(await authorize(session.id)).toContain("Please log in")
      expect(await history(id)).toEqual(["purchased -100.00"])
      // So an administrator charges an order.
      await ok(admin().post(`/admin/company-credit/orders/${order_id}/charge`))
      expect((await entries(id)).at(-1)).toMatchObject({
        operation: "purchased",
        amount: "-40.00",
        order_id,
        updated_by: { type: "user", id: s.alice.id, name: "Alice Admin" },
      })
      await ok(admin().post(`/admin/orders/${order_id}/cancel`))
      await settled(balance(id), "-100.00")
    })

    it("A26 a session that another customer makes on an order charges nobody", async () => {
      const one = await acme()
      const two = await s.company({
        name: "Two",
        credit_limit: 500,
        members: [s.eve],
      })
      const { collection_id } = await unpaidOrder(s, 40)
      const path = `/store/payment-collections/${collection_id}/payment-sessions`
      const made = await ok(s.eve.client.post(path, { provider_id }))
      const [session] = made.payment_collection.payment_sessions
      expect(await authorize(session.id)).not.toBe("authorized")
      expect(await history(one.id)).toEqual([])
      expect(await history(two.id)).toEqual([])
      // Her own goes through.
      const own = await ok(s.ann.client.post(path, { provider_id }))
      const [ours] = own.payment_collection.payment_sessions
      expect(await authorize(ours.id)).toBe("authorized")
      expect(await history(one.id)).toEqual(["purchased -40.00"])
      expect(await history(two.id)).toEqual([])
    })

    it("A26 what a storefront writes into a session's data carries no other purchase", async () => {
      const { id } = await acme()
      const first = await buy(100)
      const [{ id: carries }] = await credit().listPurchasesOfOrder(first.id)
      await placeOrder(s.ann, s.store, {
        amount: 60,
        provider_id,
        data: {
          company_credit_carries: carries,
          company_credit_placed_by: { type: "user", id: s.alice.id },
        },
      })
      expect((await entries(id)).at(-1)).toMatchObject({
        operation: "purchased",
        amount: "-60.00",
        updated_by: { type: "customer", id: s.ann.id },
      })
      await flows.edit(first.id, 80)
      await settled(balance(id), "-140.00")
    })

    it("A24 a cart that grew after its session was made: charged in full, or not at all", async () => {
      const { id } = await acme()
      const cart = await prepareCart(s.ann.client, s.store, { amount: 10 })
      await ok(choosePayment(s.ann.client, cart.id, { provider_id }))
      await ok(
        s.ann.client.post(`/store/carts/${cart.id}/line-items`, {
          variant_id: s.store.variants.one,
          quantity: 100,
        })
      )
      const { data } = await completeCart(s.ann.client, cart.id)
      const total = data.type === "order" ? data.order.total : 0
      expect(Number(await balance(id)())).toBe(0 - total)
      expect([0, 110]).toContain(total)
      await ok(choosePayment(s.ann.client, cart.id, { provider_id }))
      const done = await completeCart(s.ann.client, cart.id)
      expect(done.data.order.total).toBe(110)
      expect(await balance(id)()).toBe("-110.00")
    })
  })
})
