import {
  Amount,
  ISODate,
  InvoiceStatus,
  PayableInvoice,
  PaymentMethod,
} from "../../../domain"
import { countryOutsideSepa } from "../utils/bank-account"
import { Sql } from "./sql"

/** Which vendor invoices a payment is made of. */
export type InvoiceChoice =
  { invoice_ids: string[] } | { legal_entity_id: string; due_until: ISODate }

/** A vendor invoice with all that decides whether it can be paid. */
export type PayableRow = {
  id: string
  number: string
  legal_entity_id: string
  status: InvoiceStatus
  due_day: ISODate
  currency_code: string
  amount: Amount
  payment: string | null
  company_hold_reason: string | null
  vendor_id: string
  account_number: string
  vendor_name: string
  payment_method: PaymentMethod
  payment_currency: string | null
  hold_reason: string | null
  is_active: boolean
  is_removed: boolean
  iban: string | null
  bic: string | null
  bank_account_number: string | null
  routing_number: string | null
  is_verified: boolean
}

const INVOICE = "company_credit_vendor_invoice"

/** In the order in which all lock them. */
export async function lockPayable(
  sql: Sql,
  invoice_ids: string[]
): Promise<void> {
  await sql(
    `select from ${INVOICE} where id = any (?::text[])
     order by id for no key update`,
    [invoice_ids]
  )
}

/** Their vendors stay as they are until the end of the transaction. */
export async function shareVendorsOf(
  sql: Sql,
  invoice_ids: string[]
): Promise<void> {
  await sql(
    `select from company_credit_vendor where id in (
       select i.vendor_id from ${INVOICE} i where i.id = any (?::text[]))
     order by id for share`,
    [invoice_ids]
  )
}

/** Of the invoices that `source` gives. */
const payableFrom = (source: string) =>
  `select i.id, i.number, i.legal_entity_id, i.status,
     i.due_date::text as due_day, i.currency_code, i.amount,
     (select 'VP-' || p.display_id
      from company_credit_vendor_payment_line l
      join company_credit_vendor_payment p on p.id = l.payment_id
      where l.invoice_id = i.id and l.removed_at is null) as payment,
     c.payment_hold_reason as company_hold_reason,
     v.id as vendor_id, v.account_number, v.name as vendor_name,
     v.payment_method, v.payment_currency, v.hold_reason, v.iban, v.bic,
     v.bank_account_number, v.routing_number, v.is_active,
     v.deleted_at is not null as is_removed,
     v.bank_verified_at is not null as is_verified
   from ${source} i
   join company_credit_vendor v on v.id = i.vendor_id
   left join company_credit_company c
     on c.id = i.company_id and c.payment_hold`

/** In the order in which a payment names them. */
export async function findPayable(
  sql: Sql,
  invoice_ids: string[]
): Promise<PayableRow[]> {
  return await sql<PayableRow>(
    `${payableFrom(INVOICE)} where i.id = any (?::text[])
     order by v.account_number, i.currency_code, i.number, i.id`,
    [invoice_ids]
  )
}

export type DuePlace = { due_day: ISODate; id: string }

/** The next page of those that are due, the oldest first. */
export async function findDue(
  sql: Sql,
  of: { legal_entity_id: string; due_until: ISODate },
  after: DuePlace,
  limit: number
): Promise<PayableRow[]> {
  const page = `(select * from ${INVOICE}
    where legal_entity_id = ? and status = 'approved' and due_date <= ?::date
      and (due_date, id) > (?::date, ?)
    order by due_date, id limit ?)`
  return await sql<PayableRow>(
    `${payableFrom(page)} order by i.due_date, i.id`,
    [of.legal_entity_id, of.due_until, after.due_day, after.id, limit]
  )
}

export function toPayableInvoice(
  row: PayableRow,
  legal_entity_id: string
): PayableInvoice {
  return {
    number: row.number,
    is_of_entity: row.legal_entity_id === legal_entity_id,
    status: row.status,
    due_date: row.due_day,
    currency_code: row.currency_code,
    payment: row.payment,
    company_hold_reason: row.company_hold_reason,
    vendor: {
      payment_method: row.payment_method,
      payment_currency: row.payment_currency,
      hold_reason: row.hold_reason,
      is_active: row.is_active,
      is_removed: row.is_removed,
      has_iban: row.iban !== null,
      iban_outside_sepa: countryOutsideSepa(row.iban),
      has_account_number: row.bank_account_number !== null,
      is_verified: row.is_verified,
    },
  }
}

/**
 * A transfer for each vendor and currency, with the vendor's account as it is,
 * and in it its invoices. Two statements, however many they are.
 *
 * @param with_account false where the method needs none
 */
export async function insertTransfers(
  sql: Sql,
  payment_id: string,
  invoice_ids: string[],
  with_account: boolean
): Promise<void> {
  const own = (column: string) => (with_account ? `v.${column}` : "null")
  await sql(
    `insert into company_credit_vendor_payment_transfer (id, payment_id,
       vendor_id, currency_code, amount, creditor_name, iban, bic,
       bank_account_number, routing_number)
     select company_credit_new_id('ccvt'), ?, v.id, s.currency_code, s.amount,
       v.name, ${own("iban")}, ${own("bic")}, ${own("bank_account_number")},
       ${own("routing_number")}
     from (
       select i.vendor_id, i.currency_code, sum(i.amount) as amount
       from ${INVOICE} i where i.id = any (?::text[])
       group by i.vendor_id, i.currency_code) s
     join company_credit_vendor v on v.id = s.vendor_id`,
    [payment_id, invoice_ids]
  )
  await sql(
    `insert into company_credit_vendor_payment_line
       (payment_id, transfer_id, invoice_id, amount)
     select t.payment_id, t.id, i.id, i.amount
     from ${INVOICE} i
     join company_credit_vendor_payment_transfer t on t.payment_id = ?
       and t.vendor_id = i.vendor_id and t.currency_code = i.currency_code
     where i.id = any (?::text[])`,
    [payment_id, invoice_ids]
  )
  if (invoice_ids.length >= MANY) {
    await sql(`analyze company_credit_vendor_payment_transfer,
      company_credit_vendor_payment_line`)
  }
}

/**
 * The file is often asked for at once. Until it knows of the new lines the
 * database would look through all of them for each transfer.
 */
const MANY = 1_000
