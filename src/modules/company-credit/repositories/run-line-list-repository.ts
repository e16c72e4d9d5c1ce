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
  vendor_invoice_id: string | null
  vendor_invoice_number: string | null
}

/** Past this, lines with a code are not counted further. */
export const LINE_COUNT_CAP = 10_000

type Run = {
  id: string
  status: RunStatus
  /** So few lines were left out that their index is to be used. */
  few_left_out: boolean
}

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
  const { text, values } = linesIn(run, filter, after_ord, limit + offset)
  return await sql<RunLineRow>(
    `select l.*, c.name as company_name,
       m.id as reimbursement_id, m.number as reimbursement_number,
       m.amount as reimbursement_amount,
       i.id as vendor_invoice_id, i.number as vendor_invoice_number,
       case when m.id is not null then 'posted'
         else coalesce(l.outcome, ?) end as status
     from (select l.* from (${text}) l order by l.ord limit ? offset ?) l
     left join company_credit_company c on c.id = l.company_id
     left join company_credit_reimbursement m
       on m.run_id = l.run_id and m.run_ord = l.ord
     left join company_credit_vendor_invoice i on i.id = m.vendor_invoice_id
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
  const most = LINE_COUNT_CAP + 1
  const { text, values } = linesIn(run, filter, undefined, most)
  const [{ count }] = await sql<{ count: number }>(
    `select count(*)::int as count from (${text}) l`,
    values
  )
  return Math.min(count, most)
}

/**
 * The first so many lines of each status: no line has two, and each way to look
 * for one has its own index.
 */
function linesIn(
  run: Run,
  filter: RunLineFilter,
  after_ord: number | undefined,
  most: number
) {
  const common: Condition[] = [
    { sql: "l.run_id = ?", values: [run.id] },
    // Named so that the index of what was left out serves.
    filter.code && { sql: "l.outcome is not null", values: [] },
    oneOf("l.code", filter.code),
    after_ord === undefined
      ? undefined
      : { sql: "l.ord > ?", values: [after_ord] },
  ]
  const parts = statusesIn(run, filter.status).map((status) => {
    const given = [...common, status].filter((each) => each !== undefined)
    return {
      text: `(select l.run_id, l.ord, l.company_id, l.currency_code, l.amount,
          l.outcome, l.code, l.facts
        from company_credit_reimbursement_run_line l
        where ${given.map((each) => each.sql).join(" and ")}
        order by l.ord limit ?)`,
      values: [...given.flatMap((each) => each.values), most],
    }
  })
  return {
    text: parts.map(({ text }) => text).join(" union all "),
    values: parts.flatMap(({ values }) => values),
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
function statusesIn(run: Run, asked: LineStatus[] | undefined): Condition[] {
  if (!asked) {
    return [undefined]
  }
  const parts: Condition[] = []
  const outcomes = asked.filter((one) => one === "skipped" || one === "failed")
  if (outcomes.length) {
    parts.push(leftOut(run, outcomes))
  }
  if (asked.includes("posted")) {
    parts.push({ sql: `l.outcome is null and ${IS_POSTED}`, values: [] })
  }
  if (asked.includes(restOf(run.status))) {
    parts.push({ sql: IS_LEFT, values: [run.id, run.id] })
  }
  return parts.length ? parts : [{ sql: "false", values: [] }]
}

function leftOut(run: Run, outcomes: LineStatus[]): Condition {
  return run.few_left_out
    ? {
        sql: `l.ord = any (array(
          select o.ord from company_credit_reimbursement_run_line o
          where o.run_id = ? and o.outcome is not null
            and o.outcome = any (?::text[])))`,
        values: [run.id, outcomes],
      }
    : {
        sql: "l.outcome is not null and l.outcome = any (?::text[])",
        values: [outcomes],
      }
}
