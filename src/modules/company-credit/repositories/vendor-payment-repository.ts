import { ISODate, PaymentMethod, PaymentStatus } from "../../../domain"
import { toAmount } from "../../../domain"
import {
  Actor,
  ActorType,
  PayerAccount,
  VendorPaymentDTO,
  VendorPaymentFilter,
  VendorPaymentOrder,
} from "../../../types"
import { Condition, contains, oneOf, selectPage } from "./page-query"
import { Sql } from "./sql"

export type VendorPaymentRow = {
  id: string
  number: string
  legal_entity_id: string
  method: PaymentMethod
  status: PaymentStatus
  execution_day: ISODate
  payer_name: string | null
  payer_iban: string | null
  payer_bic: string | null
  comment: string | null
  exported_at: Date | null
  exported_by_type: ActorType | null
  exported_by_id: string | null
  exported_by_name: string | null
  paid_day: ISODate | null
  payment_reference: string | null
  voided_at: Date | null
  void_reason: string | null
  version: number
  actor_type: ActorType
  actor_id: string | null
  actor_name: string
  updated_by_type: ActorType
  updated_by_id: string | null
  updated_by_name: string
  created_at: Date
  updated_at: Date
  totals: (VendorPaymentDTO["totals"][number] & { transfers: number })[]
}

const TABLE = "company_credit_vendor_payment"

/** Of a line `l` of payment `p`: what is in it, or was when it was voided. */
export const IN_PAYMENT = "(l.removed_at is null or l.removed_at = p.voided_at)"

/** Days as text: the driver would make them moments of the server's zone. */
const COLUMNS = `id, 'VP-' || display_id as number, legal_entity_id, method,
  status, execution_date::text as execution_day, payer_name, payer_iban,
  payer_bic, comment, exported_at, exported_by_type, exported_by_id,
  exported_by_name, paid_on::text as paid_day, payment_reference, voided_at,
  void_reason, version, actor_type, actor_id, actor_name, updated_by_type,
  updated_by_id, updated_by_name, created_at, updated_at,
  (select coalesce(jsonb_agg(to_jsonb(s) order by s.currency_code), '[]')
   from (
     select t.currency_code, count(*)::integer as invoices,
       sum(l.amount)::text as amount, count(distinct t.id)::integer as transfers
     from company_credit_vendor_payment_line l
     join company_credit_vendor_payment_transfer t on t.id = l.transfer_id
     where l.payment_id = p.id and ${IN_PAYMENT}
     group by t.currency_code) s) as totals`

export async function findVendorPayment(
  sql: Sql,
  id: string
): Promise<VendorPaymentRow | undefined> {
  const [row] = await sql<VendorPaymentRow>(
    `select ${COLUMNS} from ${TABLE} p where id = ?`,
    [id]
  )
  return row
}

/**
 * Locked until the end of the transaction. Whoever locks the invoices of a
 * payment, too, locks the payment first.
 */
export async function lockVendorPayment(sql: Sql, id: string): Promise<void> {
  await sql(`select from ${TABLE} where id = ? for no key update`, [id])
}

export type NewVendorPayment = {
  id: string
  legal_entity_id: string
  method: PaymentMethod
  execution_date: ISODate
  payer: PayerAccount | null
  comment: string | null
}

export async function insertVendorPayment(
  sql: Sql,
  payment: NewVendorPayment,
  actor: Required<Actor>
): Promise<void> {
  const { payer } = payment
  const by = [actor.type, actor.id, actor.name]
  await sql(
    `insert into ${TABLE} (id, legal_entity_id, method, execution_date,
       payer_name, payer_iban, payer_bic, comment, actor_type, actor_id,
       actor_name, updated_by_type, updated_by_id, updated_by_name)
     values (?, ?, ?, ?::date, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      ...[payment.id, payment.legal_entity_id, payment.method],
      payment.execution_date,
      ...[payer?.name ?? null, payer?.iban ?? null, payer?.bic ?? null],
      ...[payment.comment, ...by, ...by],
    ]
  )
}

/** What an update of a payment sets besides its status. */
const SET = `version = version + 1, updated_at = clock_timestamp(),
  updated_by_type = ?, updated_by_id = ?, updated_by_name = ?`

export async function markExported(
  sql: Sql,
  id: string,
  { type, id: by, name }: Required<Actor>
): Promise<void> {
  await sql(
    `update ${TABLE} set status = 'exported', exported_at = clock_timestamp(),
       exported_by_type = ?, exported_by_id = ?, exported_by_name = ?, ${SET}
     where id = ?`,
    [type, by, name, type, by, name, id]
  )
}

export async function markPaid(
  sql: Sql,
  id: string,
  paid: { paid_on: ISODate; reference: string | null },
  { type, id: by, name }: Required<Actor>
): Promise<void> {
  await sql(
    `update ${TABLE} set status = 'paid', paid_on = ?::date,
       payment_reference = ?, ${SET} where id = ?`,
    [paid.paid_on, paid.reference, type, by, name, id]
  )
}

export async function markVoided(
  sql: Sql,
  id: string,
  reason: string,
  { type, id: by, name }: Required<Actor>
): Promise<void> {
  await sql(
    `update ${TABLE} set status = 'voided', voided_at = clock_timestamp(),
       void_reason = ?, ${SET} where id = ?`,
    [reason, type, by, name, id]
  )
}

/** The latest first unless told otherwise. */
export async function listVendorPaymentRows(
  sql: Sql,
  filter: VendorPaymentFilter,
  {
    order = "-created_at",
    ...page
  }: { limit: number; offset?: number; order?: VendorPaymentOrder }
) {
  const where = [
    contains(["'VP-' || display_id", "payment_reference"], filter.q),
    oneOf("id", filter.id),
    oneOf("legal_entity_id", filter.legal_entity_id),
    oneOf("method", filter.method),
    oneOf("status", filter.status),
    filter.vendor_id && {
      sql: `id in (select t.payment_id
        from company_credit_vendor_payment_transfer t
        where t.vendor_id = any (?::text[]))`,
      values: [filter.vendor_id],
    },
    executedOn(">=", filter.from),
    executedOn("<=", filter.to),
  ]
  const from = { columns: COLUMNS, table: `${TABLE} p`, where }
  return await selectPage<VendorPaymentRow>(sql, from, {
    ...page,
    order,
  })
}

const executedOn = (sign: ">=" | "<=", day: ISODate | undefined): Condition =>
  day === undefined
    ? undefined
    : { sql: `execution_date ${sign} ?::date`, values: [day] }

export function toVendorPaymentDTO(row: VendorPaymentRow): VendorPaymentDTO {
  const sum = (of: "transfers" | "invoices") =>
    row.totals.reduce((total, each) => total + each[of], 0)
  return {
    id: row.id,
    number: row.number,
    legal_entity_id: row.legal_entity_id,
    method: row.method,
    status: row.status,
    execution_date: row.execution_day,
    comment: row.comment,
    totals: row.totals.map(({ currency_code, invoices, amount }) => ({
      currency_code,
      invoices,
      amount: toAmount(amount, currency_code),
    })),
    transfer_count: sum("transfers"),
    invoice_count: sum("invoices"),
    exported_at: row.exported_at?.toISOString() ?? null,
    exported_by: row.exported_by_type && {
      type: row.exported_by_type,
      id: row.exported_by_id,
      name: row.exported_by_name!,
    },
    paid_on: row.paid_day,
    payment_reference: row.payment_reference,
    voided_at: row.voided_at?.toISOString() ?? null,
    void_reason: row.void_reason,
    version: row.version,
    created_by: {
      type: row.actor_type,
      id: row.actor_id,
      name: row.actor_name,
    },
    updated_by: {
      type: row.updated_by_type,
      id: row.updated_by_id,
      name: row.updated_by_name,
    },
    created_at: row.created_at.toISOString(),
    updated_at: row.updated_at.toISOString(),
  }
}
