import { ok } from "../../helpers/client"
import { breaches } from "../../modules/invariants"
import { creditors } from "../../modules/run-set-up"
import type { Cluster } from "./cluster"

const API = "/admin/company-credit"
const LOOK_AGAIN_MS = 10

/** Reimbursement runs over companies by the thousand, at a cluster's servers. */
export class ReimbursementRuns {
  private constructor(private readonly cluster: Cluster) {}

  /**
   * A legal entity with so many companies that have a credit; who posts a chunk
   * is noted from now on.
   */
  static async over(companies: number, cluster: Cluster) {
    const { legal_entity } = await ok(
      cluster.alice().client.post(`${API}/legal-entities`, {
        name: "Acme GmbH",
        accounting_currency: "eur",
      })
    )
    const query = (sql: string, values?: unknown[]) =>
      cluster.query(sql, values)
    await creditors(query, companies, legal_entity.id)
    await cluster.query(`
      create table posted_by (run_id text, process text);
      create function note_poster() returns trigger language plpgsql as $$
        begin
          insert into posted_by
          values (new.run_id, current_setting('application_name'));
          return null;
        end $$;
      create trigger note_poster
        after update on company_credit_reimbursement_run_chunk
        for each row when (new.posted > 0) execute function note_poster()`)
    return new ReimbursementRuns(cluster)
  }

  /** Each of the companies has paid in advance once more. */
  async payAgain(): Promise<void> {
    await this.cluster.query(`
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
  }

  /** Of everybody who has a credit. */
  async start(server: number): Promise<any> {
    const { client } = this.cluster.alice(server)
    const body = { all: true }
    return (await ok(client.post(`${API}/reimbursement-runs`, body))).run
  }

  async move(id: string, move: string, server: number): Promise<any> {
    const { client } = this.cluster.alice(server)
    const path = `${API}/reimbursement-runs/${id}/${move}`
    return (await ok(client.post(path))).run
  }

  async get(id: string, server = 0): Promise<any> {
    const { client } = this.cluster.alice(server)
    return (await ok(client.get(`${API}/reimbursement-runs/${id}`))).run
  }

  /** How many reimbursements it has made. */
  async made(id: string): Promise<number> {
    const [{ made }] = await this.cluster.query(
      `select count(*)::integer as made from company_credit_reimbursement
       where run_id = $1`,
      [id]
    )
    return made
  }

  /** Until it has made so many. */
  async until(id: string, made: number): Promise<void> {
    while ((await this.made(id)) < made) {
      await pause()
    }
  }

  /** Which processes have posted a chunk of it. */
  async posters(id: string): Promise<string[]> {
    const rows = await this.cluster.query(
      "select distinct process from posted_by where run_id = $1 order by 1",
      [id]
    )
    return rows.map(({ process }) => process.split("-").slice(0, 2).join("-"))
  }

  /** Until so many processes have. */
  async sharedBy(id: string, processes: number): Promise<void> {
    while ((await this.posters(id)).length < processes) {
      await pause()
    }
  }

  /** Nothing twice, nothing missing. */
  async expectWhole(id: string, companies: number, server = 0): Promise<void> {
    expect(await this.get(id, server)).toMatchObject({
      status: "done",
      progress: { posted: companies, pending: 0, failed: 0, percent: 100 },
    })
    const [books] = await this.cluster.query(
      `select count(*)::integer as companies,
         count(distinct company_id)::integer as once
       from company_credit_reimbursement where run_id = $1`,
      [id]
    )
    expect(books).toEqual({ companies, once: companies })
    await this.expectSound()
  }

  /** No number is left out, and all invariants hold. */
  async expectSound(): Promise<void> {
    const numbers = await this.cluster.query(
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
    const query = (sql: string, values?: unknown[]) =>
      this.cluster.query(sql, values)
    expect(await breaches(query)).toEqual([])
  }
}

const pause = () => new Promise((again) => setTimeout(again, LOOK_AGAIN_MS))
