import { Sql } from "./sql"

const RUN = "company_credit_reimbursement_run"
const LINE = "company_credit_reimbursement_run_line"
const CHUNK = "company_credit_reimbursement_run_chunk"

/**
 * Waits until no chunk is under way, and none can be taken until the end of
 * the transaction: the free ones are locked first, so that those who are at
 * the others find nothing to go on with.
 */
export async function haltChunks(sql: Sql, id: string): Promise<void> {
  const lock = (how: string) =>
    sql(
      `select 1 from ${CHUNK} where run_id = ? and not is_done
       order by id for update ${how}`,
      [id]
    )
  await lock("skip locked")
  await lock("")
  // What the last ones have put off.
  await lock("")
}

export async function cancelRun(sql: Sql, id: string): Promise<void> {
  await sql(
    `update ${RUN} set status = 'canceled', finished_at = clock_timestamp(),
       failure_code = null, failure_facts = null
     where id = ?`,
    [id]
  )
}

/**
 * The lines that failed are pending again, in chunks that hold nothing else.
 *
 * @returns whether there were any
 */
export async function reopenFailed(
  sql: Sql,
  id: string,
  chunk_size: number
): Promise<boolean> {
  const reopened = await sql(
    `with reopened as (
       update ${LINE} set outcome = null, code = null, facts = null
       where run_id = ? and outcome = 'failed' returning ord),
     islands as (
       select ord, ord - row_number() over (order by ord) as island
       from reopened),
     parts as (
       select ord, island,
         (row_number() over (partition by island order by ord) - 1) / ?::integer
           as part
       from islands)
     insert into ${CHUNK} (run_id, first_ord, last_ord)
     select ?, min(ord), max(ord) from parts group by island, part
     order by min(ord) returning id`,
    [id, chunk_size, id]
  )
  // Not those whose line has failed since.
  await sql(
    `update ${CHUNK} k set failed = 0
     where k.run_id = ? and k.failed > 0 and not exists (
       select from ${LINE} l where l.run_id = k.run_id
         and l.ord between k.first_ord and k.last_ord and l.outcome = 'failed')`,
    [id]
  )
  return reopened.length > 0
}

export async function resumeRun(sql: Sql, id: string): Promise<void> {
  await sql(
    `update ${RUN} set status = 'running', finished_at = null,
       resumed_at = clock_timestamp(),
       failure_code = null, failure_facts = null where id = ?`,
    [id]
  )
}

/** Ids of those that are to be posted, oldest first. */
export async function findUnfinishedRuns(sql: Sql): Promise<string[]> {
  const rows = await sql<{ id: string }>(
    `select id from ${RUN} where status = 'running' order by created_at, id`
  )
  return rows.map(({ id }) => id)
}
