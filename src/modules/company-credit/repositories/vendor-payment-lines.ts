import {
  ExportedInvoice,
  ISODate,
  InvoiceStatus,
  PaymentMethod,
  needsBankAccount,
} from "../../../domain"
import { Actor } from "../../../types"
import { Sql } from "./sql"

const LINES = "company_credit_vendor_payment_line"
const INVOICE = "company_credit_vendor_invoice"

/** Those that are in a payment, locked in the order in which all lock them. */
export async function lockInvoicesOf(
  sql: Sql,
  payment_id: string
): Promise<number> {
  const rows = await sql(
    `select id from ${INVOICE} where id in (
       select invoice_id from ${LINES}
       where payment_id = ? and removed_at is null)
     order by id for no key update`,
    [payment_id]
  )
  return rows.length
}

/** Their vendors stay as they are until the end of the transaction. */
export async function shareVendorsIn(
  sql: Sql,
  payment_id: string
): Promise<void> {
  await sql(
    `select from company_credit_vendor where id in (
       select vendor_id from company_credit_vendor_payment_transfer
       where payment_id = ?)
     order by id for share`,
    [payment_id]
  )
}

type HeldBackRow = {
  number: string
  vendor_name: string
  status: InvoiceStatus
  company_hold_reason: string | null
  hold_reason: string | null
  payment_method: PaymentMethod
  is_removed: boolean
  is_active: boolean
  is_same_name: boolean
  is_verified: boolean
  is_same_account: boolean
  count: number
}

/**
 * The first invoice of a payment that may not go out as things are now, and how
 * many there are; what of it is amiss is for the domain to say.
 */
export async function findHeldBack(
  sql: Sql,
  payment_id: string,
  method: PaymentMethod
): Promise<
  (ExportedInvoice & { vendor_name: string; count: number }) | undefined
> {
  const [row] = await sql<HeldBackRow>(
    `select s.*, count(*) over ()::integer as count from (
       select i.number, v.name as vendor_name, i.status,
         c.payment_hold_reason as company_hold_reason, v.hold_reason,
         v.payment_method, v.deleted_at is not null as is_removed, v.is_active,
         v.name = t.creditor_name as is_same_name,
         v.bank_verified_at is not null as is_verified,
         (v.iban, v.bic, v.bank_account_number, v.routing_number)
           is not distinct from
           (t.iban, t.bic, t.bank_account_number, t.routing_number)
           as is_same_account
       from ${LINES} l
       join company_credit_vendor_payment_transfer t on t.id = l.transfer_id
       join company_credit_vendor v on v.id = t.vendor_id
       join ${INVOICE} i on i.id = l.invoice_id
       left join company_credit_company c
         on c.id = i.company_id and c.payment_hold
       where l.payment_id = ? and l.removed_at is null) s
     where s.status <> 'approved' or s.company_hold_reason is not null
       or s.hold_reason is not null or s.is_removed or not s.is_active
       or s.payment_method <> ? or not s.is_same_name
       or (? and not (s.is_verified and s.is_same_account))
     order by s.vendor_name, s.number limit 1`,
    [payment_id, method, needsBankAccount(method)]
  )
  return (
    row && {
      ...row,
      vendor: row,
    }
  )
}

/** The latest day on which one of its invoices was posted; null = it is empty. */
export async function lastPostingOf(
  sql: Sql,
  payment_id: string
): Promise<ISODate | null> {
  const [{ posted }] = await sql<{ posted: ISODate | null }>(
    `select max(i.invoice_date)::text as posted
     from ${LINES} l join ${INVOICE} i on i.id = l.invoice_id
     where l.payment_id = ? and l.removed_at is null`,
    [payment_id]
  )
  return posted
}

const WHO = `version = version + 1, updated_at = clock_timestamp(),
  updated_by_type = ?, updated_by_id = ?, updated_by_name = ?`

/** After the payment itself, which the database looks for. */
export async function payInvoicesOf(
  sql: Sql,
  payment_id: string,
  paid: { paid_on: ISODate; reference: string | null },
  actor: Required<Actor>
): Promise<void> {
  await sql(
    `update ${INVOICE} set status = 'paid', paid_on = ?::date,
       payment_reference = ?, ${WHO}
     where id in (select invoice_id from ${LINES}
       where payment_id = ? and removed_at is null)`,
    [
      ...[paid.paid_on, paid.reference],
      ...[actor.type, actor.id, actor.name, payment_id],
    ]
  )
}

/** After the payment was voided: at that moment they left it. */
export async function takeOutInvoices(
  sql: Sql,
  payment_id: string,
  actor: Required<Actor>
): Promise<void> {
  const removed = await sql<{ invoice_id: string }>(
    `update ${LINES} l set removed_at = p.voided_at
     from company_credit_vendor_payment p
     where p.id = l.payment_id and p.id = ? and l.removed_at is null
     returning l.invoice_id`,
    [payment_id]
  )
  await sql(
    `update ${INVOICE} set status = 'approved', paid_on = null,
       payment_reference = null, ${WHO}
     where id = any (?::text[]) and status = 'paid'`,
    [
      ...[actor.type, actor.id, actor.name],
      removed.map(({ invoice_id }) => invoice_id),
    ]
  )
}
