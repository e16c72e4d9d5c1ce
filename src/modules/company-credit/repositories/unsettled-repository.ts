import { CHANGES_OF_TOTAL } from "../../../domain"
import { Sql } from "./sql"

/** What is older has been dealt with, or is for a person by now. */
const RECENT = "interval '7 days'"

/** A change is confirmed soon after it was begun, or hardly ever. */
const BEGUN = 30 * 24 * 3600 * 1000

const WEEK = 7 * 24 * 3600 * 1000

/** Medusa's ids carry their time: so no table is read from its beginning. */
const DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
const TIME_DIGITS = 10

function idsSince(prefix: string, moment: number): string {
  let time = moment
  let text = ""
  for (let i = 0; i < TIME_DIGITS; i++) {
    text = DIGITS[time % 32] + text
    time = Math.floor(time / 32)
  }
  return `${prefix}_${text}`
}

/**
 * Orders on account that were changed and never settled since (the event was
 * lost, or the process died), or whose payment was put aside and no other one
 * took its place.
 */
export async function findUnsettledOrders(
  sql: Sql,
  grace_seconds: number,
  limit: number
): Promise<string[]> {
  const rows = await sql<{ order_id: string }>(
    `select c.order_id
     from order_change c
     join "order" o on o.id = c.order_id and o.deleted_at is null
       and o.status <> 'canceled' and not coalesce(o.is_draft_order, false)
     where c.id > ? and c.deleted_at is null
       and c.status = 'confirmed'
       -- Without a type are fulfilments, and what cancels one of these.
       and case when c.change_type is null
         then coalesce(c.exchange_id, c.claim_id, c.return_id) is not null
         else c.change_type = any(?) end
       and c.confirmed_at < now() - make_interval(secs => ?)
       and c.confirmed_at > now() - ${RECENT}
       and exists (select 1 from company_credit_purchase p
                   where p.order_id = c.order_id)
       and not exists (
         select 1 from company_credit_order_settlement s
         join order_change known on known.id = s.order_change_id
         where s.order_id = c.order_id
           -- By the order's versions: clocks of two servers may differ.
           and known.status = 'confirmed' and known.deleted_at is null
           and known.version >= c.version)
     union
     select p.order_id
     from company_credit_purchase p
     join payment_collection pc on pc.id = p.payment_collection_id
      and pc.status in ('canceled', 'partially_captured')
     join "order" o on o.id = p.order_id and o.deleted_at is null
      and o.status <> 'canceled'
     join payment y on y.payment_session_id = p.payment_session_id
      and y.deleted_at is null
     where p.created_at > now() - ${RECENT}
       and p.updated_at < now() - make_interval(secs => ?)
       and p.order_amount - p.order_given_back - p.order_held > (
         select coalesce(sum((c.raw_amount->>'value')::numeric), 0)
         from capture c
         where c.payment_id = y.id and c.deleted_at is null)
     union
     -- Moved to another session, whose payment never came to be.
     select p.order_id
     from company_credit_former_session f
     join company_credit_purchase p on p.id = f.purchase_id
      and p.refunded + p.reverted + p.held < p.amount
      and p.updated_at < now() - make_interval(secs => ?)
     join "order" o on o.id = p.order_id and o.deleted_at is null
      and o.status <> 'canceled'
     where f.created_at > now() - ${RECENT} and not exists (
       select 1 from payment y
       where y.payment_session_id = p.payment_session_id
         and y.deleted_at is null)
     limit ?`,
    [
      idsSince("ordch", Date.now() - BEGUN),
      CHANGES_OF_TOTAL,
      grace_seconds,
      grace_seconds,
      grace_seconds,
      limit,
    ]
  )
  return rows.map(({ order_id }) => order_id)
}

/**
 * Orders whose charge was not finished: a draft that is paid on account and
 * still a draft, or a capture that the order was never told of.
 */
export async function findUnfinishedCharges(
  sql: Sql,
  grace_seconds: number,
  limit: number
): Promise<string[]> {
  const rows = await sql<{ order_id: string }>(
    `select x.order_id
     from capture c
     join payment y on y.id = c.payment_id and y.canceled_at is null
      and y.deleted_at is null
      and starts_with(y.provider_id, 'pp_payment-on-account')
     join order_payment_collection x
       on x.payment_collection_id = y.payment_collection_id
      and x.deleted_at is null
     join "order" o on o.id = x.order_id and o.deleted_at is null
      and o.status <> 'canceled'
     where c.id > ? and c.deleted_at is null
       and c.created_at < now() - make_interval(secs => ?)
       and not exists (
         select 1 from order_transaction t
         where t.order_id = x.order_id and t.reference = 'capture'
           and t.reference_id = c.id and t.deleted_at is null)
     union
     select x.order_id
     from refund r
     join payment y on y.id = r.payment_id
     join order_payment_collection x
       on x.payment_collection_id = y.payment_collection_id
      and x.deleted_at is null
     join "order" o on o.id = x.order_id and o.deleted_at is null
      and o.status <> 'canceled'
     where r.id > ? and r.deleted_at is null
       and r.metadata->>'company_credit_order_change' is not null
       and r.created_at < now() - make_interval(secs => ?)
       and not exists (
         select 1 from order_transaction t
         where t.order_id = x.order_id and t.reference = 'refund'
           and t.reference_id = r.id and t.deleted_at is null)
     union
     select p.order_id
     from company_credit_purchase p
     join "order" o on o.id = p.order_id and o.deleted_at is null
      and o.is_draft_order and o.status <> 'canceled'
     join payment y on y.payment_session_id = p.payment_session_id
      and y.canceled_at is null and y.deleted_at is null
     where p.created_at > now() - ${RECENT}
       and p.updated_at < now() - make_interval(secs => ?)
       and p.refunded + p.reverted + p.held < p.amount
     limit ?`,
    [
      idsSince("capt", Date.now() - WEEK),
      grace_seconds,
      idsSince("ref", Date.now() - WEEK),
      grace_seconds,
      grace_seconds,
      limit,
    ]
  )
  return rows.map(({ order_id }) => order_id)
}
