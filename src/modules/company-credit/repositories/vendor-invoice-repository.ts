import { ISODate, InvoiceStatus } from "../../../domain"
import {
  Actor,
  ActorType,
  VendorDue,
  VendorInvoiceDTO,
  VendorInvoiceFilter,
} from "../../../types"
import { Condition, contains, oneOf, selectPage } from "./page-query"
import { Sql } from "./sql"
import { IN_PAYMENT } from "./vendor-payment-repository"

type Stamp = "created_at" | "updated_at"

export type VendorInvoiceRow = Omit<
  VendorInvoiceDTO,
  "updated_by" | "invoice_date" | "due_date" | "paid_on" | Stamp
> & {
  invoice_day: ISODate
  due_day: ISODate
  paid_day: ISODate | null
  held_from: "open" | "approved" | null
  updated_by_type: ActorType
  updated_by_id: string | null
  updated_by_name: string
  created_at: Date
  updated_at: Date
}

const TABLE = "company_credit_vendor_invoice"

/** Days as text: the driver would make them moments of the server's zone. */
const COLUMNS = `id, number, legal_entity_id, company_id, amount, currency_code,
  status, invoice_date::text as invoice_day, due_date::text as due_day,
  held_from, hold_reason, paid_on::text as paid_day, payment_reference, version,
  updated_by_type, updated_by_id, updated_by_name, created_at, updated_at,
  (select jsonb_build_object('id', v.id, 'account_number', v.account_number,
     'name', v.name)
   from company_credit_vendor v where v.id = ${TABLE}.vendor_id) as vendor,
  (select c.name from company_credit_company c
   where c.id = ${TABLE}.company_id) as company_name,
  (select jsonb_build_object('id', r.id, 'number', r.number)
   from company_credit_reimbursement r
   where r.id = ${TABLE}.reimbursement_id) as reimbursement,
  (select jsonb_build_object('id', p.id, 'number', 'VP-' || p.display_id,
     'status', p.status)
   from company_credit_vendor_payment_line l
   join company_credit_vendor_payment p on p.id = l.payment_id
   where l.invoice_id = ${TABLE}.id and l.removed_at is null) as payment`

export async function findVendorInvoices(
  sql: Sql,
  ids: string[]
): Promise<VendorInvoiceRow[]> {
  return await sql<VendorInvoiceRow>(
    `select ${COLUMNS} from ${TABLE} where id = any (?::text[]) order by id`,
    [ids]
  )
}

/** Until the end of the transaction, in the order in which all lock them. */
export async function lockVendorInvoices(
  sql: Sql,
  ids: string[]
): Promise<void> {
  await sql(
    `select from ${TABLE} where id = any (?::text[])
     order by id for no key update`,
    [ids]
  )
}

/** Of locked invoices that all go the same way. */
export async function moveVendorInvoiceRows(
  sql: Sql,
  ids: string[],
  to: InvoiceStatus,
  hold_reason: string | null,
  actor: Required<Actor>
): Promise<void> {
  await sql(
    `update ${TABLE} i
     set status = ?, hold_reason = ?,
       held_from = case when ? = 'on_hold' then i.status end,
       version = i.version + 1, updated_at = clock_timestamp(),
       updated_by_type = ?, updated_by_id = ?, updated_by_name = ?
     where i.id = any (?::text[])`,
    [to, hold_reason, to, actor.type, actor.id, actor.name, ids]
  )
}

export type InvoicePage = { limit: number; offset?: number; order: string }

/** What a row tells of others is looked up for the rows of the page alone. */
export async function listVendorInvoiceRows(
  sql: Sql,
  filter: VendorInvoiceFilter,
  { order, ...page }: InvoicePage
): Promise<{ rows: VendorInvoiceRow[]; count: number }> {
  const from = { columns: "id", table: TABLE, where: conditions(filter) }
  const { rows: listed, count } = await selectPage<{ id: string }>(sql, from, {
    ...page,
    // Ids begin with the time they were made at: theirs is the order, too.
    order: order.replace("created_at", "id"),
  })
  const ids = listed.map(({ id }) => id)
  const found = await findVendorInvoices(sql, ids)
  const rows = new Map(found.map((row) => [row.id, row]))
  return { rows: ids.map((id) => rows.get(id)!), count }
}

/** The next page of an export, in the order of ids. */
export async function findVendorInvoicesAfter(
  sql: Sql,
  filter: VendorInvoiceFilter,
  after: string,
  limit: number
): Promise<VendorInvoiceRow[]> {
  const all = conditions(filter).filter((each) => each !== undefined)
  return await sql<VendorInvoiceRow>(
    `select ${COLUMNS} from ${TABLE}
     where ${[...all.map((each) => each.sql), "id > ?"].join(" and ")}
     order by id limit ?`,
    [...all.flatMap((each) => each.values), after, limit]
  )
}

/** Each by the index that finds it among a million. */
function conditions(filter: VendorInvoiceFilter): Condition[] {
  const { q } = filter
  const words = q && [
    contains(["number"], q)!,
    through("vendor_id", "vendor", contains(["name", "account_number"], q)!),
    through("company_id", "company", contains(["name"], q)!),
  ]
  return [
    words
      ? {
          sql: `(${words.map((each) => each.sql).join(" or ")})`,
          values: words.flatMap((each) => each.values),
        }
      : undefined,
    oneOf("id", filter.id),
    filter.number && {
      sql: `(legal_entity_id, number) in (
        select e.id, n from company_credit_legal_entity e, unnest(?::text[]) n)`,
      values: [filter.number],
    },
    oneOf("legal_entity_id", filter.legal_entity_id),
    oneOf("vendor_id", filter.vendor_id),
    filter.company_id && {
      sql: `id in (select r.vendor_invoice_id
        from company_credit_reimbursement r where r.company_id = any (?::text[]))`,
      values: [filter.company_id],
    },
    oneOf("reimbursement_id", filter.reimbursement_id),
    filter.payment_id && {
      sql: `id in (select l.invoice_id from company_credit_vendor_payment_line l
        join company_credit_vendor_payment p on p.id = l.payment_id
        where l.payment_id = any (?::text[]) and ${IN_PAYMENT})`,
      values: [filter.payment_id],
    },
    oneOf("currency_code", filter.currency_code),
    oneOf("status", filter.status),
    due(">=", filter.due_from),
    due("<=", filter.due_until),
  ]
}

const due = (sign: ">=" | "<=", day: ISODate | undefined): Condition =>
  day === undefined
    ? undefined
    : { sql: `due_date ${sign} ?::date`, values: [day] }

function through(
  column: string,
  table: "vendor" | "company",
  { sql, values }: NonNullable<Condition>
) {
  const text = `${column} in (select id from company_credit_${table} where ${sql})`
  return { sql: text, values }
}

/** Invoices that are neither paid nor cancelled. */
export async function findVendorDue(
  sql: Sql,
  vendor_ids: string[]
): Promise<Map<string, VendorDue[]>> {
  const rows = await sql<VendorDue & { vendor_id: string }>(
    `select vendor_id, currency_code, count(*)::integer as invoices,
       sum(amount)::text as amount
     from ${TABLE}
     where vendor_id = any (?::text[])
       and status in ('open', 'approved', 'on_hold')
     group by vendor_id, currency_code order by vendor_id, currency_code`,
    [vendor_ids]
  )
  const due = new Map<string, VendorDue[]>()
  for (const { vendor_id, ...sum } of rows) {
    due.set(vendor_id, [...(due.get(vendor_id) ?? []), sum])
  }
  return due
}

export function toVendorInvoiceDTO({
  held_from: _,
  invoice_day: invoice_date,
  due_day: due_date,
  paid_day: paid_on,
  updated_by_type: type,
  updated_by_id: id,
  updated_by_name: name,
  created_at,
  updated_at,
  ...row
}: VendorInvoiceRow): VendorInvoiceDTO {
  return {
    ...row,
    invoice_date,
    due_date,
    paid_on,
    updated_by: { type, id, name },
    created_at: created_at.toISOString(),
    updated_at: updated_at.toISOString(),
  }
}
