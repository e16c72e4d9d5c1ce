import { DifferenceKind, DifferenceStatus, Repair } from "../../../../domain"
import { ActorType, DifferenceFilter } from "../../../../types"
import { Sql } from "../sql"
import { Check, DOCUMENT, FOUND, Look } from "./check"

export type DifferenceRow = {
  id: string
  kind: DifferenceKind
  subject: string
  status: DifferenceStatus
  repair: Repair | null
  company_id: string | null
  company_name: string | null
  account_id: string | null
  order_id: string | null
  order_display_id: number | null
  payment_id: string | null
  purchase_id: string | null
  refund_id: string | null
  entry_id: string | null
  document_id: string | null
  document: string | null
  expected: string | null
  found: string | null
  currency_code: string | null
  reconciliation_id: string
  first_found_at: Date
  last_found_at: Date
  resolved_at: Date | null
  resolved_by_type: ActorType | null
  resolved_by_id: string | null
  resolved_by_name: string | null
  resolution_entry_id: string | null
  resolution_comment: string | null
}

const SELECT = `
  select d.id, d.kind, d.subject, d.status, d.repair, a.company_id,
    c.name as company_name, d.account_id, d.order_id, d.order_display_id, d.payment_id, d.purchase_id,
    d.refund_id, d.entry_id, d.document_id, d.document, d.expected, d.found, d.currency_code,
    d.reconciliation_id, d.first_found_at, d.last_found_at, d.resolved_at,
    d.resolved_by_type, d.resolved_by_id, d.resolved_by_name,
    d.resolution_entry_id, d.resolution_comment
  from company_credit_difference d
  left join company_credit_account a on a.id = d.account_id
  left join company_credit_company c on c.id = a.company_id`

const AGAIN = `
  case
    -- Seen to while this check was reading.
    when d.resolved_at > statement_timestamp() then d.status
    when d.status = 'dismissed' and (d.expected, d.found)
      is not distinct from (excluded.expected, excluded.found) then d.status
    else 'open' end`

/**
 * Runs one check and writes down what it finds, all in the database: a
 * difference found before is the same row. One that was dismissed stays so
 * until its figures change.
 */
export async function recordFound(
  sql: Sql,
  reconciliation_id: string,
  check: Check,
  look: Look
): Promise<{ found: number; open: number }> {
  const { text, bindings } = check.find(look)
  const columns = [
    ...FOUND.map((name) => `f.${name}::text`),
    ...DOCUMENT.map((name) => (check.of_document ? `f.${name}` : "null")),
  ].join(", ")
  const [row] = await sql<{ found: number; open: number }>(
    `with found as (select distinct on (subject) * from (${text}) f),
     written as (
       insert into company_credit_difference as d (id, kind,
         reconciliation_id, order_display_id,
         ${[...FOUND, ...DOCUMENT].join(", ")})
       select 'ccdif_' || md5(? || ' ' || f.subject), ?, ?,
         (select o.display_id from "order" o where o.id = f.order_id),
         ${columns}
       from found f
       on conflict (kind, subject) do update set
         status = ${AGAIN},
         resolved_at = case when ${AGAIN} <> 'open' then d.resolved_at end,
         last_found_at = clock_timestamp(),
         reconciliation_id = excluded.reconciliation_id,
         order_display_id = excluded.order_display_id,
         ${[...FOUND.slice(1), ...DOCUMENT]
           .map((name) => `${name} = excluded.${name}`)
           .join(", ")}
       returning d.status
     )
     select count(*)::int as found,
       (count(*) filter (where status = 'open'))::int as open from written`,
    [...bindings, check.kind, check.kind, reconciliation_id]
  )
  return row
}

/** What was open and this run, which looked at it, did not find again. */
export async function closeGone(
  sql: Sql,
  reconciliation_id: string,
  account_ids: string[] | null
): Promise<void> {
  await sql(
    `update company_credit_difference
     set status = 'gone', resolved_at = clock_timestamp()
     where status = 'open' and reconciliation_id <> ?
       and (?::text[] is null or account_id = any(?::text[]))`,
    [reconciliation_id, account_ids, account_ids]
  )
}

export async function findDifference(
  sql: Sql,
  id: string
): Promise<DifferenceRow | undefined> {
  const [row] = await sql<DifferenceRow>(`${SELECT} where d.id = ?`, [id])
  return row
}

/** Two statements: the second sees what was committed while the first waited. */
export async function lockDifference(
  sql: Sql,
  id: string
): Promise<DifferenceRow | undefined> {
  await sql(
    `select 1 from company_credit_difference where id = ? for no key update`,
    [id]
  )
  return await findDifference(sql, id)
}

/** Whether the check still finds the difference, at this moment. */
export async function isStillThere(
  sql: Sql,
  check: Check,
  subject: string
): Promise<boolean> {
  const { text, bindings } = check.find({ subject, settled_seconds: 0 })
  const rows = await sql(`select 1 from (${text}) f limit 1`, bindings)
  return rows.length === 1
}

export async function resolveDifference(
  sql: Sql,
  id: string,
  resolution: {
    status: DifferenceStatus
    by?: { type: ActorType; id: string | null; name: string }
    entry_id?: string | null
    comment?: string | null
  }
): Promise<void> {
  await sql(
    `update company_credit_difference
     set status = ?, resolved_at = clock_timestamp(), resolved_by_type = ?,
         resolved_by_id = ?, resolved_by_name = ?, resolution_entry_id = ?,
         resolution_comment = ?
     where id = ?`,
    [
      resolution.status,
      resolution.by?.type ?? null,
      resolution.by?.id ?? null,
      resolution.by?.name ?? null,
      resolution.entry_id ?? null,
      resolution.comment ?? null,
      id,
    ]
  )
}

export async function listDifferences(
  sql: Sql,
  { limit, offset, ...filter }: DifferenceFilter
): Promise<{ rows: DifferenceRow[]; count: number }> {
  const conditions = ["true"]
  const bindings: unknown[] = []
  const lists = { status: "d.status", kind: "d.kind" } as const
  for (const [name, column] of Object.entries(lists)) {
    const values = filter[name as keyof typeof lists]
    if (values?.length) {
      conditions.push(`${column} = any(?::text[])`)
      bindings.push(values)
    }
  }
  const singles = {
    company_id: "a.company_id",
    order_id: "d.order_id",
    reconciliation_id: "d.reconciliation_id",
  } as const
  for (const [name, column] of Object.entries(singles)) {
    const value = filter[name as keyof typeof singles]
    if (value !== undefined) {
      conditions.push(`${column} = ?`)
      bindings.push(value)
    }
  }
  const where = conditions.join(" and ")
  const rows = await sql<DifferenceRow>(
    `${SELECT} where ${where}
     order by d.first_found_at desc, d.id limit ? offset ?`,
    [...bindings, limit, offset]
  )
  const [{ count }] = await sql<{ count: number }>(
    `select count(*)::int as count from company_credit_difference d
     left join company_credit_account a on a.id = d.account_id
     where ${where}`,
    bindings
  )
  return { rows, count }
}
