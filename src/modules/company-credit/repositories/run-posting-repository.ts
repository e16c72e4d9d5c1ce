import {
  Facts,
  OneTimeVendorTemplate,
  RefusalCode,
  RunStatus,
} from "../../../domain"
import { Sql } from "./sql"

const RUN = "company_credit_reimbursement_run"
const LINE = "company_credit_reimbursement_run_line"
const CHUNK = "company_credit_reimbursement_run_chunk"

/** What a run numbers, and no person. */
export type RunNumberKind = "reimbursement" | "vendor_invoice"

/** What a process has taken, with what it needs to know to post it. */
export type TakenChunk = {
  /** Of the chunk; a bigint, which comes as text. */
  id: string
  waits: boolean
  attempts: number
  first_ord: number
  last_ord: number
  status: RunStatus
  accounting_currency: string
  legal_entity: string
  one_time_vendor_template: OneTimeVendorTemplate | null
}

/**
 * Takes a chunk that nobody else is at, until the end of the transaction: those
 * that need not wait first, then those that have waited least.
 */
export async function takeChunk(
  sql: Sql,
  run_id: string
): Promise<TakenChunk | undefined> {
  const [chunk] = await sql<{ id: string }>(
    `select id from ${CHUNK} where run_id = ? and not is_done
     order by waits, attempts, id limit 1 for update skip locked`,
    [run_id]
  )
  return chunk && (await findTaken(sql, chunk.id))
}

/**
 * A statement of its own, after the lock: whoever cancels a run locks its
 * chunks first, so that none is posted that was taken later.
 */
async function findTaken(sql: Sql, id: string): Promise<TakenChunk> {
  const [row] = await sql<TakenChunk>(
    `select k.id, k.waits, k.attempts, k.first_ord, k.last_ord, r.status,
       r.accounting_currency, e.name as legal_entity, e.one_time_vendor_template
     from ${CHUNK} k
     join ${RUN} r on r.id = k.run_id
     join company_credit_legal_entity e on e.id = r.legal_entity_id
     where k.id = ?`,
    [id]
  )
  return row
}

/**
 * Posts a chunk that was taken, in the same transaction.
 *
 * @param template null = none that could be used
 * @returns false when somebody has locked what a chunk that waits needs; nothing
 * is written then
 */
export async function postChunk(
  sql: Sql,
  id: string,
  template: OneTimeVendorTemplate | null,
  accounting_digits: number
): Promise<boolean> {
  const [{ busy }] = await sql<{ busy: boolean }>(
    "select company_credit_post_run_chunk(?, ?::jsonb, ?) as busy",
    [id, template && JSON.stringify(template), accounting_digits]
  )
  return !busy
}

export async function countPosted(sql: Sql, id: string): Promise<number> {
  const [{ posted }] = await sql<{ posted: number }>(
    `select posted from ${CHUNK} where id = ?`,
    [id]
  )
  return posted
}

export async function countAttempt(sql: Sql, id: string): Promise<void> {
  await sql(`update ${CHUNK} set attempts = attempts + 1 where id = ?`, [id])
}

/**
 * Taken again after it failed.
 *
 * @returns undefined when somebody else has it, or has made of it what failed
 * as little as the run
 */
export async function retakeChunk(
  sql: Sql,
  { id, first_ord, last_ord }: TakenChunk
): Promise<TakenChunk | undefined> {
  const rows = await sql(
    `select id from ${CHUNK} where id = ? and not is_done
       and first_ord = ? and last_ord = ? for update skip locked`,
    [id, first_ord, last_ord]
  )
  const chunk = rows.length ? await findTaken(sql, id) : undefined
  return chunk?.status === "running" ? chunk : undefined
}

/** Lines of a chunk that are still to be posted, and the middle one of them. */
export type PendingLines = { count: number; first: number; middle: number }

export async function findPendingLines(
  sql: Sql,
  chunk_id: string
): Promise<PendingLines> {
  const [row] = await sql<PendingLines>(
    `select count(*)::integer as count, min(l.ord) as first,
       percentile_disc(0.5) within group (order by l.ord) as middle
     from ${CHUNK} k
     join ${LINE} l on l.run_id = k.run_id and l.outcome is null
       and l.ord between k.first_ord and k.last_ord
     where k.id = ?`,
    [chunk_id]
  )
  return row
}

/** Two chunks in the place of one: up to `middle`, and what comes after it. */
export async function splitChunk(
  sql: Sql,
  id: string,
  middle: number
): Promise<void> {
  await sql(
    `insert into ${CHUNK} (run_id, first_ord, last_ord, waits)
     select run_id, ?::integer + 1, last_ord, waits from ${CHUNK} where id = ?`,
    [middle, id]
  )
  await sql(`update ${CHUNK} set last_ord = ?, attempts = 0 where id = ?`, [
    middle,
    id,
  ])
}

/** Ends a chunk whose lines, all that are pending, cannot be posted. */
export async function failChunk(
  sql: Sql,
  id: string,
  code: RefusalCode,
  facts: Facts
): Promise<void> {
  await sql(
    `with failed as (
       update ${LINE} l set outcome = 'failed', code = ?, facts = ?::jsonb
       from ${CHUNK} k
       where k.id = ? and l.run_id = k.run_id and l.outcome is null
         and l.ord between k.first_ord and k.last_ord
       returning 1)
     update ${CHUNK} set is_done = true, done_at = clock_timestamp(),
       failed = (select count(*) from failed)
     where id = ?`,
    [code, JSON.stringify(facts), id, id]
  )
}

/** The next number of a run's sequence, and the one it has come to before. */
export async function findRepeatedNumber(
  sql: Sql,
  run_id: string,
  kind: RunNumberKind
): Promise<{ asked: number; next: number }> {
  const [row] = await sql<{ asked: string; next: string }>(
    `select s.next_number as asked, greatest(s.next_number, coalesce((
         select max(right(d.number, s.width)::bigint) + 1
         from company_credit_${kind} d
         where d.legal_entity_id = s.legal_entity_id
           and left(d.number, -s.width) = s.prefix
           and right(d.number, s.width) ~ '^[0-9]+$'), 0)) as next
     from ${RUN} r
     join company_credit_number_sequence s
       on s.legal_entity_id = r.legal_entity_id and s.kind = ?
     where r.id = ?`,
    [kind, run_id]
  )
  return { asked: Number(row.asked), next: Number(row.next) }
}

/** Stops a run that cannot go on. The chunks that are left stay as they are. */
export async function failRun(
  sql: Sql,
  id: string,
  code: RefusalCode,
  facts: Facts
): Promise<void> {
  await sql(
    `update ${RUN} set status = 'failed', failure_code = ?,
       failure_facts = ?::jsonb
     where id = ? and status = 'running'`,
    [code, JSON.stringify(facts), id]
  )
}

/** One at a time finishes, cancels or tries a run again. */
export async function lockRunStatus(
  sql: Sql,
  id: string
): Promise<RunStatus | undefined> {
  const [row] = await sql<{ status: RunStatus }>(
    `select status from ${RUN} where id = ? for no key update`,
    [id]
  )
  return row?.status
}

export async function findRunStatus(
  sql: Sql,
  id: string
): Promise<RunStatus | undefined> {
  const [row] = await sql<{ status: RunStatus }>(
    `select status from ${RUN} where id = ?`,
    [id]
  )
  return row?.status
}

/** Once no chunk is left, here or in a transaction under way. */
export async function finishRun(sql: Sql, id: string): Promise<void> {
  await sql(
    `update ${RUN} set status = 'done', finished_at = clock_timestamp()
     where id = ? and status = 'running' and not exists (
       select from ${CHUNK} where run_id = ? and not is_done)`,
    [id, id]
  )
}
