import { placeOrder } from "../helpers/checkout"
import type { Cluster } from "./harness/cluster"
import { faults } from "./harness/ledger"
import { ReimbursementRuns } from "./harness/reimbursement-runs"
import { Stall } from "./harness/stall"
import { eventually } from "./harness/wait"

const COMPANIES = 2_200
/** Chunks that are posted before a test holds the next one. */
const CHUNKS_BEFORE = 2
const HELD = "select pg_advisory_xact_lock(104)"

/** Runs of processes that meet in a Redis: two servers and a worker. */
export function sharedRuns(getCluster: () => Cluster): void {
  const cluster = () => getCluster()

  describe("a reimbursement run", () => {
    let runs: ReimbursementRuns

    beforeAll(async () => {
      runs = await ReimbursementRuns.over(COMPANIES, cluster())
      // All of a chunk is written by then, its numbers too, and not committed.
      await cluster().query(`
        create function hold_poster() returns trigger language plpgsql as $$
          begin
            if (select count(*) from posted_by where run_id = new.run_id)
                > ${CHUNKS_BEFORE} then
              perform pg_advisory_xact_lock_shared(104);
            end if;
            return null;
          end $$;
        create trigger on_hold_poster
          after update on company_credit_reimbursement_run_chunk
          for each row when (new.posted > 0) execute function hold_poster()`)
    })

    it("A37 A104 kill -9 of the server that posts and of the worker: another worker's job goes on, and people buy meanwhile", async () => {
      const acme = await cluster().company(
        { credit_limit: 1e6, outstanding_balance: 1e4, currency_code: "usd" },
        [0]
      )
      const companies = await creditorsNow()
      const [worker] = cluster().workers
      const buying = buy(1)
      const stall = await Stall.at(cluster(), HELD)
      let id: string
      let made: number
      try {
        const run = await runs.start(0)
        id = run.id
        // The run cannot end while it is held: the answer did not wait for it.
        expect(run.status).toBe("running")
        await stall.caught()
        await worker.call("reimbursementRuns")
        expect(await runs.posters(id)).toEqual(["server-0"])
        made = await runs.made(id)
        expect(made).toBeGreaterThan(0)
        expect(made).toBeLessThan(companies)
        await Promise.all([worker.kill9(), cluster().servers[0].kill9()])
      } finally {
        await stall.end()
      }
      await new Promise((later) => setTimeout(later, 1_000))
      expect(await runs.made(id)).toBe(made)
      await Promise.all([worker.start(), cluster().servers[0].start()])
      await eventually(async () => {
        expect((await runs.get(id)).status).toBe("done")
      })
      const orders = await buying()
      expect(await runs.posters(id)).toEqual(["server-0", "worker-0"])
      await runs.expectWhole(id, companies)
      expect(await faults(cluster())).toEqual([])
      expect(await purchasesOf(acme.id)).toBe(orders)
      expect(orders).toBeGreaterThan(0)
      process.stdout.write(`${orders} orders meanwhile\n`)
    })

    it("A37 is cancelled while the server that posts is killed: it stays so after restarts", async () => {
      await runs.payAgain()
      const [worker] = cluster().workers
      const stall = await Stall.at(cluster(), HELD)
      const killed = async () => {
        try {
          await eventually(async () => {
            expect(await waitsOf("server-1")).toBeGreaterThan(0)
          })
          await cluster().servers[0].kill9()
        } finally {
          await stall.end()
        }
      }
      const { id } = await runs.start(0)
      await stall.caught()
      const made = await runs.made(id)
      const [canceled] = await Promise.all([
        runs.move(id, "cancel", 1),
        killed(),
      ])
      expect(canceled.status).toBe("canceled")
      await cluster().servers[0].start()
      await worker.call("reimbursementRuns")
      await cluster().servers[0].call("reimbursementRuns")
      expect(await runs.get(id)).toMatchObject({
        status: "canceled",
        progress: { posted: made },
      })
      expect(await runs.made(id)).toBe(made)
      await runs.expectSound()
    })

    it("SIGTERM of the server that posts: it ends in good order, and the rest is posted by the next job", async () => {
      await runs.payAgain()
      await cluster().query(`
        create or replace function hold_poster() returns trigger
        language plpgsql as $$
          begin
            perform pg_sleep(2);
            return null;
          end $$`)
      const companies = await creditorsNow()
      const { id } = await runs.start(0)
      await runs.until(id, 1)
      await cluster().servers[0].stop()
      expect(await runs.made(id)).toBeLessThan(companies)
      await cluster().workers[0].call("reimbursementRuns")
      await eventually(async () => {
        expect((await runs.get(id, 1)).status).toBe("done")
      })
      await runs.expectWhole(id, companies, 1)
    })
  })

  /** At a server, until it is ended. @returns how many orders were placed */
  function buy(server: number): () => Promise<number> {
    let isOver = false
    let orders = 0
    const buying = (async () => {
      while (!isOver) {
        const buyer = cluster().buyer(0, server)
        await placeOrder(buyer, cluster().store, { amount: 10 })
        orders++
      }
    })()
    buying.catch(() => undefined) // told by the end
    return async () => {
      isOver = true
      await buying
      return orders
    }
  }

  /** Accounts that a run over everybody posts, as long as they stay above 0. */
  async function creditorsNow(): Promise<number> {
    const [{ count }] = await cluster().query(
      `select count(*)::integer as count from company_credit_account
       where outstanding_balance > 0`
    )
    return count
  }

  /** How many statements of a process wait for a lock. */
  async function waitsOf(name: string): Promise<number> {
    const [{ count }] = await cluster().query(
      `select count(*)::integer as count from pg_stat_activity
       where application_name like $1 || '%' and wait_event_type = 'Lock'`,
      [name]
    )
    return count
  }

  async function purchasesOf(company_id: string): Promise<number> {
    const [{ count }] = await cluster().query(
      `select count(*)::integer as count from company_credit_entry e
       join company_credit_account a on a.id = e.account_id
       where a.company_id = $1 and e.operation = 'purchased'`,
      [company_id]
    )
    return count
  }
}
