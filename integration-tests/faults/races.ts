import {
  choosePayment,
  completeCart,
  placeOrder,
  prepareCart,
} from "../helpers/checkout"
import { idempotent } from "../helpers/client"
import type { Cluster } from "./harness/cluster"
import { entriesOf, faults, ordersOf } from "./harness/ledger"

/** How many buyers the cluster needs. */
export const BUYERS = 20
const COMPANIES = "/admin/company-credit/companies"

/** The acceptance rows on races, at two servers of the cluster. */
export function races(getCluster: () => Cluster, rounds: number): void {
  const cluster = () => getCluster()
  const readyCart = async (buyer: number, amount: number) => {
    const { client } = cluster().buyer(buyer, buyer % 2)
    const cart = await prepareCart(client, cluster().store, { amount })
    await choosePayment(client, cart.id)
    return cart.id
  }
  const complete = (buyer: number, cart_id: string, server: number) =>
    completeCart(cluster().buyer(buyer, server).client, cart_id)
  const placed = (answers: { data: any }[]) =>
    answers.filter(({ data }) => data.type === "order").length
  const both = <T>(ask: (server: number) => Promise<T>) =>
    Promise.all([ask(0), ask(1)])

  it("A22 two buyers on a credit for one: exactly one order", async () => {
    for (let round = 0; round < rounds; round++) {
      const { id } = await cluster().company({ credit_limit: 500 }, [0, 1])
      const carts = [await readyCart(0, 300), await readyCart(1, 300)]
      const answers = await both((n) => complete(n, carts[n], n))
      const said = answers.map(({ data }) => data.error?.code ?? data.type)
      expect(said.sort()).toEqual(["insufficient_credit", "order"])
      expect(await entriesOf(cluster(), id)).toEqual([["purchased", "-300.00"]])
    }
    expect(await faults(cluster())).toEqual([])
  })

  it("A22 twenty buyers on a credit for five: exactly five orders", async () => {
    const everyone = Array.from({ length: BUYERS }, (_, n) => n)
    const { id } = await cluster().company({ credit_limit: 599.99 }, everyone)
    const carts: string[] = []
    for (const buyer of everyone) {
      carts.push(await readyCart(buyer, 100))
    }
    const answers = await Promise.all(
      everyone.map((buyer) => complete(buyer, carts[buyer], buyer % 2))
    )
    expect(placed(answers)).toBe(5)
    const refused = answers.filter(
      ({ data }) => data.error?.code === "insufficient_credit"
    )
    expect(refused).toHaveLength(BUYERS - 5)
    expect(await entriesOf(cluster(), id)).toEqual(
      Array.from({ length: 5 }, () => ["purchased", "-100.00"])
    )
    expect(await faults(cluster())).toEqual([])
  })

  it("A23 one cart completed at both servers: one order, or nothing", async () => {
    const { id } = await cluster().company({ credit_limit: 5000 }, [0])
    for (let round = 1; round <= 10; round++) {
      const cart = await readyCart(0, 100)
      const answers = await both((server) => complete(0, cart, server))
      const stand = await ordersOf(cluster(), cart)
      expect(stand.length).toBeLessThanOrEqual(1)
      // Both may be told of it: then of the same.
      const told = answers.flatMap(({ data }) => data.order?.id ?? [])
      expect(told.filter((order_id) => !stand.includes(order_id))).toEqual([])
      expect(await faults(cluster())).toEqual([])
      // As a buyer would who was told of a failure.
      const again = await complete(0, cart, round % 2)
      expect(again.data.type).toBe("order")
      expect(await ordersOf(cluster(), cart)).toEqual([again.data.order.id])
      expect(await faults(cluster())).toEqual([])
      expect(await owedBy(id)).toBe(100 * round)
    }
  })

  it("A52 the same reimbursement to both servers, fifty times: booked once", async () => {
    const { id } = await cluster().company({ credit_limit: 500 }, [])
    const send = (server: number, key: string) =>
      cluster()
        .alice(server)
        .client.post(
          `${COMPANIES}/${id}/reimbursements`,
          { amount: 2.5, po_number: key },
          idempotent(key)
        )
    for (let round = 0; round < 10; round++) {
      const keys = Array.from({ length: 5 }, (_, n) => `twice-${round}-${n}`)
      const pairs = await Promise.all(
        keys.map((key) => both((server) => send(server, key)))
      )
      for (const [one, other] of pairs) {
        expect([one.status, other.status]).toEqual([201, 201])
        expect(other.data).toEqual(one.data)
      }
    }
    expect(await entriesOf(cluster(), id)).toEqual(
      Array.from({ length: 50 }, () => ["reimbursed", "2.50"])
    )
    const other = await cluster()
      .alice()
      .client.post(
        `${COMPANIES}/${id}/reimbursements`,
        { amount: 9 },
        idempotent("twice-0-0")
      )
    expect(other.status).toBeGreaterThanOrEqual(400)
    expect(other.data.code).toBe("idempotency_key_reused")
    expect(await faults(cluster())).toEqual([])
  })

  it("A12 two limits from the same terms at both servers: one is refused", async () => {
    const { id, account } = await cluster().company({ credit_limit: 500 }, [])
    for (let round = 0; round < 10; round++) {
      const answers = await both((server) =>
        cluster()
          .alice(server)
          .client.post(`${COMPANIES}/${id}/credit`, {
            credit_limit: 600 + 10 * round + server,
            terms_version: account.terms_version + round,
          })
      )
      const said = answers.map(({ status, data }) =>
        status === 200 ? "saved" : data.code
      )
      expect(said.sort()).toEqual(["saved", "terms_changed"])
    }
    expect(await entriesOf(cluster(), id)).toHaveLength(10)
  })

  it("A55 an order cancelled at both servers: one reverted entry", async () => {
    const { id } = await cluster().company({ credit_limit: 500 }, [0])
    for (let round = 0; round < 3; round++) {
      const order = await placeOrder(cluster().buyer(0), cluster().store, {
        amount: 64,
      })
      const cancel = (server: number) =>
        cluster().alice(server).client.post(`/admin/orders/${order.id}/cancel`)
      const answers = await both(cancel)
      expect(answers.map(({ status }) => status)).toContain(200)
      await cancel(0)
      expect(await owedBy(id)).toBe(0)
    }
    const entries = await entriesOf(cluster(), id)
    expect(entries.filter(([, amount]) => amount === "64.00")).toHaveLength(3)
    expect(entries).toHaveLength(6)
    expect(await faults(cluster())).toEqual([])
  })

  it("A60 a refund of 64 asked for at both servers: never more than 64", async () => {
    const { id } = await cluster().company({ credit_limit: 500 }, [0])
    for (let round = 0; round < 3; round++) {
      const order = await placeOrder(cluster().buyer(0), cluster().store, {
        amount: 64,
      })
      const payment = await paymentOf(order.id)
      const answers = await both((server) =>
        cluster()
          .alice(server)
          .client.post(`/admin/payments/${payment}/refund`, { amount: 64 })
      )
      const said = answers.map(({ status }) => (status === 200 ? "ok" : "no"))
      expect(said.sort()).toEqual(["no", "ok"])
      expect(await owedBy(id)).toBe(0)
    }
    expect(await entriesOf(cluster(), id)).toEqual(
      Array.from({ length: 3 }, () => [
        ["purchased", "-64.00"],
        ["refunded", "64.00"],
      ]).flat()
    )
    expect(await faults(cluster())).toEqual([])
  })

  async function owedBy(company_id: string): Promise<number> {
    const { client } = cluster().alice()
    // Reading the history first gives waiting refunds their label.
    await client.get(`${COMPANIES}/${company_id}/history`)
    const { data } = await client.get(`${COMPANIES}/${company_id}/credit`)
    return 0 - Number(data.credit.outstanding_balance)
  }

  async function paymentOf(order_id: string): Promise<string> {
    const { data } = await cluster()
      .alice()
      .client.get(
        `/admin/orders/${order_id}?fields=payment_collections.payments.id`
      )
    return data.order.payment_collections[0].payments[0].id
  }
}
