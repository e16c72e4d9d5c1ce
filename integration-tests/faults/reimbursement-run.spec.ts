import { placeOrder } from "../helpers/checkout"
import { Cluster } from "./harness/cluster"
import { ReimbursementRuns } from "./harness/reimbursement-runs"
import { Stall } from "./harness/stall"
import { eventually } from "./harness/wait"

const COMPANIES = 3_500
/** So many are reimbursed before a server is killed: several chunks are left. */
const BEFORE = 1_000
/** A chunk draws these numbers before it writes anything that is numbered. */
const NUMBERS = `select from company_credit_number_sequence
  where kind = 'vendor_invoice' for update`

/** Runs over thousands, in processes that are killed in the middle of it. */
describe("A reimbursement run", () => {
  let cluster: Cluster
  let runs: ReimbursementRuns

  jest.setTimeout(300_000)
  beforeAll(async () => {
    cluster = await Cluster.start({ servers: 2, buyers: 2 })
    runs = await ReimbursementRuns.over(COMPANIES, cluster)
  })
  afterAll(() => cluster?.stop())

  /** Kills the servers while a chunk has its numbers before it. */
  async function killInTheMiddle(id: string, victims: number[]) {
    await runs.until(id, BEFORE)
    const stall = await Stall.at(cluster, NUMBERS)
    try {
      await stall.caught()
      await Promise.all(victims.map((n) => cluster.servers[n].kill9()))
      const made = await runs.made(id)
      expect(made).toBeGreaterThanOrEqual(BEFORE)
      expect(made).toBeLessThan(COMPANIES)
      return made
    } finally {
      await stall.end()
    }
  }

  it("A37 goes on by itself when its server was killed and is started again", async () => {
    const { id, status } = await runs.start(1)
    expect(status).toBe("running")
    const made = await killInTheMiddle(id, [0, 1])
    await new Promise((later) => setTimeout(later, 1_000))
    expect(await runs.made(id)).toBe(made)
    await Promise.all(cluster.servers.map((server) => server.start()))
    await eventually(async () => {
      expect((await runs.get(id)).status).toBe("done")
    })
    await runs.expectWhole(id, COMPANIES)
  })

  it("A104 is shared by two servers; one is killed, and people buy meanwhile", async () => {
    await runs.payAgain()
    const acme = await cluster.company({ credit_limit: 1e6 }, [0])
    let isOver = false
    const waits: number[] = []
    const buying = (async () => {
      while (!isOver) {
        const began = Date.now()
        await placeOrder(cluster.buyer(0), cluster.store, { amount: 10 })
        waits.push(Date.now() - began)
      }
    })()
    const { id } = await runs.start(0)
    const joined = runs.move(id, "retry", 1)
    const killed = runs.sharedBy(id, 2).then(() => killInTheMiddle(id, [1]))
    await Promise.all([joined, killed]).finally(() => {
      isOver = true
    })
    await buying
    await eventually(async () => {
      expect((await runs.get(id)).status).toBe("done")
    })
    expect(await runs.posters(id)).toEqual(["server-0", "server-1"])
    expect(waits.length).toBeGreaterThan(0)
    await runs.expectWhole(id, COMPANIES)
    const [{ orders }] = await cluster.query(
      `select count(*)::integer as orders from company_credit_entry e
       join company_credit_account a on a.id = e.account_id
       where a.company_id = $1 and e.operation = 'purchased'`,
      [acme.id]
    )
    expect(orders).toBe(waits.length)
    process.stdout.write(
      `${waits.length} orders meanwhile, the slowest ${Math.max(...waits)} ms\n`
    )
    await cluster.servers[1].start()
  })
})
