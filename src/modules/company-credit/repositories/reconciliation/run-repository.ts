import { ActorType, ReconciliationScope } from "../../../../types"
import { Sql } from "../sql"

export type RunRow = {
  id: string
  status: "running" | "done" | "failed"
  scope: ReconciliationScope
  started_at: Date
  finished_at: Date | null
  duration_ms: number | null
  checks: number
  checks_done: number
  accounts: string
  entries: string
  purchases: string
  differences: string
  open_differences: string
  error: string | null
  actor_type: ActorType
  actor_id: string | null
  actor_name: string
}

const COLUMNS = `id, status, scope, started_at, finished_at, duration_ms, checks, checks_done,
  accounts, entries, purchases, differences, open_differences, error,
  actor_type, actor_id, actor_name`

/** A run that says nothing for so long is dead: no single check takes it. */
const DEAD = "interval '30 minutes'"

/**
 * Begins a run, if none is under way in any process. One whose process died
 * is closed first.
 */
export async function insertRun(
  sql: Sql,
  run: {
    id: string
    scope: ReconciliationScope
    actor_type: ActorType
    actor_id: string | null
    actor_name: string
  }
): Promise<RunRow | undefined> {
  await sql(
    `update company_credit_reconciliation
     set status = 'failed', finished_at = clock_timestamp(),
         error = 'Its process ended before it was done.'
     where status = 'running' and seen_at < now() - ${DEAD}`
  )
  const [row] = await sql<RunRow>(
    `insert into company_credit_reconciliation
       (id, scope, actor_type, actor_id, actor_name)
     values (?, ?::jsonb, ?, ?, ?)
     on conflict (status) where status = 'running' do nothing
     returning ${COLUMNS}`,
    [
      run.id,
      JSON.stringify(run.scope),
      run.actor_type,
      run.actor_id,
      run.actor_name,
    ]
  )
  return row
}

/** @returns the run, when nobody has begun its work before */
export async function takeRun(
  sql: Sql,
  id: string
): Promise<RunRow | undefined> {
  const [row] = await sql<RunRow>(
    `update company_credit_reconciliation
     set begun_at = clock_timestamp(), seen_at = clock_timestamp()
     where id = ? and status = 'running' and begun_at is null
     returning ${COLUMNS}`,
    [id]
  )
  return row
}

/**
 * How far it is, and that somebody is at it.
 *
 * @returns false when the run was taken for dead meanwhile
 */
export async function noteProgress(
  sql: Sql,
  id: string,
  { checks, checks_done }: Pick<RunRow, "checks" | "checks_done">
): Promise<boolean> {
  const rows = await sql(
    `update company_credit_reconciliation
     set seen_at = clock_timestamp(), checks = ?, checks_done = ?
     where id = ? and status = 'running' returning id`,
    [checks, checks_done, id]
  )
  return rows.length === 1
}

export type Looked = { accounts: string; entries: string; purchases: string }

export async function countLooked(
  sql: Sql,
  account_ids: string[] | null
): Promise<Looked> {
  const [row] = await sql<Looked>(
    `select count(*) as accounts, coalesce(sum(a.last_seq), 0) as entries,
       (select count(*) from company_credit_purchase p
        where ?::text[] is null or p.account_id = any(?::text[])) as purchases
     from company_credit_account a
     where ?::text[] is null or a.id = any(?::text[])`,
    [account_ids, account_ids, account_ids, account_ids]
  )
  return row
}

export async function finishRun(
  sql: Sql,
  id: string,
  result: Looked & {
    differences: number
    open_differences: number
    error: string | null
  }
): Promise<RunRow | undefined> {
  const [row] = await sql<RunRow>(
    `update company_credit_reconciliation
     set status = case when ?::text is null then 'done' else 'failed' end,
         error = ?, accounts = ?, entries = ?, purchases = ?,
         differences = ?, open_differences = ?,
         finished_at = clock_timestamp(), duration_ms = round(
           extract(epoch from clock_timestamp() - started_at) * 1000)
     where id = ? and status = 'running' returning ${COLUMNS}`,
    [
      result.error,
      result.error,
      result.accounts,
      result.entries,
      result.purchases,
      result.differences,
      result.open_differences,
      id,
    ]
  )
  return row
}

export async function findRun(
  sql: Sql,
  id: string
): Promise<RunRow | undefined> {
  const [row] = await sql<RunRow>(
    `select ${COLUMNS} from company_credit_reconciliation where id = ?`,
    [id]
  )
  return row
}

export async function listRuns(
  sql: Sql,
  page: { limit: number; offset: number }
): Promise<{ rows: RunRow[]; count: number }> {
  const rows = await sql<RunRow>(
    `select ${COLUMNS} from company_credit_reconciliation
     order by started_at desc, id desc limit ? offset ?`,
    [page.limit, page.offset]
  )
  const [{ count }] = await sql<{ count: number }>(
    `select count(*)::int as count from company_credit_reconciliation`
  )
  return { rows, count }
}
