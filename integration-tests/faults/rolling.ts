import type { Cluster } from "./harness/cluster"
import { Load } from "./harness/load"
import { broken, tenMinutesLater } from "./harness/promises"
import { eventually } from "./harness/wait"

const BUYERS = [0, 1, 2]

/** A new release reaches a running store: one process after the other. */
export function rollingRestarts(getCluster: () => Cluster): void {
  const cluster = () => getCluster()
  const processes = () => [...cluster().servers, ...cluster().workers]

  const underLoad = async (
    name: string,
    harm: (load: Load) => Promise<number>
  ) => {
    const { id } = await cluster().company({ credit_limit: 1e6 }, BUYERS)
    const load = new Load(cluster(), id, { buyers: BUYERS, administrators: 2 })
    let restarts = 0
    try {
      restarts = await harm(load)
    } finally {
      await load.end()
    }
    // Nobody but the worker is asked to write what events brought.
    await eventually(async () => expect(await waiting()).toBe(0))
    const { requests, reimbursements, orders, canceled, refunds } = load
    process.stdout.write(
      `${name}: ${restarts} restarts, ${requests} requests, ` +
        `${reimbursements.size} reimbursements, ${orders.size} orders, ` +
        `${canceled.size} cancelled, ${refunds.size} refunded, ` +
        `failures ${JSON.stringify(load.failures)}, ` +
        `connections ${JSON.stringify(await connections())}\n`
    )
    await tenMinutesLater(cluster())
    expect(await broken(cluster(), id, load)).toEqual([])
    return load
  }

  it("servers and workers restarted in good order: nobody is left without answer", async () => {
    const { failures, retried } = await underLoad(
      "rolling restart",
      async (load) => {
        for (const each of processes()) {
          await load.goesOn(2)
          await each.stop()
          await load.goesOn(2)
          await each.start()
        }
        await load.goesOn(2)
        return processes().length
      }
    )
    expect(failures).toEqual({})
    expect(retried.size).toBe(0)
  })

  it("A37 servers and workers killed one after the other: nothing lost, nothing twice", async () => {
    await underLoad("rolling kill -9", async (load) => {
      for (const each of processes()) {
        await load.goesOn(2)
        await each.kill9()
        await load.goesOn(1)
        await each.start()
        // The dead one's carts wait for their lease, or the test for minutes.
        await cluster().redis.leasesEnd(10)
      }
      await load.goesOn(2)
      return processes().length
    })
  })

  /** Open connections by process: Medusa's pool is the plugin's, too. */
  async function connections(): Promise<Record<string, number>> {
    const rows = await cluster().query(
      `select application_name as name, count(*)::int as count
       from pg_stat_activity where application_name ~ '^(server|worker)-'
       group by 1 order by 1`
    )
    return Object.fromEntries(rows.map(({ name, count }) => [name, count]))
  }

  async function waiting(): Promise<number> {
    const [{ count }] = await cluster().query(
      `select count(*)::int as count from company_credit_held_refund
       where settled_at is null`
    )
    return count
  }
}
