import { ReimbursementSchedule } from "../../../types"
import { Sql } from "./sql"

export type DueEntity = {
  id: string
  name: string
  reimbursement_schedule: ReimbursementSchedule
  /** Who set it last, or made the key that did. */
  schedule_set_by_user_id: string | null
  /** The time that has come, to the microsecond. */
  due_at: string
  /** By the clock that said so. */
  now: Date
}

/**
 * One whose time for a run has come; none that another process is at, until the
 * end of that one's transaction. The row itself is not locked: whatever posts
 * for the legal entity would wait for it, with its accounts locked.
 */
export async function takeDueEntity(
  sql: Sql,
  but_not: string[]
): Promise<DueEntity | undefined> {
  const due = await sql<{ id: string }>(
    `select id from company_credit_legal_entity
     where next_reimbursement_at <= clock_timestamp() and deleted_at is null
       and id <> all (?::text[])
     order by next_reimbursement_at, id`,
    [but_not]
  )
  for (const { id } of due) {
    const [{ is_ours }] = await sql<{ is_ours: boolean }>(
      `select pg_try_advisory_xact_lock(hashtextextended(?, 0)) as is_ours`,
      [`company-credit reimbursement-schedule ${id}`]
    )
    const entity = is_ours ? await findDueEntity(sql, id) : undefined
    if (entity) {
      return entity
    }
  }
  return undefined
}

/** Once more: another process may have been there before. */
async function findDueEntity(
  sql: Sql,
  id: string
): Promise<DueEntity | undefined> {
  const [row] = await sql<DueEntity>(
    `select id, name, reimbursement_schedule, schedule_set_by_user_id,
       next_reimbursement_at::text as due_at, clock_timestamp() as now
     from company_credit_legal_entity
     where id = ? and next_reimbursement_at <= clock_timestamp()
       and deleted_at is null`,
    [id]
  )
  return row
}

/** What there is of a legal entity's schedule already. */
export async function findScheduledRuns(
  sql: Sql,
  { id, due_at }: DueEntity
): Promise<{ is_started: boolean; awaits_approval: boolean }> {
  const [row] = await sql<{ is_started: boolean; awaits_approval: boolean }>(
    `select coalesce(bool_or(scheduled_for = ?::timestamptz), false)
         as is_started,
       coalesce(bool_or(status = 'awaiting_approval'), false)
         as awaits_approval
     from company_credit_reimbursement_run
     where legal_entity_id = ? and is_scheduled
       and (status = 'awaiting_approval' or scheduled_for = ?::timestamptz)`,
    [due_at, id, due_at]
  )
  return row
}

/**
 * Nobody's change: version and author stay as they are. Nothing is waited for,
 * and nothing is written where somebody holds the legal entity or has changed
 * its schedule: the next look finds it due again, and its run there.
 */
export async function setNextReimbursement(
  sql: Sql,
  { id, due_at }: DueEntity,
  at: Date | null
): Promise<void> {
  await sql(
    `update company_credit_legal_entity set next_reimbursement_at = ?
     where id in (
       select id from company_credit_legal_entity
       where id = ? and next_reimbursement_at = ?::timestamptz
       for no key update skip locked)`,
    [at, id, due_at]
  )
}

/** Told by the change of the schedule itself. */
export async function writeScheduleSetter(
  sql: Sql,
  legal_entity_id: string,
  user_id: string | null
): Promise<void> {
  await sql(
    `update company_credit_legal_entity set schedule_set_by_user_id = ?
     where id = ?`,
    [user_id, legal_entity_id]
  )
}
