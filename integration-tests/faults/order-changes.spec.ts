import { placeOrder } from "../helpers/checkout"
import { idempotent, ok } from "../helpers/client"
import { orderChanges } from "../helpers/order-changes"
import { settled } from "../helpers/settled"
import { Cluster } from "./harness/cluster"
import { entriesOf, faults } from "./harness/ledger"
import { tenMinutesLater } from "./harness/promises"
import { Stall } from "./harness/stall"

const AUTOMATIC = "pp_payment-on-account_default"
const MANUAL = "pp_payment-on-account_manual"
/** The server that is killed; the other one goes on. */
const VICTIM = 1

const ACCOUNT = `select 1 from company_credit_account a
  join company_credit_company c on c.id = a.company_id
  where c.id = $1 for update of a`

/** `kill -9` in the middle of a change of an order, and of a charge. */
describe("kill -9 while an order changes", () => {
  let cluster: Cluster

  jest.setTimeout(300_000)
  beforeAll(async () => {
    cluster = await Cluster.start({ servers: 2, buyers: 1 })
  })
  afterAll(() => cluster?.stop())

  const acme = () => cluster.company({ credit_limit: 500 }, [0])
  const history = (id: string) => entriesOf(cluster, id)
  const flowsAt = (server: number) =>
    orderChanges(() => cluster.alice(server).client)
  const later = async () => {
    await cluster.query(`update order_change
      set confirmed_at = confirmed_at - interval '10 minutes'`)
    await tenMinutesLater(cluster)
  }

  /** Kills the server while `asked` stands before the lock. */
  async function killAt(
    lock: [string, unknown[]?],
    ask: () => Promise<unknown>
  ): Promise<void> {
    const stall = await Stall.at(cluster, ...lock)
    try {
      const asked = ask().catch(() => undefined)
      await stall.caught()
      await cluster.servers[VICTIM].kill9()
      await asked
    } finally {
      await stall.end()
    }
    // As a minute later: nobody has the order for longer than that.
    await cluster.query(
      "update company_credit_order_settlement set claimed_until = null"
    )
    await cluster.servers[VICTIM].start()
  }

  it.each([
    ["captured at once", AUTOMATIC],
    ["captured by hand", MANUAL],
  ])("A66 an edit down, %s: the balance is the order's", async (_, method) => {
    const { id } = await acme()
    const order = await placeOrder(cluster.buyer(0), cluster.store, {
      amount: 100,
      provider_id: method,
    })
    await flowsAt(0).beginEdit(order.id, 80)
    await killAt([ACCOUNT, [id]], () => flowsAt(VICTIM).confirmEdit(order.id))
    // Until it is settled nothing of the charge is free.
    expect(await history(id)).toEqual([["purchased", "-100.00"]])

    await later()
    await later()
    expect(await history(id)).toEqual([
      ["purchased", "-100.00"],
      ["reverted", "20.00"],
    ])
    expect(await faults(cluster)).toEqual([])
    await later()
    expect(await history(id)).toHaveLength(2)
    const { summary } = await flowsAt(0).orderOf(order.id)
    expect(summary.pending_difference).toBe(method === MANUAL ? 80 : 0)
  })

  it("A67 an edit up, its event lost: the job books the difference", async () => {
    const { id } = await acme()
    const order = await placeOrder(cluster.buyer(0), cluster.store, {
      amount: 100,
    })
    await flowsAt(0).beginEdit(order.id, 130)
    await killAt([ACCOUNT, [id]], () => flowsAt(VICTIM).confirmEdit(order.id))
    await later()
    await later()
    expect(await history(id)).toEqual([
      ["purchased", "-100.00"],
      ["purchased", "-30.00"],
    ])
    expect(await faults(cluster)).toEqual([])
  })

  it.each(["the same request", "the job"])(
    "A25 a draft's charge, after the booking: %s finishes it",
    async (who) => {
      const { id } = await acme()
      const { client } = cluster.alice(0)
      const { draft_order } = await ok(
        client.post("/admin/draft-orders", {
          email: "buyer@buyer.test",
          customer_id: cluster.buyer(0).id,
          region_id: cluster.store.regions.usd,
          sales_channel_id: cluster.store.sales_channel_id,
          items: [{ variant_id: cluster.store.variants.one, quantity: 40 }],
          shipping_methods: [],
        })
      )
      const path = `/admin/company-credit/orders/${draft_order.id}/charge`
      const key = idempotent(`charge-${who}`.replace(/ /g, "-"))
      await killAt(
        ["lock table order_transaction in share row exclusive mode"],
        () => cluster.alice(VICTIM).client.post(path, {}, key)
      )
      expect(await history(id)).toEqual([["purchased", "-40.00"]])
      if (who === "the job") {
        await later()
      } else {
        const answer = async () => (await client.post(path, {}, key)).status
        await settled(answer, 200)
      }
      expect(await history(id)).toEqual([["purchased", "-40.00"]])
      expect(await flowsAt(0).orderOf(draft_order.id)).toMatchObject({
        is_draft_order: false,
        status: "pending",
        payment_status: "captured",
      })
      expect(await faults(cluster)).toEqual([])
    }
  )
})
