import {
  choosePayment,
  completeCart,
  placeOrder,
  prepareCart,
} from "../helpers/checkout"
import type { Cluster } from "./harness/cluster"
import { entriesOf, faults } from "./harness/ledger"
import { tenMinutesLater } from "./harness/promises"
import { Stall } from "./harness/stall"

const MANUAL = "pp_payment-on-account_manual"
/** The server that is killed; the other one goes on. */
const VICTIM = 1

const PAYMENTS = "lock table payment in share row exclusive mode"
const ACCOUNT = `select 1 from company_credit_account a
  join company_credit_company c on c.id = a.company_id
  where c.id = $1 for update of a`

/** A server killed at chosen places: between two writes that belong together. */
export function crashWindows(getCluster: () => Cluster): void {
  const cluster = () => getCluster()
  const acme = () => cluster().company({ credit_limit: 500 }, [0])
  const history = (id: string) => entriesOf(cluster(), id)
  const complete = (cart_id: string, server = 0) =>
    completeCart(cluster().buyer(0, server).client, cart_id)
  const cancel = (order: { id: string }, server = 0) =>
    cluster().alice(server).client.post(`/admin/orders/${order.id}/cancel`)
  const buy = (provider_id?: string) =>
    placeOrder(cluster().buyer(0), cluster().store, { amount: 64, provider_id })
  const readyCart = async () => {
    const { client } = cluster().buyer(0)
    const cart = await prepareCart(client, cluster().store, { amount: 100 })
    await choosePayment(client, cart.id)
    return cart.id
  }
  const orderOf = async (order_id: string) => {
    const fields = "fields=status,payment_status,*payment_collections.payments"
    const { data } = await cluster()
      .alice()
      .client.get(`/admin/orders/${order_id}?${fields}`)
    return data.order
  }

  /** Kills the server while `requests` stand before the lock. */
  async function killAt(
    lock: [string, unknown[]?],
    requests: () => Promise<unknown>[]
  ): Promise<void> {
    const stall = await Stall.at(cluster(), ...lock)
    try {
      const asked = requests()
      const lost = Promise.allSettled(asked)
      await stall.caught(asked.length)
      await cluster().servers[VICTIM].kill9()
      const answers = await lost
      expect(answers.map(({ status }) => status)).toEqual(
        asked.map(() => "rejected")
      )
    } finally {
      await stall.end()
    }
    await cluster().servers[VICTIM].start()
  }

  describe("A37 kill -9 between two writes", () => {
    it("of booking and payment: given back, the order is unpaid and can be charged", async () => {
      const { id } = await acme()
      const carts = [await readyCart(), await readyCart()]
      await killAt([PAYMENTS], () =>
        carts.map((cart) => complete(cart, VICTIM))
      )
      const booked = carts.map(() => ["purchased", "-100.00"])
      expect(await history(id)).toEqual(booked)
      // Medusa takes the cart for completed and never asks for its payment.
      const retried = await complete(carts[0])
      expect(await history(id)).toEqual(booked)

      await tenMinutesLater(cluster())
      await tenMinutesLater(cluster())
      const given_back = carts.map(() => ["reverted", "100.00"])
      expect((await history(id)).slice(2)).toEqual(given_back)
      expect(await faults(cluster())).toEqual([])

      const { order } = retried.data
      expect(await orderOf(order.id)).toMatchObject({
        payment_status: "not_paid",
      })
      const charged = await cluster()
        .alice()
        .client.post(`/admin/company-credit/orders/${order.id}/charge`)
      expect(charged.status).toBe(200)
      expect((await history(id)).slice(4)).toEqual([["purchased", "-100.00"]])
      await tenMinutesLater(cluster())
      expect(await faults(cluster())).toEqual([])
    })

    it("of booking and payment, PostgreSQL: given back, a retry books again", async () => {
      const { id } = await acme()
      const cart = await readyCart()
      const stall = await Stall.at(cluster(), PAYMENTS)
      const completion = complete(cart)
      await stall.caught()
      await cluster().postgres.call("kill9")
      await cluster().postgres.call("restart")
      const { data } = await completion
      expect(data.type).not.toBe("order")
      await tenMinutesLater(cluster())
      const given_back = [
        ["purchased", "-100.00"],
        ["reverted", "100.00"],
      ]
      expect(await history(id)).toEqual(given_back)
      expect(await faults(cluster())).toEqual([])

      expect((await complete(cart)).data.type).toBe("order")
      expect((await history(id)).slice(2)).toEqual([["purchased", "-100.00"]])
      await tenMinutesLater(cluster())
      expect(await faults(cluster())).toEqual([])
    })

    it("of payment and order: the purchase stays with the order", async () => {
      const { id } = await acme()
      const cart = await readyCart()
      await killAt(
        ["lock table order_transaction in share row exclusive mode"],
        () => [complete(cart, VICTIM)]
      )
      await tenMinutesLater(cluster())
      expect(await history(id)).toEqual([["purchased", "-100.00"]])
      expect(await faults(cluster())).toEqual([])
      expect((await complete(cart)).data.type).toBe("order")
      expect(await history(id)).toEqual([["purchased", "-100.00"]])
    })

    it("of Medusa's refund and ours: refunded by the job", async () => {
      const { id } = await acme()
      const order = await buy()
      const [{ payments }] = (await orderOf(order.id)).payment_collections
      await killAt([ACCOUNT, [id]], () => [
        cluster()
          .alice(VICTIM)
          .client.post(`/admin/payments/${payments[0].id}/refund`, {
            amount: 24,
          }),
      ])
      expect(await history(id)).toHaveLength(1)
      await tenMinutesLater(cluster())
      await tenMinutesLater(cluster())
      expect(await history(id)).toEqual([
        ["purchased", "-64.00"],
        ["refunded", "24.00"],
      ])
      expect(await faults(cluster())).toEqual([])
    })

    it("of a cancellation's refund and ours: given back once", async () => {
      const { id } = await acme()
      const order = await buy()
      await killAt([ACCOUNT, [id]], () => [cancel(order, VICTIM)])
      await tenMinutesLater(cluster())
      expect(await faults(cluster())).toEqual([])
      await cancel(order)
      await tenMinutesLater(cluster())
      const [, ...given] = await history(id)
      expect(given.map(([, amount]) => amount)).toEqual(["64.00"])
      expect(await faults(cluster())).toEqual([])

      // As a process leaves it that died after the posting.
      const held = `company_credit_held_refund h where purchase_id in (
        select id from company_credit_purchase where order_id = '${order.id}')`
      const open = `from ${held} and settled_at is null`
      await cluster().query(`with of_order as (select refund_id from ${held})
        update company_credit_held_refund r set settled_at = null
        from of_order where r.refund_id = of_order.refund_id`)
      expect(await cluster().query(`select 1 ${open}`)).not.toEqual([])
      await tenMinutesLater(cluster())
      expect(await cluster().query(`select 1 ${open}`)).toEqual([])
      expect(await history(id)).toHaveLength(2)
    })

    it("of our reversal and the payment's: the payment is canceled by the job", async () => {
      const { id } = await acme()
      const order = await buy(MANUAL)
      await killAt([PAYMENTS], () => [cancel(order, VICTIM)])
      const both = [
        ["purchased", "-64.00"],
        ["reverted", "64.00"],
      ]
      expect(await history(id)).toEqual(both)
      await tenMinutesLater(cluster())
      expect(await faults(cluster())).toEqual([])
      const [{ payments }] = (await orderOf(order.id)).payment_collections
      expect(payments[0].canceled_at).not.toBeNull()
      expect((await cancel(order)).status).toBe(200)
      expect(await history(id)).toEqual(both)
    })
  })
}
