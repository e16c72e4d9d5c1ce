import { PurchaseRow, SELECT_PURCHASE } from "./purchase-repository"
import { Sql } from "./sql"

/** Purchases of an order with every session that pays or paid for them. */
export async function findPurchasesWithSessions(
  sql: Sql,
  order_id: string
): Promise<(PurchaseRow & { sessions: string[] })[]> {
  const rows = await sql<PurchaseRow>(
    `${SELECT_PURCHASE} where p.order_id = ? order by p.created_at, p.id`,
    [order_id]
  )
  const former = await sql<{ purchase_id: string; id: string }>(
    `select f.purchase_id, f.payment_session_id as id
     from company_credit_former_session f
     join company_credit_purchase p on p.id = f.purchase_id
     where p.order_id = ?`,
    [order_id]
  )
  return rows.map((row) => ({
    ...row,
    sessions: [
      row.payment_session_id,
      ...former.filter((f) => f.purchase_id === row.id).map(({ id }) => id),
    ],
  }))
}

/** The purchase that this session paid for before it went on with another. */
export async function findPurchaseOfFormerSession(
  sql: Sql,
  payment_session_id: string
): Promise<PurchaseRow | undefined> {
  const [row] = await sql<PurchaseRow>(
    `${SELECT_PURCHASE}
     join company_credit_former_session f on f.purchase_id = p.id
     where f.payment_session_id = ?`,
    [payment_session_id]
  )
  return row
}

/** Locks the account, as a posting does, and then reads the purchase. */
export async function lockPurchase(
  sql: Sql,
  purchase_id: string
): Promise<PurchaseRow | undefined> {
  await sql(
    `select 1 from company_credit_account a
     where a.id = (select p.account_id from company_credit_purchase p
                   where p.id = ?) for no key update`,
    [purchase_id]
  )
  const [row] = await sql<PurchaseRow>(
    `${SELECT_PURCHASE} where p.id = ? for no key update of p`,
    [purchase_id]
  )
  return row
}

/** Makes the purchase go on with another payment session. */
export async function movePurchase(
  sql: Sql,
  purchase: PurchaseRow,
  to: { session_id: string; payment_collection_id: string }
): Promise<void> {
  await sql(
    `insert into company_credit_former_session (payment_session_id, purchase_id)
     values (?, ?) on conflict do nothing`,
    [purchase.payment_session_id, purchase.id]
  )
  await sql(
    `update company_credit_purchase
     set payment_session_id = ?, payment_collection_id = ?, updated_at = now()
     where id = ?`,
    [to.session_id, to.payment_collection_id, purchase.id]
  )
}

/** What Medusa has written about the payment of a session. */
export type Voiding = {
  order_status: string | null
  /** Its payment collection has been canceled: the order goes on. */
  is_withdrawn: boolean
  is_canceled: boolean
  /** An edit, return, claim or exchange is begun and not confirmed. */
  has_open_change: boolean
  is_captured: boolean
  /** A part of it at least. */
  has_captures: boolean
  /** Captured less refunded, of the purchase's payments, former ones too. */
  taken: string
}

export async function findVoiding(
  sql: Sql,
  purchase: PurchaseRow
): Promise<Voiding | undefined> {
  const [row] = await sql<Voiding>(
    `select o.status::text as order_status,
       coalesce(pc.status in ('canceled', 'partially_captured'), false)
         as is_withdrawn,
       y.canceled_at is not null as is_canceled,
       exists (
         select 1 from order_change ch
         where ch.order_id = o.id and ch.deleted_at is null
           and ch.status in ('pending', 'requested')) as has_open_change,
       y.captured_at is not null as is_captured,
       exists (
         select 1 from capture c
         where c.payment_id = y.id and c.deleted_at is null) as has_captures,
       (select coalesce(sum(m.amount), 0)::text from payment z
        cross join lateral (
          select (c.raw_amount->>'value')::numeric as amount from capture c
          where c.payment_id = z.id and c.deleted_at is null
          union all
          select -(r.raw_amount->>'value')::numeric from refund r
          where r.payment_id = z.id and r.deleted_at is null) m
        where z.deleted_at is null and z.payment_session_id in (
          select ?::text
          union all
          select f.payment_session_id from company_credit_former_session f
          where f.purchase_id = ?)) as taken
     from (select 1) one
     left join payment y
       on y.payment_session_id = ? and y.deleted_at is null
     left join payment_collection pc on pc.id = ?
     left join order_payment_collection op
       on op.payment_collection_id = pc.id and op.deleted_at is null
     left join "order" o on o.id = op.order_id and o.deleted_at is null
     limit 1`,
    [
      purchase.payment_session_id,
      purchase.id,
      purchase.payment_session_id,
      purchase.payment_collection_id,
    ]
  )
  return row
}

export type SettlementRow = {
  order_id: string
  order_change_id: string | null
  left_to_person: string
  refused_code: string | null
  refused_message: string | null
  settled_at: Date | null
}

const CLAIM_SECONDS = 60

/**
 * Takes an order for this process alone, for a minute at most: what Medusa
 * locks in memory is not locked for another server.
 *
 * @returns the claim, no two of an order are the same: until when it is good;
 * undefined while another one has it
 */
export async function claimSettlement(
  sql: Sql,
  order_id: string
): Promise<string | undefined> {
  const [row] = await sql<{ claim: string }>(
    `insert into company_credit_order_settlement as s (order_id, claimed_until)
     values (?, clock_timestamp() + make_interval(secs => ${CLAIM_SECONDS}))
     on conflict (order_id) do update
       set claimed_until = excluded.claimed_until, updated_at = now()
       where s.claimed_until is null or s.claimed_until < clock_timestamp()
     returning claimed_until::text as claim`,
    [order_id]
  )
  return row?.claim
}

/** One that was late, and whose order another process has, releases nothing. */
export async function releaseSettlement(
  sql: Sql,
  order_id: string,
  claim: string
): Promise<void> {
  await sql(
    `update company_credit_order_settlement set claimed_until = null
     where order_id = ? and claimed_until = ?::timestamptz`,
    [order_id, claim]
  )
}

export async function saveSettlement(
  sql: Sql,
  settlement: Omit<SettlementRow, "settled_at">
): Promise<void> {
  await sql(
    `insert into company_credit_order_settlement (order_id, order_change_id,
       left_to_person, refused_code, refused_message, settled_at)
     values (?, ?, ?, ?, ?, now())
     on conflict (order_id) do update set
       order_change_id = excluded.order_change_id,
       left_to_person = excluded.left_to_person,
       refused_code = excluded.refused_code,
       refused_message = excluded.refused_message,
       settled_at = now(), updated_at = now()`,
    [
      settlement.order_id,
      settlement.order_change_id,
      settlement.left_to_person,
      settlement.refused_code,
      settlement.refused_message,
    ]
  )
}

/** What Medusa asks for and nobody has paid; the order's currency. */
export async function findUnpaid(sql: Sql, order_id: string): Promise<string> {
  const [{ unpaid }] = await sql<{ unpaid: string }>(
    `select coalesce(sum((pc.raw_amount->>'value')::numeric), 0)::text as unpaid
     from order_payment_collection op
     join payment_collection pc on pc.id = op.payment_collection_id
      and pc.deleted_at is null and pc.status in ('not_paid', 'awaiting')
     where op.order_id = ? and op.deleted_at is null`,
    [order_id]
  )
  return unpaid
}

export async function findSettlement(
  sql: Sql,
  order_id: string
): Promise<SettlementRow | undefined> {
  const [row] = await sql<SettlementRow>(
    `select order_id, order_change_id, left_to_person::text, refused_code,
       refused_message, settled_at
     from company_credit_order_settlement where order_id = ?`,
    [order_id]
  )
  return row
}
