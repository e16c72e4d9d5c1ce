import { PurchaseDTO } from "../../../types"
import { Sql } from "./sql"

export type PurchaseRow = PurchaseDTO & { company_id: string }

const COLUMNS = `
  p.id, p.account_id, p.payment_session_id, p.payment_collection_id, p.cart_id,
  p.order_id, p.order_display_id, p.customer_id, p.currency_code, p.amount,
  p.order_currency_code, p.order_amount, p.exchange_rate, p.refunded,
  p.reverted, p.held, p.order_given_back, p.order_held, a.company_id`

const SOURCE = `
  company_credit_purchase p
  join company_credit_account a on a.id = p.account_id`

/** To be followed by `where`; the purchase is `p`. */
export const SELECT_PURCHASE = `select ${COLUMNS} from ${SOURCE}`

/** The latest purchase of a session: an earlier one was wholly undone. */
export async function findPurchaseOfSession(
  sql: Sql,
  payment_session_id: string
): Promise<PurchaseRow | undefined> {
  const [row] = await sql<PurchaseRow>(
    `select ${COLUMNS} from ${SOURCE}
     where p.payment_session_id = ?
     order by p.created_at desc limit 1`,
    [payment_session_id]
  )
  return row
}

export async function findPurchase(
  sql: Sql,
  id: string
): Promise<PurchaseRow | undefined> {
  const [row] = await sql<PurchaseRow>(`${SELECT_PURCHASE} where p.id = ?`, [
    id,
  ])
  return row
}

export async function findPurchasesOfOrder(
  sql: Sql,
  order_id: string
): Promise<PurchaseRow[]> {
  return await sql<PurchaseRow>(
    `select ${COLUMNS} from ${SOURCE}
     where p.order_id = ? order by p.created_at`,
    [order_id]
  )
}

/**
 * Ties purchases to the order their payment belongs to. Two processes that
 * complete one cart may both create an order, and only one order stays.
 */
export async function tieToOrder(sql: Sql, order_id: string): Promise<void> {
  await sql(
    `update company_credit_purchase p
     set order_id = o.id, order_display_id = o.display_id, updated_at = now()
     from order_payment_collection op
     join "order" o on o.id = op.order_id and o.deleted_at is null
     where op.order_id = ? and op.deleted_at is null
       and p.payment_collection_id = op.payment_collection_id
       and p.order_id is distinct from o.id`,
    [order_id]
  )
}

/** What Medusa did with the payment of a session. */
export type PaymentFacts = {
  payment_id: string | null
  order_id: string | null
  order_status: string | null
}

/** The session's payment that is neither canceled nor deleted, if any. */
export async function findLivePayment(
  sql: Sql,
  purchase: {
    payment_session_id: string
    payment_collection_id: string | null
  }
): Promise<PaymentFacts> {
  const [row] = await sql<PaymentFacts>(
    `select
       (select y.id from payment y
        where y.payment_session_id = ? and y.canceled_at is null
          and y.deleted_at is null limit 1) as payment_id,
       o.id as order_id, o.status::text as order_status
     from (select 1) one
     left join order_payment_collection op
       on op.payment_collection_id = ? and op.deleted_at is null
     left join "order" o on o.id = op.order_id and o.deleted_at is null
     limit 1`,
    [purchase.payment_session_id, purchase.payment_collection_id]
  )
  return row
}

export type CanceledSession = {
  payment_collection_id: string
  provider_id: string
  customer_id: string | null
  data: Record<string, unknown> | null
}

/** An authorized session of an uncompleted cart whose payment was canceled. */
export async function findCanceledSession(
  sql: Sql,
  cart_id: string,
  provider_prefix: string
): Promise<CanceledSession | undefined> {
  const [row] = await sql<CanceledSession>(
    `select s.payment_collection_id, s.provider_id, s.data,
       coalesce(s.context->'customer'->>'id', u.customer_id) as customer_id
     from cart_payment_collection cp
     join payment_session s
       on s.payment_collection_id = cp.payment_collection_id
      and s.deleted_at is null and s.authorized_at is not null
      and starts_with(s.provider_id, ?)
     join payment y
       on y.payment_session_id = s.id and y.canceled_at is not null
      and y.deleted_at is null
     left join company_credit_purchase u
       on u.payment_session_id = s.id and u.reverted = u.amount
     where cp.cart_id = ? and cp.deleted_at is null
       and not exists (
         select 1 from order_cart oc
         where oc.cart_id = cp.cart_id and oc.deleted_at is null)
     limit 1`,
    [provider_prefix, cart_id]
  )
  return row
}

export type OrderCharges = {
  /** How many purchases the order has had, undone ones included. */
  purchases: number
  /** Booked, and Medusa's payment is still to come; in order currency. */
  in_flight: string
}

export async function findOrderCharges(
  sql: Sql,
  order_id: string
): Promise<OrderCharges> {
  const [row] = await sql<OrderCharges>(
    `select count(*)::int as purchases,
       coalesce(sum(greatest(0, p.order_amount - p.order_given_back
         - p.order_held - (
           select coalesce(sum(m.amount), 0) from payment z
           cross join lateral (
             select (c.raw_amount->>'value')::numeric as amount from capture c
             where c.payment_id = z.id and c.deleted_at is null
             union all
             select -(r.raw_amount->>'value')::numeric from refund r
             where r.payment_id = z.id and r.deleted_at is null) m
           where z.deleted_at is null and z.payment_session_id in (
             select p.payment_session_id
             union all
             select f.payment_session_id from company_credit_former_session f
             where f.purchase_id = p.id)))) filter (
         where p.refunded + p.reverted + p.held < p.amount and not exists (
           select 1 from payment y
           where y.payment_session_id = p.payment_session_id
             and y.canceled_at is null and y.deleted_at is null)), 0)::text
         as in_flight
     from company_credit_purchase p where p.order_id = ?`,
    [order_id]
  )
  return row
}
