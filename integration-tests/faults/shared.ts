import {
  choosePayment,
  completeCart,
  placeOrder,
  prepareCart,
} from "../helpers/checkout"
import type { Cluster } from "./harness/cluster"
import { entriesOf, faults, ordersOf } from "./harness/ledger"
import { age, tenMinutesLater } from "./harness/promises"
import { Stall } from "./harness/stall"
import { eventually } from "./harness/wait"

const MANUAL = "pp_payment-on-account_manual"
const PAYMENTS = "lock table payment in share row exclusive mode"
/** The server that is killed; the other one goes on. */
const VICTIM = 1

/** What only processes that meet in a Redis can do. */
export function sharedThroughRedis(getCluster: () => Cluster): void {
  const cluster = () => getCluster()
  const acme = () => cluster().company({ credit_limit: 500 }, [0])
  const history = (id: string) => entriesOf(cluster(), id)
  const readyCart = async (provider_id?: string) => {
    const { client } = cluster().buyer(0)
    const cart = await prepareCart(client, cluster().store, { amount: 100 })
    await choosePayment(client, cart.id, { provider_id })
    return cart.id
  }
  const complete = (cart_id: string, server: number) =>
    completeCart(cluster().buyer(0, server).client, cart_id)
  const admin = (path: string, body?: unknown) =>
    cluster().alice().client.post(path, body)
  /** Which processes wrote the entries, by the name of their connections. */
  const writersOf = async (company_id: string) => {
    const rows = await cluster().query(
      `select w.process from written_by w
       join company_credit_entry e on e.id = w.entry_id
       join company_credit_account a on a.id = e.account_id
       where a.company_id = $1 and e.seq > 1 order by e.seq`,
      [company_id]
    )
    return rows.map(({ process }) => process.split("-")[0])
  }

  beforeAll(async () => {
    await cluster().query(`
      create table written_by (entry_id text, process text);
      create function note_writer() returns trigger language plpgsql as $$
        begin
          insert into written_by
          values (new.id, current_setting('application_name'));
          return null;
        end $$;
      create trigger note_writer after insert on company_credit_entry
        for each row execute function note_writer()`)
  })

  it("A23 one cart completed at both servers: both are told of one order", async () => {
    const { id } = await acme()
    for (let round = 1; round <= 4; round++) {
      const cart = await readyCart()
      const answers = await Promise.all([complete(cart, 0), complete(cart, 1)])
      const [order] = await ordersOf(cluster(), cart)
      expect(answers.map(({ data }) => data.order?.id)).toEqual([order, order])
      expect(await history(id)).toHaveLength(round)
    }
    expect(await faults(cluster())).toEqual([])
  })

  it("A56 what a cancellation leaves to events is done on a worker", async () => {
    const { id } = await acme()
    const order = await placeOrder(cluster().buyer(0), cluster().store, {
      amount: 64,
      provider_id: MANUAL,
    })
    const [{ payments }] = await collectionsOf(order.id)
    const capture = `/admin/payments/${payments[0].id}/capture`
    expect((await admin(capture, { amount: 24 })).status).toBe(200)
    expect((await admin(`/admin/orders/${order.id}/cancel`)).status).toBe(200)
    await eventually(async () =>
      expect(await givenBack(id)).toEqual({ reverted: 64 })
    )
    const [purchased, ...reverted] = await writersOf(id)
    expect(purchased).toBe("server")
    expect(new Set(reverted)).toEqual(new Set(["worker"]))
    expect(await faults(cluster())).toEqual([])
  })

  it("A57 A55 refunds and cancellations wait for their label while no worker runs", async () => {
    const { id } = await acme()
    const [worker] = cluster().workers
    await worker.kill9()
    const orders = []
    for (let n = 0; n < 3; n++) {
      orders.push(
        await placeOrder(cluster().buyer(0), cluster().store, { amount: 64 })
      )
    }
    for (const { id: order_id } of orders.slice(0, 2)) {
      const cancel = `/admin/orders/${order_id}/cancel`
      expect((await admin(cancel)).status).toBe(200)
    }
    const [{ payments }] = await collectionsOf(orders[2].id)
    const refund = `/admin/payments/${payments[0].id}/refund`
    expect((await admin(refund, { amount: 64 })).status).toBe(200)
    expect(await openRefunds()).toBe(3)
    // Set aside already: there is nothing left to be given back twice.
    expect((await admin(refund, { amount: 1 })).status).toBe(400)
    expect(await history(id)).toHaveLength(3)

    await worker.start()
    await eventually(async () => expect(await openRefunds()).toBe(0))
    expect(await givenBack(id)).toEqual({ reverted: 128, refunded: 64 })
    expect((await writersOf(id)).slice(3)).toEqual(Array(3).fill("worker"))
    expect(await faults(cluster())).toEqual([])
  })

  it("A37 kill -9 of a server in the middle of completing: the cart waits for its lock, the job gives back", async () => {
    const { id } = await acme()
    const cart = await readyCart()
    const stall = await Stall.at(cluster(), PAYMENTS)
    try {
      const asked = complete(cart, VICTIM)
      const lost = Promise.allSettled([asked])
      await stall.caught()
      await cluster().servers[VICTIM].kill9()
      expect((await lost)[0].status).toBe("rejected")
    } finally {
      await stall.end()
    }
    expect(await history(id)).toEqual([["purchased", "-100.00"]])
    let isAnswered = false
    const retry = complete(cart, 0).finally(() => (isAnswered = true))
    await new Promise((resolve) => setTimeout(resolve, 2000))
    expect(isAnswered).toBe(false)
    await cluster().redis.leasesEnd(0)
    expect((await retry).data.type).toBe("order")
    await cluster().servers[VICTIM].start()
    // As without Redis, Medusa takes the cart for completed and never asks for
    // its payment. A worker's job gives back what nobody pays with.
    await age(cluster())
    await eventually(async () =>
      expect(await history(id)).toEqual([
        ["purchased", "-100.00"],
        ["reverted", "100.00"],
      ])
    )
    expect(await writersOf(id)).toEqual(["server", "worker"])
    await tenMinutesLater(cluster())
    expect(await history(id)).toHaveLength(2)
    expect(await faults(cluster())).toEqual([])
  })

  async function collectionsOf(order_id: string) {
    const { data } = await cluster()
      .alice()
      .client.get(
        `/admin/orders/${order_id}?fields=*payment_collections.payments`
      )
    return data.order.payment_collections
  }

  async function givenBack(company_id: string) {
    const sums: Record<string, number> = {}
    for (const [operation, amount] of await history(company_id)) {
      if (operation !== "purchased") {
        sums[operation] = (sums[operation] ?? 0) + Number(amount)
      }
    }
    return sums
  }

  async function openRefunds(): Promise<number> {
    const [{ open }] = await cluster().query(
      `select count(*)::int as open from company_credit_held_refund
       where settled_at is null`
    )
    return open
  }
}
