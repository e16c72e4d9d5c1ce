import { Facts, RunStatus } from "../../../domain"
import {
  ReimbursementRunLineDTO,
  RunLineFilter,
  RunLinePage,
} from "../../../types"
import { Condition, oneOf } from "./page-query"
import { Sql } from "./sql"

type LineStatus = ReimbursementRunLineDTO["status"]

export type RunLineRow = {
  ord: number
  company_id: string
  company_name: string | null
  currency_code: string
  amount: string
  status: LineStatus
  code: string | null
  facts: Facts | null
  reimbursement_id: string | null
  reimbursement_number: string | null
  reimbursement_amount: string | null
}

/** Past this, lines with a code are not counted further. */
export const LINE_COUNT_CAP = 10_000

type Run = { id: string; status: RunStatus }

/** What became of a line that nothing is written of. */
export function restOf(status: RunStatus): "pending" | "canceled" {
  return status === "canceled" || status === "rejected" ? "canceled" : "pending"
}

/** In the order of the run. */
export async function findRunLines(
  sql: Sql,
  run: Run,
  filter: RunLineFilter,
  { limit, offset = 0, after_ord }: RunLinePage
): Promise<RunLineRow[]> {
  const { text, values } = conditionsOf(run, filter, after_ord)
  return await sql<RunLineRow>(
    `select l.*, c.name as company_name,
       m.id as reimbursement_id, m.number as reimbursement_number,
       m.amount as reimbursement_amount,
       case when m.id is not null then 'posted'
         else coalesce(l.outcome, ?) end as status
     from (
       select l.run_id, l.ord, l.company_id, l.currency_code, l.amount,
         l.outcome, l.code, l.facts
       from company_credit_reimbursement_run_line l
       where ${text} order by l.ord limit ? offset ?) l
     left join company_credit_company c on c.id = l.company_id
     left join company_credit_reimbursement m
       on m.run_id = l.run_id and m.run_ord = l.ord
     order by l.ord`,
    [restOf(run.status), ...values, limit, offset]
  )
}

/** Counts at most one more than the cap. */
export async function countRunLines(
  sql: Sql,
  run: Run,
  filter: RunLineFilter
): Promise<number> {
  const { text, values } = conditionsOf(run, filter)
  const [{ count }] = await sql<{ count: number }>(
    `select count(*)::int as count from (
       select from company_credit_reimbursement_run_line l
       where ${text} limit ?) counted`,
    [...values, LINE_COUNT_CAP + 1]
  )
  return count
}

function conditionsOf(run: Run, filter: RunLineFilter, after_ord?: number) {
  const conditions: Condition[] = [
    { sql: "l.run_id = ?", values: [run.id] },
    statusIn(run, filter.status),
    // Named so that the index of what was left out serves.
    filter.code && { sql: "l.outcome is not null", values: [] },
    oneOf("l.code", filter.code),
    after_ord === undefined
      ? undefined
      : { sql: "l.ord > ?", values: [after_ord] },
  ]
  const given = conditions.filter((each) => each !== undefined)
  return {
    text: given.map((each) => each.sql).join(" and "),
    values: given.flatMap((each) => each.values),
  }
}

const IS_POSTED = `exists (
  select from company_credit_reimbursement m
  where m.run_id = l.run_id and m.run_ord = l.ord)`

/** What is left lies between the first and the last chunk that is not done. */
const IS_LEFT = `(l.outcome is null and not ${IS_POSTED}
  and l.ord >= (select min(k.first_ord)
    from company_credit_reimbursement_run_chunk k
    where k.run_id = ? and not k.is_done)
  and l.ord <= (select max(k.last_ord)
    from company_credit_reimbursement_run_chunk k
    where k.run_id = ? and not k.is_done))`

/** A line's status is not written anywhere: it is told by what there is. */
function statusIn(run: Run, asked: LineStatus[] | undefined): Condition {
  if (!asked) {
    return undefined
  }
  const left_out = asked.filter((one) => one === "skipped" || one === "failed")
  const parts: { sql: string; values: unknown[] }[] = []
  if (left_out.length) {
    parts.push({
      sql: "(l.outcome is not null and l.outcome = any (?::text[]))",
      values: [left_out],
    })
  }
  if (asked.includes("posted")) {
    parts.push({ sql: `(l.outcome is null and ${IS_POSTED})`, values: [] })
  }
  if (asked.includes(restOf(run.status))) {
    parts.push({ sql: IS_LEFT, values: [run.id, run.id] })
  }
  return {
    sql: `(${parts.map(({ sql }) => sql).join(" or ") || "false"})`,
    values: parts.flatMap(({ values }) => values),
  }
}
