import { Cluster } from "./harness/cluster"
import { Load } from "./harness/load"
import { broken, tenMinutesLater } from "./harness/promises"
import { crashWindows } from "./windows"

const seconds = (count: number) =>
  new Promise((resolve) => setTimeout(resolve, count * 1000))

/** `kill -9` while people order, cancel, refund and reimburse. */
describe("kill -9", () => {
  let cluster: Cluster

  jest.setTimeout(300_000)
  beforeAll(async () => {
    cluster = await Cluster.start({ servers: 2, buyers: 4 })
  })
  afterAll(() => cluster?.stop())

  const underLoad = async (
    name: string,
    harm: (load: Load) => Promise<void>
  ) => {
    const buyers = [0, 1, 2]
    const { id } = await cluster.company({ credit_limit: 1e6 }, buyers)
    const load = new Load(cluster, id, { buyers, administrators: 4 })
    try {
      await harm(load)
    } finally {
      await load.end()
    }
    const { requests, reimbursements, orders, canceled, refunds } = load
    process.stdout.write(
      `${name}: ${requests} requests, ${reimbursements.size} reimbursements, ` +
        `${orders.size} orders, ${canceled.size} cancelled, ` +
        `${refunds.size} refunded, failures ${JSON.stringify(load.failures)}\n`
    )
    await tenMinutesLater(cluster)
    expect(await broken(cluster, id, load)).toEqual([])
    expect(reimbursements.size).toBeGreaterThan(0)
  }

  it("A37 of a server during load: nothing lost, nothing twice", async () => {
    await underLoad("killed servers", async (load) => {
      for (let round = 0; round < 4; round++) {
        const server = cluster.servers[round % 2]
        await load.goesOn(3)
        await server.kill9()
        await seconds(1)
        await server.start()
      }
      await load.goesOn(1)
    })
  })

  it("A37 of PostgreSQL during load: the servers go on by themselves", async () => {
    await underLoad("killed PostgreSQL", async (load) => {
      for (let round = 0; round < 3; round++) {
        await load.goesOn(3)
        await cluster.postgres.call("kill9")
        await seconds(2)
        await cluster.postgres.call("restart")
        await load.goesOn(1)
      }
    })
    expect(cluster.servers.map(({ isRunning }) => isRunning)).toEqual([
      true,
      true,
    ])
  })

  crashWindows(() => cluster)
})
