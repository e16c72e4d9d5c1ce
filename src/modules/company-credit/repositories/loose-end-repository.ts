import { PurchaseRow, SELECT_PURCHASE } from "./purchase-repository"
import { Sql } from "./sql"

/** Older is left alone: whatever it was, somebody has dealt with it. */
const RECENT = "interval '7 days'"

/** After so long a paid cart that became no order will not become one. */
const UNFINISHED = "interval '1 hour'"

const LIVE_PAYMENT = `
  select 1 from payment y
  where y.payment_session_id = p.payment_session_id
    and y.canceled_at is null and y.deleted_at is null`

const OF_ORDER = `
  from order_payment_collection op
  join "order" o on o.id = op.order_id and o.deleted_at is null
  where op.payment_collection_id = p.payment_collection_id
    and op.deleted_at is null`

/**
 * Medusa has put the payment aside for an order that goes on: the purchase goes
 * on, too, with another payment (`settleOrder`).
 */
const WITHDRAWN = `
  select 1 from payment_collection pc
  join order_payment_collection op
    on op.payment_collection_id = pc.id and op.deleted_at is null
  join "order" o on o.id = op.order_id and o.deleted_at is null
    and o.status <> 'canceled'
  where pc.id = p.payment_collection_id
    and pc.status in ('canceled', 'partially_captured')`

/**
 * An order that stands and was paid by this purchase once: what becomes of it
 * when its payment is voided is for `settleOrder`, and for a person then.
 */
const STOOD_FOR_ORDER = `
  select 1 from "order" o
  where o.id = p.order_id and o.deleted_at is null and o.status <> 'canceled'
    and exists (
      select 1 from payment y
      where y.deleted_at is null and y.payment_session_id in (
        select p.payment_session_id
        union all
        select f.payment_session_id from company_credit_former_session f
        where f.purchase_id = p.id))`

/**
 * Still on account, although its payment never came to be (the process died
 * between the booking and Medusa's own writing) or its order was cancelled.
 * Longer than the grace period ago, because Medusa may still be at it.
 */
const ORPHANED = `
  p.refunded + p.reverted + p.held < p.amount
  and p.updated_at < now() - make_interval(secs => ?)
  and not exists (${WITHDRAWN})
  and ((not exists (${LIVE_PAYMENT}) and not exists (${STOOD_FOR_ORDER}))
    or exists (select 1 ${OF_ORDER} and o.status = 'canceled')
    or (p.updated_at < now() - ${UNFINISHED} and not exists (select 1 ${OF_ORDER})))`

export async function findOrphans(
  sql: Sql,
  grace_seconds: number,
  limit: number
): Promise<PurchaseRow[]> {
  return await sql<PurchaseRow>(
    `${SELECT_PURCHASE}
     where p.created_at > now() - ${RECENT} and ${ORPHANED}
     order by p.created_at limit ?`,
    [grace_seconds, limit]
  )
}

/** Whether it is an orphan at this moment; it then stays one until the end of
 * the transaction: `takeUp` waits. */
export async function lockOrphan(
  sql: Sql,
  purchase: PurchaseRow,
  grace_seconds: number
): Promise<boolean> {
  return await lock(sql, purchase, ORPHANED, [grace_seconds])
}

/**
 * Whether it has no payment, and nobody but the attempt that booked it has
 * taken it up: another one might be about to write its payment.
 */
export async function lockUnpaid(
  sql: Sql,
  purchase: PurchaseRow
): Promise<boolean> {
  return await lock(
    sql,
    purchase,
    `p.updated_at = p.created_at and not exists (${LIVE_PAYMENT})`,
    []
  )
}

/** First the account, as a posting does; two statements, so that the second
 * sees what was committed while the first waited. */
async function lock(
  sql: Sql,
  { id, account_id }: PurchaseRow,
  condition: string,
  bindings: unknown[]
): Promise<boolean> {
  await sql(
    `select 1 from company_credit_account where id = ? for no key update`,
    [account_id]
  )
  const rows = await sql(
    `select 1 from company_credit_purchase p
     where p.id = ? and ${condition} for no key update`,
    [id, ...bindings]
  )
  return rows.length === 1
}

/**
 * Notes that a payment is about to be written for a purchase that was booked
 * before, so that nobody gives it back meanwhile.
 *
 * @returns false when it has been given back
 */
export async function takeUp(sql: Sql, purchase_id: string): Promise<boolean> {
  const rows = await sql(
    `update company_credit_purchase
     set updated_at = greatest(
       clock_timestamp(), updated_at + interval '1 millisecond')
     where id = ? and reverted < amount returning id`,
    [purchase_id]
  )
  return rows.length === 1
}

export type MissedRefund = {
  refund_id: string
  session_id: string
  amount: string
}

/**
 * Refunds that Medusa has recorded but never told the provider of: it writes
 * first and tells then, and the process may die in between.
 */
export async function findMissedRefunds(
  sql: Sql,
  grace_seconds: number,
  limit: number
): Promise<MissedRefund[]> {
  return await sql<MissedRefund>(
    `select r.id as refund_id, y.payment_session_id as session_id,
       r.raw_amount->>'value' as amount
     from refund r
     join payment y on y.id = r.payment_id
     left join company_credit_former_session f
       on f.payment_session_id = y.payment_session_id
     join company_credit_purchase p
       on (p.payment_session_id = y.payment_session_id or p.id = f.purchase_id)
      and p.created_at < r.created_at
     where r.deleted_at is null
       and r.created_at < now() - make_interval(secs => ?)
       and r.created_at > now() - ${RECENT}
       and p.refunded + p.reverted + p.held < p.amount
       and not exists (
         select 1 from company_credit_entry e
         where e.idempotency_key = 'refund:' || r.id)
       and not exists (
         select 1 from company_credit_request q
         where q.idempotency_key = 'refund:' || r.id)
       and not exists (
         select 1 from company_credit_held_refund h where h.refund_id = r.id)
     order by r.created_at limit ?`,
    [grace_seconds, limit]
  )
}

/**
 * Closes refunds that no longer wait: a hold is counted in `held` until it is
 * posted or all is given back, and then closed in a second statement.
 */
export async function closeSettledHolds(sql: Sql): Promise<void> {
  await sql(
    `update company_credit_held_refund h set settled_at = now()
     from company_credit_purchase p
     where p.id = h.purchase_id and h.settled_at is null and p.held = 0`
  )
}

/**
 * Payments that Medusa was canceling when it died: it tells the provider first
 * and writes then, so the purchase is given back and the payment of a standing
 * order still looks paid.
 */
export async function findHalfCanceledPayments(
  sql: Sql,
  grace_seconds: number,
  limit: number
): Promise<string[]> {
  const rows = await sql<{ id: string }>(
    `select y.id
     from company_credit_purchase p
     join payment y on y.payment_session_id = p.payment_session_id
      and y.canceled_at is null and y.deleted_at is null
     where p.created_at > now() - ${RECENT}
       and p.reverted = p.amount and p.reverted > 0
       -- Restated, what is left may be less than a coin: the order stands.
       and (p.charged_amount is null or p.order_given_back >= p.order_amount)
       and p.updated_at < now() - make_interval(secs => ?)
       and not exists (select 1 ${OF_ORDER} and o.status = 'canceled')
       and not exists (
         select 1 from refund r
         where r.payment_id = y.id and r.deleted_at is null)
       and not exists (
         select 1 from company_credit_purchase n
         where n.payment_session_id = p.payment_session_id
           and n.reverted < n.amount)
     limit ?`,
    [grace_seconds, limit]
  )
  return rows.map(({ id }) => id)
}

/**
 * Ties purchases to the order that stayed, where the event that says so was
 * lost: two processes may both have created an order for one cart.
 */
export async function tieStrays(sql: Sql): Promise<void> {
  await sql(
    `update company_credit_purchase p
     set order_id = o.id, order_display_id = o.display_id
     from order_payment_collection op
     join "order" o on o.id = op.order_id and o.deleted_at is null
     where p.created_at > now() - ${RECENT}
       and op.payment_collection_id = p.payment_collection_id
       and op.deleted_at is null
       and p.order_id is distinct from o.id
       and not exists (
         select 1 from "order" n
         where n.id = p.order_id and n.deleted_at is null)`
  )
}
