import {
  Amount,
  IfSpent,
  ISODate,
  RUN_CHUNK_SIZE,
  RunStatus,
} from "../../../domain"
import { Actor, CurrencySum, ReimbursementSelection } from "../../../types"
import type { RunRates } from "./run-candidates-repository"
import { Sql } from "./sql"

export type NewRun = {
  id: string
  legal_entity_id: string
  selection: ReimbursementSelection
  amount: Amount | null
  if_spent: IfSpent
  posting_date: ISODate
  comment: string | null
  accounting_currency: string
  minimum_reimbursement: Amount
  rates: RunRates
  /** Null = it was started by hand. */
  scheduled_for: string | null
  actor: Required<Actor>
  started_for_user_id: string | null
}

const TABLE = "company_credit_reimbursement_run"

/** Without lines yet; `finishStart` tells what they come to. */
export async function insertRun(sql: Sql, run: NewRun): Promise<void> {
  await sql(
    `insert into ${TABLE} (id, legal_entity_id, status, selection, amount,
       if_spent, posting_date, comment, accounting_currency,
       minimum_reimbursement, rates, line_count, is_scheduled, scheduled_for,
       actor_type, actor_id, actor_name, started_for_user_id)
     values (?, ?, 'running', ?::jsonb, ?, ?, ?, ?, ?, ?, ?::jsonb, 0, ?,
       ?::timestamptz, ?, ?, ?, ?)`,
    [
      run.id,
      run.legal_entity_id,
      JSON.stringify(run.selection),
      run.amount,
      run.if_spent,
      run.posting_date,
      run.comment,
      run.accounting_currency,
      run.minimum_reimbursement,
      JSON.stringify(run.rates),
      run.scheduled_for !== null,
      run.scheduled_for,
      run.actor.type,
      run.actor.id,
      run.actor.name,
      run.started_for_user_id,
    ]
  )
}

/** None for stretches in which nothing is to be posted. */
export async function insertChunks(sql: Sql, run_id: string): Promise<void> {
  await sql(
    `insert into company_credit_reimbursement_run_chunk
       (run_id, first_ord, last_ord)
     select run_id, min(ord), max(ord)
     from company_credit_reimbursement_run_line
     where run_id = ? and outcome is null
     group by run_id, (ord - 1) / ? order by min(ord)`,
    [run_id, RUN_CHUNK_SIZE]
  )
}

export async function finishStart(
  sql: Sql,
  id: string,
  start: {
    status: RunStatus
    line_count: number
    proposed: CurrencySum[]
    proposed_total: Amount | null
  }
): Promise<void> {
  await sql(
    `update ${TABLE} set status = ?, line_count = ?, proposed = ?::jsonb,
       proposed_total = ?,
       started_at = case when ? = 'running' then clock_timestamp() end,
       finished_at = case when ? = 'done' then clock_timestamp() end
     where id = ?`,
    [
      start.status,
      start.line_count,
      JSON.stringify(start.proposed),
      start.proposed_total,
      start.status,
      start.status,
      id,
    ]
  )
}

/** A run as whoever decides over it needs it. */
export type DecidedRun = {
  id: string
  legal_entity_id: string
  status: RunStatus
  proposed_total: Amount | null
  actor_id: string | null
  started_for_user_id: string | null
}

/** Locked until the end of the transaction: one at a time decides. */
export async function lockRun(
  sql: Sql,
  id: string
): Promise<DecidedRun | undefined> {
  const [row] = await sql<DecidedRun>(
    `select id, legal_entity_id, status, proposed_total, actor_id,
       started_for_user_id from ${TABLE} where id = ? for no key update`,
    [id]
  )
  return row
}

export async function writeDecision(
  sql: Sql,
  id: string,
  status: "running" | "rejected",
  comment: string | null,
  actor: Required<Actor>
): Promise<void> {
  await sql(
    `update ${TABLE} set status = ?, decided_at = clock_timestamp(),
       decided_by_type = ?, decided_by_id = ?, decided_by_name = ?,
       decision_comment = ?,
       started_at = case when ? = 'running' then clock_timestamp() end,
       finished_at = case when ? = 'rejected' then clock_timestamp() end
     where id = ?`,
    [...[status, actor.type, actor.id, actor.name, comment, status, status], id]
  )
}

/** Those that somebody can still approve, carry on or try again. */
export async function countUnendedRuns(
  sql: Sql,
  legal_entity_id: string
): Promise<number> {
  const [row] = await sql<{ runs: number }>(
    `select count(*)::integer as runs from ${TABLE}
     where legal_entity_id = ?
       and status in ('awaiting_approval', 'running', 'failed')`,
    [legal_entity_id]
  )
  return row.runs
}

export async function hasRuns(
  sql: Sql,
  legal_entity_id: string
): Promise<boolean> {
  const [row] = await sql<{ there: boolean }>(
    `select exists (select from ${TABLE} where legal_entity_id = ?) as there`,
    [legal_entity_id]
  )
  return row.there
}
