import { CREDITED_BY, PROVIDER_PREFIX, RecordedRefund } from "../../../types"
import { Sql } from "./sql"

export type OrderRow = {
  id: string
  display_id: number | null
  currency_code: string
  customer_id: string | null
  /** An edit, return, claim or exchange is begun and not confirmed. */
  has_open_change: boolean
}

const ORDERS = `"order"`

/** Only one refund to credit of an order at a time, until the transaction ends. */
export async function lockOrderCredits(
  sql: Sql,
  order_id: string
): Promise<void> {
  await sql(`select pg_advisory_xact_lock(hashtextextended(?, 0))`, [
    `company-credit order ${order_id}`,
  ])
}

export async function findOrder(
  sql: Sql,
  id: string
): Promise<OrderRow | undefined> {
  const [row] = await sql<OrderRow>(
    `select o.id, o.display_id, lower(o.currency_code) as currency_code,
       o.customer_id, exists (
         select 1 from order_change c
         where c.order_id = o.id and c.deleted_at is null
           and c.status in ('pending', 'requested')) as has_open_change
     from ${ORDERS} o where o.id = ? and o.deleted_at is null`,
    [id]
  )
  return row
}

export type PaidRow = { payment_id: string; remaining: string }

const PAYMENTS = `
  from order_payment_collection op
  join payment y on y.payment_collection_id = op.payment_collection_id
    and y.deleted_at is null and not starts_with(y.provider_id, ?)
  where op.order_id = ? and op.deleted_at is null`

/**
 * What was paid for the order other than on account and not refunded yet, by
 * payment, oldest first. The payments stay locked until the transaction ends:
 * Medusa locks them the same way before it looks what it may refund.
 */
export async function lockPaidElsewhere(
  sql: Sql,
  order_id: string
): Promise<PaidRow[]> {
  const of = [PROVIDER_PREFIX, order_id]
  await sql(`select y.id ${PAYMENTS} order by y.id for no key update of y`, of)
  return await sql<PaidRow>(
    `select y.id as payment_id, (
       coalesce((select sum((c.raw_amount->>'value')::numeric) from capture c
         where c.payment_id = y.id and c.deleted_at is null), 0)
       - coalesce((select sum((r.raw_amount->>'value')::numeric) from refund r
         where r.payment_id = y.id and r.deleted_at is null), 0)
       )::text as remaining
     ${PAYMENTS} order by y.created_at, y.id`,
    of
  )
}

/** Refunds of the order that were recorded for this entry. */
export async function findRecordedRefunds(
  sql: Sql,
  entry_id: string,
  order_id: string
): Promise<RecordedRefund[]> {
  return await sql<RecordedRefund>(
    `select r.id, r.raw_amount->>'value' as amount, y.currency_code
     from order_payment_collection op
     join payment y on y.payment_collection_id = op.payment_collection_id
     join refund r on r.payment_id = y.id and r.deleted_at is null
     where op.order_id = ? and op.deleted_at is null
       and r.metadata->>'${CREDITED_BY}' = ?
     order by r.id`,
    [order_id, entry_id]
  )
}

/**
 * Refunds that were recorded for an entry that never came to be: the process
 * died in between. Under the order's lock, nobody is at work on one.
 */
export async function findStrayRefunds(
  sql: Sql,
  order_id: string
): Promise<string[]> {
  const rows = await sql<{ id: string }>(
    `select r.id
     from order_payment_collection op
     join payment y on y.payment_collection_id = op.payment_collection_id
     join refund r on r.payment_id = y.id and r.deleted_at is null
     where op.order_id = ? and op.deleted_at is null
       and r.metadata->>'${CREDITED_BY}' is not null
       and not exists (
         select 1 from company_credit_entry e
         where e.id = r.metadata->>'${CREDITED_BY}')`,
    [order_id]
  )
  return rows.map(({ id }) => id)
}
