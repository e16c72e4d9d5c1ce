import { Amount, toAmount } from "../../../domain"
import { BankAccount, PaymentFileRow, VendorTransferDTO } from "../../../types"
import { Sql } from "./sql"
import { IN_PAYMENT } from "./vendor-payment-repository"

const TRANSFERS = "company_credit_vendor_payment_transfer"
const PAYMENTS = "company_credit_vendor_payment"
const LINES = "company_credit_vendor_payment_line"
const INVOICES = "company_credit_vendor_invoice"
const VENDORS = "company_credit_vendor"

/** Ids have a prefix with a character that banks do not take. */
const END_TO_END = "substr(t.id, strpos(t.id, '_') + 1)"

type Account = {
  iban: string | null
  bic: string | null
  bank_account_number: string | null
  routing_number: string | null
}

type TransferRow = Omit<VendorTransferDTO, "bank_account"> & Account

export function bankAccountOf(row: Account): BankAccount | null {
  const { iban, bic, bank_account_number, routing_number } = row
  if (iban) {
    return { iban, bic }
  }
  return bank_account_number
    ? { account_number: bank_account_number, routing_number: routing_number! }
    : null
}

/** By the vendors' account numbers. */
export async function findTransfers(
  sql: Sql,
  payment_id: string,
  page: { limit: number; offset?: number },
  named: number
): Promise<{ transfers: VendorTransferDTO[]; count: number }> {
  const rows = await sql<TransferRow>(
    `select t.id, ${END_TO_END} as end_to_end_id,
       jsonb_build_object('id', v.id, 'account_number', v.account_number,
         'name', v.name) as vendor,
       t.currency_code, t.amount, t.creditor_name, t.iban, t.bic,
       t.bank_account_number, t.routing_number,
       (select count(*)::integer from ${LINES} l
        where l.transfer_id = t.id and ${IN_PAYMENT}) as invoice_count,
       (select coalesce(jsonb_agg(to_jsonb(s) order by s.number), '[]') from (
          select i.id, i.number, l.amount::text as amount,
            ${IN_PAYMENT} is not true as removed
          from ${LINES} l join ${INVOICES} i on i.id = l.invoice_id
          where l.transfer_id = t.id order by i.number limit ?) s) as invoices
     from ${TRANSFERS} t
     join ${PAYMENTS} p on p.id = t.payment_id
     join ${VENDORS} v on v.id = t.vendor_id
     where t.payment_id = ?
     order by v.account_number, t.currency_code limit ? offset ?`,
    [named, payment_id, page.limit, page.offset ?? 0]
  )
  const [{ count }] = await sql<{ count: number }>(
    `select count(*)::integer as count from ${TRANSFERS} where payment_id = ?`,
    [payment_id]
  )
  return { transfers: rows.map(toTransferDTO), count }
}

function toTransferDTO({ iban, bic, ...row }: TransferRow): VendorTransferDTO {
  const { bank_account_number, routing_number, ...transfer } = row
  const inDigits = (amount: Amount) => toAmount(amount, row.currency_code)
  return {
    ...transfer,
    amount: inDigits(row.amount),
    bank_account: bankAccountOf({
      ...{ iban, bic, bank_account_number, routing_number },
    }),
    invoices: row.invoices.map((each) => ({
      ...each,
      amount: inDigits(each.amount),
    })),
  }
}

/** A transfer as a bank's file tells it. */
export type FileTransfer = {
  end_to_end_id: string
  account_number: string
  currency_code: string
  amount: Amount
  creditor_name: string
  iban: string
  bic: string | null
  invoices: number
  /** The first ones. */
  numbers: string[]
}

export type FilePlace = { account_number: string; currency_code: string }

/** More than these do not fit into what a transfer says. */
const MOST_NUMBERS = 50

/** The next page of those with invoices in them. */
export async function findFileTransfers(
  sql: Sql,
  payment_id: string,
  after: FilePlace,
  limit: number
): Promise<FileTransfer[]> {
  return await sql<FileTransfer>(
    `select ${END_TO_END} as end_to_end_id, v.account_number, t.currency_code,
       t.amount, t.creditor_name, t.iban, t.bic, k.invoices,
       array(select i.number from ${LINES} l
         join ${INVOICES} i on i.id = l.invoice_id
         where l.transfer_id = t.id and l.removed_at is null
         order by i.number limit ${MOST_NUMBERS}) as numbers
     from ${TRANSFERS} t
     join ${VENDORS} v on v.id = t.vendor_id
     cross join lateral (
       select count(*)::integer as invoices from ${LINES} l
       where l.transfer_id = t.id and l.removed_at is null) k
     where t.payment_id = ? and k.invoices > 0
       and (v.account_number, t.currency_code) > (?, ?)
     order by v.account_number, t.currency_code limit ?`,
    [payment_id, after.account_number, after.currency_code, limit]
  )
}

/** What a file of the payment holds; how it is known that it holds all. */
export type FileSums = { transfers: number; invoices: number; amount: Amount }

/** The amount of several currencies is good for a comparison alone. */
export async function sumFileTransfers(
  sql: Sql,
  payment_id: string
): Promise<FileSums> {
  const [row] = await sql<FileSums>(
    `select count(distinct l.transfer_id)::integer as transfers,
       count(*)::integer as invoices,
       coalesce(sum(l.amount), 0)::text as amount
     from ${LINES} l where l.payment_id = ? and l.removed_at is null`,
    [payment_id]
  )
  return row
}

/** The next page of a payment's invoices, each with its transfer. */
export async function findFileRows(
  sql: Sql,
  payment_id: string,
  after: FilePlace & { invoice_number: string },
  limit: number
): Promise<PaymentFileRow[]> {
  const rows = await sql<PaymentFileRow>(
    `select 'VP-' || p.display_id as payment_number,
       greatest(p.execution_date,
         (p.exported_at at time zone 'utc')::date)::text as execution_date,
       v.account_number as vendor_account_number, t.creditor_name, t.iban,
       t.bic, t.bank_account_number, t.routing_number,
       ${END_TO_END} as end_to_end_id, t.amount as transfer_amount,
       t.currency_code, i.number as invoice_number,
       i.invoice_date::text as invoice_date, i.due_date::text as due_date,
       l.amount as invoice_amount
     from ${LINES} l
     join ${PAYMENTS} p on p.id = l.payment_id
     join ${TRANSFERS} t on t.id = l.transfer_id
     join ${VENDORS} v on v.id = t.vendor_id
     join ${INVOICES} i on i.id = l.invoice_id
     where l.payment_id = ? and l.removed_at is null
       and (v.account_number, t.currency_code, i.number) > (?, ?, ?)
     order by v.account_number, t.currency_code, i.number limit ?`,
    [
      ...[payment_id, after.account_number, after.currency_code],
      ...[after.invoice_number, limit],
    ]
  )
  return rows.map((row) => ({
    ...row,
    transfer_amount: toAmount(row.transfer_amount, row.currency_code),
    invoice_amount: toAmount(row.invoice_amount, row.currency_code),
  }))
}
