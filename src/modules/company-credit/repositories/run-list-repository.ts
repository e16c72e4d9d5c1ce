import { Approver, Facts, IfSpent, RunStatus } from "../../../domain"
import {
  ActorType,
  ReimbursementSelection,
  RunFilter,
  RunPage,
} from "../../../types"
import { Condition, oneOf } from "./page-query"
import { Sql } from "./sql"

export type SumRow = {
  currency_code: string
  companies: number
  amount: string
  accounting_amount: string | null
}

/** A run with what its chunks have counted, as of one moment. */
export type RunRow = {
  id: string
  display_id: string
  legal_entity_id: string
  status: RunStatus
  selection: ReimbursementSelection
  amount: string | null
  if_spent: IfSpent
  posting_date: string
  comment: string | null
  accounting_currency: string
  minimum_reimbursement: string
  line_count: number
  proposed: SumRow[]
  proposed_total: string | null
  started_for_user_id: string | null
  is_scheduled: boolean
  actor_type: ActorType
  actor_id: string | null
  actor_name: string
  decided_at: Date | null
  decided_by_type: ActorType | null
  decided_by_id: string | null
  decided_by_name: string | null
  decision_comment: string | null
  failure_code: string | null
  failure_facts: Facts | null
  created_at: Date
  started_at: Date | null
  finished_at: Date | null
  posted: number
  skipped: number
  failed: number
  sums: SumRow[]
  /** Since posting began, or began again, by the database's clock. */
  seconds: number | null
  /** Lines that were dealt with in that time. */
  dealt: number
}

const COLUMNS = `
  r.id, r.display_id, r.legal_entity_id, r.status, r.amount, r.if_spent,
  r.posting_date::text as posting_date, r.comment, r.accounting_currency,
  r.minimum_reimbursement, r.line_count, r.proposed_total, r.is_scheduled,
  r.started_for_user_id,
  r.actor_type, r.actor_id, r.actor_name, r.decided_at, r.decided_by_type,
  r.decided_by_id, r.decided_by_name, r.decision_comment, r.failure_code,
  r.failure_facts, r.created_at, r.started_at, r.finished_at,
  extract(epoch from clock_timestamp() - coalesce(r.resumed_at, r.started_at))::float8
    as seconds,
  counted.*, proposed.sums as proposed, posted.sums`

/** Amounts leave JSON as text: its numbers would be floats here. */
const sumsOf = (rows: string) => `
  select coalesce(jsonb_agg(jsonb_build_object(
      'currency_code', currency_code, 'companies', companies,
      'amount', amount::text, 'accounting_amount', accounting_amount::text)
    order by currency_code), '[]') as sums
  from (${rows}) by_currency`

const SOURCE = `
  company_credit_reimbursement_run r
  cross join lateral (
    select coalesce(sum(k.posted), 0)::int as posted,
      coalesce(sum(k.skipped), 0)::int as skipped,
      coalesce(sum(k.failed), 0)::int as failed,
      coalesce(sum(k.posted + k.skipped + k.failed) filter (
        where r.resumed_at is null or k.done_at > r.resumed_at), 0)::int as dealt
    from company_credit_reimbursement_run_chunk k
    where k.run_id = r.id) counted
  cross join lateral (${sumsOf(`
    select p ->> 'currency_code' as currency_code,
      (p ->> 'companies')::int as companies,
      (p ->> 'amount')::numeric as amount,
      (p ->> 'accounting_amount')::numeric as accounting_amount
    from jsonb_array_elements(r.proposed) p`)}) proposed
  cross join lateral (${sumsOf(`
    select t.key as currency_code,
      sum((t.value ->> 'companies')::int) as companies,
      sum((t.value ->> 'amount')::numeric) as amount,
      case when count(t.value ->> 'accounting_amount') = count(*)
        then sum((t.value ->> 'accounting_amount')::numeric)
      end as accounting_amount
    from company_credit_reimbursement_run_chunk k,
      jsonb_each(k.totals) t
    where k.run_id = r.id group by 1`)}) posted`

export async function findRun(
  sql: Sql,
  id: string
): Promise<RunRow | undefined> {
  const [row] = await sql<RunRow>(
    `select ${COLUMNS}, r.selection from ${SOURCE} where r.id = ?`,
    [id]
  )
  return row
}

/** In a list, so many of the companies that were named. */
const NAMED = 100

/** The latest first. */
export async function findRuns(
  sql: Sql,
  filter: RunFilter,
  { limit, offset = 0 }: RunPage
): Promise<{ rows: RunRow[]; count: number }> {
  const { text, values } = conditionsOf(filter)
  const rows = await sql<RunRow>(
    `select ${COLUMNS}, case when jsonb_exists(r.selection, 'company_ids')
       then jsonb_build_object('company_ids', jsonb_path_query_array(
         r.selection, '$.company_ids[0 to ${NAMED - 1}]'))
       else r.selection end as selection
     from ${SOURCE}
     where r.id = any (array(
       select r.id from company_credit_reimbursement_run r where ${text}
       order by r.created_at desc, r.id desc limit ? offset ?))
     order by r.created_at desc, r.id desc`,
    [...values, limit, offset]
  )
  const [{ count }] = await sql<{ count: number }>(
    `select count(*)::int as count
     from company_credit_reimbursement_run r where ${text}`,
    values
  )
  return { rows, count }
}

function conditionsOf(filter: RunFilter) {
  const conditions = [
    oneOf("r.status", filter.status),
    oneOf("r.legal_entity_id", filter.legal_entity_id),
    oneOf("r.id", filter.id),
    filter.approvable_by === undefined
      ? undefined
      : approvableBy(filter.approvable_by),
  ].filter((each) => each !== undefined)
  return {
    text: conditions.map((each) => each.sql).join(" and ") || "true",
    values: conditions.flatMap((each) => each.values),
  }
}

/** As `refuseApproval` would allow it. */
function approvableBy(user_id: string): Condition {
  return {
    sql: `r.status = 'awaiting_approval'
      and not (r.actor_type = 'user' and r.actor_id = ?)
      and r.started_for_user_id is distinct from ?
      and exists (
        select from company_credit_legal_entity e,
          jsonb_array_elements(e.approvers) a
        where e.id = r.legal_entity_id and a ->> 'user_id' = ?
          and (a ->> 'limit' is null
            or (a ->> 'limit')::numeric >= r.proposed_total))`,
    values: [user_id, user_id, user_id],
  }
}

export type ApprovalRuleRow = {
  id: string
  approvers: Approver[]
  accounting_currency: string
}

/** Of the legal entities of those of these runs that await approval. */
export async function findApprovalRules(
  sql: Sql,
  runs: Pick<RunRow, "status" | "legal_entity_id">[]
): Promise<ApprovalRuleRow[]> {
  const ids = runs
    .filter(({ status }) => status === "awaiting_approval")
    .map(({ legal_entity_id }) => legal_entity_id)
  return ids.length
    ? await sql<ApprovalRuleRow>(
        `select id, approvers, accounting_currency
         from company_credit_legal_entity where id = any (?::text[])`,
        [ids]
      )
    : []
}

/** Of these runs, how many lines were not posted, by reason. */
export async function countLeftOut(
  sql: Sql,
  run_ids: string[]
): Promise<{ run_id: string; code: string; companies: number }[]> {
  return await sql(
    `select run_id, code, count(*)::int as companies
     from company_credit_reimbursement_run_line
     where run_id = any (?::text[]) and outcome is not null group by 1, 2`,
    [run_ids]
  )
}
