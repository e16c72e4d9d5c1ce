import { placeOrder } from "../helpers/checkout"
import { ok } from "../helpers/client"
import { breaches } from "../modules/invariants"
import { creditors } from "../modules/run-set-up"
import { Cluster } from "./harness/cluster"
import { Stall } from "./harness/stall"
import { eventually } from "./harness/wait"

const COMPANIES = 6_000
const API = "/admin/company-credit"
/** A chunk draws these numbers before it writes anything that is numbered. */
const NUMBERS = `select from company_credit_number_sequence
  where kind = 'vendor_invoice' for update`

/** Runs over thousands, in processes that are killed in the middle of it. */
describe("A reimbursement run", () => {
  let cluster: Cluster

  jest.setTimeout(300_000)
  beforeAll(async () => {
    cluster = await Cluster.start({ servers: 2, buyers: 2 })
    const { legal_entity } = await ok(
      cluster.alice().client.post(`${API}/legal-entities`, {
        name: "Acme GmbH",
        accounting_currency: "eur",
      })
    )
    await creditors(
      (...args) => cluster.query(...args),
      COMPANIES,
      legal_entity.id
    )
    await cluster.query(`
      create table posted_by (chunk_id bigint, process text);
      create function note_poster() returns trigger language plpgsql as $$
        begin
          insert into posted_by
          values (new.id, current_setting('application_name'));
          return null;
        end $$;
      create trigger note_poster
        after update on company_credit_reimbursement_run_chunk
        for each row when (new.posted > 0) execute function note_poster()`)
  })
  afterAll(() => cluster?.stop())

  /** Each of the companies has paid in advance once more. */
  const payAgain = () =>
    cluster.query(`
      with paid as (
        insert into company_credit_entry (id, account_id, seq, operation,
          currency_code, amount, outstanding_balance, available_credit,
          credit_limit, exceed_limit, comment_is_public, actor_type, actor_name,
          idempotency_key, fingerprint, edit_count, created_at)
        select 'again ' || a.last_seq || a.id, a.id, a.last_seq + 1,
          'reimbursed', a.currency_code, 5.00, a.outstanding_balance + 5,
          a.available_credit + 5, a.credit_limit, a.exceed_limit, false,
          'system', 'Set-up', 'again ' || a.last_seq || a.id, '', 0, now()
        from company_credit_account a where a.id like 'a0%')
      update company_credit_account
      set outstanding_balance = outstanding_balance + 5, last_seq = last_seq + 1
      where id like 'a0%'`)

  const start = async (server: number) => {
    const answer = await ok(
      cluster.alice(server).client.post(`${API}/reimbursement-runs`, {
        all: true,
      })
    )
    return answer.run
  }
  const runOf = async (id: string, server = 0) => {
    const { client } = cluster.alice(server)
    const answer = await ok(client.get(`${API}/reimbursement-runs/${id}`))
    return answer.run
  }
  const madeBy = async (id: string): Promise<number> => {
    const [{ made }] = await cluster.query(
      `select count(*)::integer as made from company_credit_reimbursement
       where run_id = $1`,
      [id]
    )
    return made
  }
  const until = async (id: string, made: number) => {
    while ((await madeBy(id)) < made) {
      await new Promise((again) => setTimeout(again, 10))
    }
  }
  const postersOf = async (id: string): Promise<string[]> => {
    const rows = await cluster.query(
      `select distinct process from posted_by
       join company_credit_reimbursement_run_chunk k on k.id = chunk_id
       where k.run_id = $1 order by 1`,
      [id]
    )
    return rows.map(({ process }) => process.split("-").slice(0, 2).join("-"))
  }

  /** Until each of the two has posted a chunk. */
  const both = async (id: string) => {
    while ((await postersOf(id)).length < 2) {
      await new Promise((again) => setTimeout(again, 10))
    }
  }

  /** Nothing twice, nothing missing, no number left out. */
  async function expectWhole(id: string, companies: number) {
    expect(await runOf(id)).toMatchObject({
      status: "done",
      progress: { posted: companies, pending: 0, failed: 0, percent: 100 },
    })
    const [books] = await cluster.query(
      `select count(*)::integer as companies,
         count(distinct company_id)::integer as once
       from company_credit_reimbursement where run_id = $1`,
      [id]
    )
    expect(books).toEqual({ companies, once: companies })
    const numbers = await cluster.query(
      `select s.kind, s.next_number - 1 - (case s.kind
           when 'reimbursement' then
             (select count(*) from company_credit_reimbursement)
           when 'vendor_invoice' then
             (select count(*) from company_credit_vendor_invoice)
           else (select count(*) from company_credit_vendor where is_one_time)
         end) as left_out
       from company_credit_number_sequence s order by s.kind`
    )
    expect(numbers.map(({ left_out }) => Number(left_out))).toEqual([0, 0, 0])
    expect(await breaches((...args) => cluster.query(...args))).toEqual([])
  }

  /** Kills the servers while a chunk has its numbers before it. */
  async function killInTheMiddle(id: string, victims: number[]) {
    await until(id, 2_000)
    const stall = await Stall.at(cluster, NUMBERS)
    try {
      await stall.caught()
      await Promise.all(victims.map((n) => cluster.servers[n].kill9()))
      const made = await madeBy(id)
      expect(made).toBeGreaterThanOrEqual(2_000)
      expect(made).toBeLessThan(COMPANIES)
      return made
    } finally {
      await stall.end()
    }
  }

  it("A37 goes on by itself when its server was killed and is started again", async () => {
    const { id, status } = await start(1)
    expect(status).toBe("running")
    const made = await killInTheMiddle(id, [0, 1])
    await new Promise((later) => setTimeout(later, 1_000))
    expect(await madeBy(id)).toBe(made)
    await Promise.all(cluster.servers.map((server) => server.start()))
    await eventually(async () => {
      expect((await runOf(id)).status).toBe("done")
    })
    await expectWhole(id, COMPANIES)
  })

  it("A104 is shared by two servers; one is killed, and people buy meanwhile", async () => {
    await payAgain()
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
    const { id } = await start(0)
    const { client } = cluster.alice(1)
    const joined = client.post(`${API}/reimbursement-runs/${id}/retry`)
    const killed = both(id).then(() => killInTheMiddle(id, [1]))
    const [{ status }] = await Promise.all([joined, killed]).finally(() => {
      isOver = true
    })
    expect(status).toBe(200)
    await buying
    await eventually(async () => {
      expect((await runOf(id)).status).toBe("done")
    })
    expect(await postersOf(id)).toEqual(["server-0", "server-1"])
    expect(waits.length).toBeGreaterThan(0)
    await expectWhole(id, COMPANIES)
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
