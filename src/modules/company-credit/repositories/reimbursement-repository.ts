import { InvoiceStatus, PaymentStatus, toAmount } from "../../../domain"
import {
  ActorType,
  ReimbursementDTO,
  ReimbursementOrder,
  ReimbursementPage,
  ReimbursementsFilter,
} from "../../../types"
import { Condition, containing, contains, holds, oneOf } from "./page-query"
import { Sql } from "./sql"

/** Past this, reimbursements are not counted further. */
export const REIMBURSEMENT_COUNT_CAP = 10_000

export type ReimbursementRow = Omit<
  ReimbursementDTO,
  "vendor" | "vendor_invoice" | "reversal" | "run_number" | "created_at"
> & {
  run_display_id: string
  vendor_id: string
  vendor_account_number: string
  vendor_name: string
  invoice_id: string
  invoice_number: string
  invoice_status: InvoiceStatus
  due_date: string
  paid_on: string | null
  payment_id: string | null
  payment_display_id: string | null
  payment_status: PaymentStatus | null
  reversal_entry_id: string | null
  reversal_reason: string | null
  reversed_at: Date | null
  reversed_by_type: ActorType | null
  reversed_by_id: string | null
  reversed_by_name: string | null
  created_at: Date
}

const COLUMNS = `
  m.id, m.number, m.legal_entity_id, m.run_id,
  r.display_id as run_display_id, m.company_id,
  coalesce(c.name, m.company_id) as company_name, m.amount, m.currency_code,
  m.accounting_amount, r.accounting_currency,
  m.posting_date::text as posting_date, m.entry_id, m.vendor_id,
  v.account_number as vendor_account_number, v.name as vendor_name,
  m.is_new_vendor, i.id as invoice_id, i.number as invoice_number,
  i.status as invoice_status, i.due_date::text as due_date,
  i.paid_on::text as paid_on, p.id as payment_id,
  p.display_id as payment_display_id, p.status as payment_status,
  m.reversal_entry_id, m.reversal_reason, m.reversed_at, m.reversed_by_type,
  m.reversed_by_id, m.reversed_by_name, m.created_at`

/** What can be searched. Parts that nobody asks for, PostgreSQL leaves out. */
const SEARCHED = `
  company_credit_reimbursement m
  left join company_credit_vendor_invoice i on i.id = m.vendor_invoice_id
  left join company_credit_vendor v on v.id = m.vendor_id
  left join company_credit_company c on c.id = m.company_id`

const SOURCE = `
  ${SEARCHED}
  join company_credit_reimbursement_run r on r.id = m.run_id
  left join company_credit_vendor_payment_line l
    on l.invoice_id = i.id and l.removed_at is null
  left join company_credit_vendor_payment p on p.id = l.payment_id`

export async function findReimbursement(
  sql: Sql,
  id: string
): Promise<ReimbursementRow | undefined> {
  const [row] = await sql<ReimbursementRow>(
    `select ${COLUMNS} from ${SOURCE} where m.id = ?`,
    [id]
  )
  return row
}

/** Ids grow with time: theirs is the order of `created_at`. */
export async function findReimbursements(
  sql: Sql,
  filter: ReimbursementsFilter,
  { limit, offset = 0, order = "-created_at", after_id }: ReimbursementPage
): Promise<ReimbursementRow[]> {
  const { text, values } = conditionsOf(filter, after_id)
  const by = orderOf(after_id === undefined ? order : "-created_at")
  return await sql<ReimbursementRow>(
    `select ${COLUMNS} from ${SOURCE}
     where m.id = any (array(
       select m.id from ${SEARCHED} where ${text}
       order by ${by} limit ? offset ?))
     order by ${by}`,
    [...values, limit, offset]
  )
}

function orderOf(order: ReimbursementOrder): string {
  const direction = order.startsWith("-") ? "desc" : "asc"
  const column = order.replace(/[^a-z_]/g, "")
  const id = `m.id ${direction}`
  return column === "created_at" ? id : `m.${column} ${direction}, ${id}`
}

/**
 * Those that a search finds, or null where they, or the companies or vendors of
 * such a name, are more than the cap. Each kind of name is looked through by
 * itself: joined first, a million take half a minute.
 */
export async function searchReimbursements(
  sql: Sql,
  q: string
): Promise<string[] | null> {
  const most = REIMBURSEMENT_COUNT_CAP + 1
  const [{ ids, names }] = await sql<{ ids: string[]; names: number }>(
    `with companies as materialized (
       select c.id from company_credit_company c where c.name ilike ? limit ?),
     vendors as materialized (
       select v.id from company_credit_vendor v where v.name ilike ? limit ?)
     select greatest((select count(*) from companies),
         (select count(*) from vendors))::int as names,
       array(
         (select m.id from company_credit_reimbursement m
           where m.number ilike ? limit ?)
         union (select i.reimbursement_id from company_credit_vendor_invoice i
           where i.number ilike ? limit ?)
         union (select m.id from company_credit_reimbursement m
           where m.company_id in (select id from companies) limit ?)
         union (select i.reimbursement_id from company_credit_vendor_invoice i
           where i.vendor_id in (select id from vendors) limit ?)
       ) as ids`,
    [
      ...Array(4)
        .fill([containing(q), most])
        .flat(),
      most,
      most,
    ]
  )
  return names < most && ids.length < most ? ids : null
}

/** Counts at most one more than the cap. */
export async function countReimbursements(
  sql: Sql,
  filter: ReimbursementsFilter
): Promise<number> {
  const { text, values } = conditionsOf(filter)
  const [{ count }] = await sql<{ count: number }>(
    `select count(*)::int as count from (
       select from ${SEARCHED} where ${text} limit ?) counted`,
    [...values, REIMBURSEMENT_COUNT_CAP + 1]
  )
  return count
}

function conditionsOf(filter: ReimbursementsFilter, after_id?: string) {
  const bound = (sign: string, date: string | undefined): Condition =>
    date === undefined
      ? undefined
      : { sql: `m.posting_date ${sign} ?::date`, values: [date] }
  const conditions: Condition[] = [
    contains(["m.number", "i.number", "c.name", "v.name"], filter.q),
    oneOf("m.id", filter.id),
    oneOf("m.number", filter.number),
    oneOf("m.run_id", filter.run_id),
    oneOf("m.company_id", filter.company_id),
    // The invoice's: that one has an index.
    oneOf("i.vendor_id", filter.vendor_id),
    oneOf("m.legal_entity_id", filter.legal_entity_id),
    oneOf("m.currency_code", filter.currency_code),
    oneOf("i.status", filter.invoice_status),
    holds("m.reversal_entry_id is not null", filter.is_reversed),
    bound(">=", filter.from),
    bound("<=", filter.to),
    after_id === undefined
      ? undefined
      : { sql: "m.id < ?", values: [after_id] },
  ]
  const given = conditions.filter((each) => each !== undefined)
  return {
    text: given.map((each) => each.sql).join(" and ") || "true",
    values: given.flatMap((each) => each.values),
  }
}

export function toReimbursementDTO(row: ReimbursementRow): ReimbursementDTO {
  const { accounting_amount, accounting_currency } = row
  return {
    id: row.id,
    number: row.number,
    legal_entity_id: row.legal_entity_id,
    run_id: row.run_id,
    run_number: `RUN-${row.run_display_id}`,
    company_id: row.company_id,
    company_name: row.company_name,
    amount: toAmount(row.amount, row.currency_code),
    currency_code: row.currency_code,
    accounting_amount:
      accounting_amount && toAmount(accounting_amount, accounting_currency),
    accounting_currency,
    posting_date: row.posting_date,
    entry_id: row.entry_id,
    vendor: {
      id: row.vendor_id,
      account_number: row.vendor_account_number,
      name: row.vendor_name,
    },
    is_new_vendor: row.is_new_vendor,
    vendor_invoice: {
      id: row.invoice_id,
      number: row.invoice_number,
      status: row.invoice_status,
      due_date: row.due_date,
      paid_on: row.paid_on,
      payment: row.payment_id
        ? {
            id: row.payment_id,
            number: `VP-${row.payment_display_id}`,
            status: row.payment_status!,
          }
        : null,
    },
    reversal: row.reversed_at && {
      entry_id: row.reversal_entry_id!,
      reason: row.reversal_reason,
      by: {
        type: row.reversed_by_type!,
        id: row.reversed_by_id,
        name: row.reversed_by_name!,
      },
      at: row.reversed_at.toISOString(),
    },
    created_at: row.created_at.toISOString(),
  }
}
