import { InvoiceStatus, PaymentStatus } from "../../../domain"
import { Actor } from "../../../types"
import { Sql } from "./sql"

/** A reimbursement with what its undo has to do with. */
export type ReversibleRow = {
  id: string
  number: string
  account_id: string
  entry_id: string
  currency_code: string
  amount: string
  is_reversed: boolean
  invoice_id: string
  invoice_number: string
  invoice_status: InvoiceStatus
  /** The payment the invoice is in; null = none. */
  payment: {
    id: string
    number: string
    status: PaymentStatus
    transfer_id: string
  } | null
}

/** Until the end of the transaction. @returns false where there is none */
export async function lockReimbursement(
  sql: Sql,
  id: string
): Promise<boolean> {
  const rows = await sql(
    `select from company_credit_reimbursement where id = ? for no key update`,
    [id]
  )
  return rows.length === 1
}

/** The payment that the reimbursement's invoice is in, with no lock. */
export async function findPaymentOf(
  sql: Sql,
  reimbursement_id: string
): Promise<string | null> {
  const [row] = await sql<{ payment_id: string }>(
    `select l.payment_id from company_credit_reimbursement r
     join company_credit_vendor_payment_line l
       on l.invoice_id = r.vendor_invoice_id and l.removed_at is null
     where r.id = ?`,
    [reimbursement_id]
  )
  return row?.payment_id ?? null
}

/** First the payment, then the invoice, as those who pay lock them. */
export async function lockPaymentAndInvoice(
  sql: Sql,
  reimbursement_id: string,
  payment_id: string | null
): Promise<void> {
  if (payment_id !== null) {
    await sql(
      `select from company_credit_vendor_payment where id = ?
       for no key update`,
      [payment_id]
    )
  }
  await sql(
    `select from company_credit_vendor_invoice where reimbursement_id = ?
     for no key update`,
    [reimbursement_id]
  )
}

export async function findReversible(
  sql: Sql,
  id: string
): Promise<ReversibleRow> {
  const [row] = await sql<ReversibleRow>(
    `select r.id, r.number, r.account_id, r.entry_id, r.currency_code, r.amount,
       r.reversed_at is not null as is_reversed, i.id as invoice_id,
       i.number as invoice_number, i.status as invoice_status,
       (select jsonb_build_object('id', p.id, 'number', 'VP-' || p.display_id,
          'status', p.status, 'transfer_id', l.transfer_id)
        from company_credit_vendor_payment_line l
        join company_credit_vendor_payment p on p.id = l.payment_id
        where l.invoice_id = i.id and l.removed_at is null) as payment
     from company_credit_reimbursement r
     join company_credit_vendor_invoice i on i.id = r.vendor_invoice_id
     where r.id = ?`,
    [id]
  )
  return row
}

/** What the amount is worth in the account's currency of now. */
export async function findCarriedAmount(
  sql: Sql,
  { account_id, entry_id, amount }: ReversibleRow
): Promise<{ amount: string; currency_code: string }> {
  const [carried] = await sql<{ amount: string; currency_code: string }>(
    `select a.currency_code, company_credit_carried_amount(
       a.id, e.seq, a.last_seq + 1, ?::numeric) as amount
     from company_credit_account a
     join company_credit_entry e on e.id = ?
     where a.id = ?`,
    [amount, entry_id, account_id]
  )
  return carried
}

/**
 * Takes the invoice out of a payment that nobody has exported yet. The row of
 * the payment says nothing of it, so that the change is noted here.
 */
export async function removeFromPayment(
  sql: Sql,
  { invoice_id, invoice_number, payment }: ReversibleRow,
  actor: Required<Actor>
): Promise<void> {
  const { id, transfer_id } = payment!
  await sql(
    `with removed as (
       update company_credit_vendor_payment_line
       set removed_at = clock_timestamp()
       where payment_id = ? and invoice_id = ? and removed_at is null
       returning payment_id, amount)
     insert into company_credit_payables_change (subject_type, subject_id,
       action, before, after, actor_type, actor_id, actor_name)
     select 'vendor_payment', payment_id, 'updated',
       jsonb_build_object('invoice_number', ?::text, 'amount', amount::text),
       '{"invoice_number": null, "amount": null}', ?, ?, ?
     from removed`,
    [id, invoice_id, invoice_number, actor.type, actor.id, actor.name]
  )
  await sql(
    `update company_credit_vendor_payment_transfer t
     set amount = (select coalesce(sum(l.amount), 0)
       from company_credit_vendor_payment_line l
       where l.transfer_id = t.id and l.removed_at is null)
     where t.id = ?`,
    [transfer_id]
  )
  await sql(
    `update company_credit_vendor_payment
     set version = version + 1, updated_at = clock_timestamp(),
       updated_by_type = ?, updated_by_id = ?, updated_by_name = ?
     where id = ?`,
    [actor.type, actor.id, actor.name, id]
  )
}

/** The reimbursement first: an invoice is cancelled only with it. */
export async function saveReversal(
  sql: Sql,
  row: ReversibleRow,
  { entry_id, reason }: { entry_id: string; reason: string | null },
  actor: Required<Actor>
): Promise<void> {
  const by = [actor.type, actor.id, actor.name]
  await sql(
    `update company_credit_reimbursement
     set reversal_entry_id = ?, reversal_reason = ?,
       reversed_at = clock_timestamp(), reversed_by_type = ?,
       reversed_by_id = ?, reversed_by_name = ?
     where id = ?`,
    [entry_id, reason, ...by, row.id]
  )
  await sql(
    `update company_credit_vendor_invoice
     set status = 'cancelled', held_from = null, hold_reason = null,
       version = version + 1, updated_at = clock_timestamp(),
       updated_by_type = ?, updated_by_id = ?, updated_by_name = ?
     where id = ?`,
    [...by, row.invoice_id]
  )
}
