import { ActorType } from "../../../types"
import { findPurchaseCurrency } from "./currency-repository"
import { Sql } from "./sql"

/** What Medusa wrote about a refund, read when the provider is called. */
export type RefundRow = {
  refund_id: string
  payment_id: string
  explained: boolean
  /** Reason and note a person gave, for the entry's comment. */
  comment: string | null
  created_by: string | null
  created_by_type: ActorType | null
  created_by_name: string | null
  /** The refund takes all that is captured and not yet refunded. */
  takes_all: boolean
  /** What kind of change of the order it pays back, where our own flow did. */
  order_change_type: string | null
  /** A change of the order is begun and not confirmed. */
  has_open_change: boolean
  /** Another refund for the same change came first. */
  is_repeat: boolean
  /** Of the order: captured less refunded, this one included; and its total. */
  paid: string
  total: string
}

export async function findRefund(
  sql: Sql,
  refund_id: string
): Promise<RefundRow | undefined> {
  const [row] = await sql<RefundRow>(
    `select r.id as refund_id, r.payment_id,
       (r.note is not null or r.refund_reason_id is not null) as explained,
       left(nullif(concat_ws(': ', rr.label, nullif(btrim(r.note), '')), ''), 2000)
         as comment,
       r.created_by,
       case when u.id is not null then 'user'
            when k.id is not null then 'api-key'
            when cu.id is not null then 'customer' end as created_by_type,
       coalesce(
         nullif(btrim(concat(u.first_name, ' ', u.last_name)), ''), u.email,
         k.title,
         nullif(btrim(concat(cu.first_name, ' ', cu.last_name)), ''), cu.email
       ) as created_by_name,
       (select coalesce(sum((c.raw_amount->>'value')::numeric), 0) from capture c
        where c.payment_id = r.payment_id and c.deleted_at is null)
       <= (select sum((x.raw_amount->>'value')::numeric) from refund x
           where x.payment_id = r.payment_id and x.deleted_at is null)
         as takes_all,
       case when change.id is not null
         then coalesce(change.change_type, 'canceled') end as order_change_type,
       exists (
         select 1 from order_change oc
         where oc.order_id = op.order_id and oc.deleted_at is null
           and oc.status in ('pending', 'requested')) as has_open_change,
       change.id is not null and exists (
         select 1 from refund f
         where f.payment_id = r.payment_id and f.deleted_at is null
           and f.id < r.id
           and f.metadata->>'company_credit_order_change' = change.id)
         as is_repeat,
       (select coalesce(sum(m.amount), 0)::text from order_payment_collection x
        join payment p on p.payment_collection_id = x.payment_collection_id
        cross join lateral (
          select (c.raw_amount->>'value')::numeric as amount from capture c
          where c.payment_id = p.id and c.deleted_at is null
          union all
          select -(f.raw_amount->>'value')::numeric from refund f
          where f.payment_id = p.id and f.deleted_at is null) m
        where x.order_id = change.order_id and x.deleted_at is null) as paid,
       (select coalesce(t.totals->'raw_current_order_total'->>'value',
          t.totals->>'current_order_total', '0') from order_summary t
        where t.order_id = change.order_id and t.deleted_at is null
        order by t.version desc limit 1) as total
     from refund r
     left join payment y on y.id = r.payment_id
     left join order_payment_collection op
       on op.payment_collection_id = y.payment_collection_id
      and op.deleted_at is null
     left join order_change change
       on change.id = r.metadata->>'company_credit_order_change'
      and change.order_id = op.order_id and change.status = 'confirmed'
     left join refund_reason rr on rr.id = r.refund_reason_id
     left join "user" u on u.id = r.created_by
     left join api_key k on k.id = r.created_by
     left join customer cu on cu.id = r.created_by
     where r.id = ?`,
    [refund_id]
  )
  return row
}

export type NewHold = {
  refund_id: string
  purchase_id: string
  account_id: string
  /** Of `amount`; the account's, unless it has changed since. */
  currency_code: string
  payment_id: string
  amount: string
  order_amount: string
  actor_type: ActorType
  actor_id: string | null
  actor_name: string
}

/**
 * Sets a refund aside until its label is known. Under the account's lock, as
 * everything that changes what is left of a purchase.
 *
 * @returns `known` for a repeat, `refused` when less is left than asked for,
 * `converted` when the account has changed its currency
 */
export async function insertHold(
  sql: Sql,
  hold: NewHold
): Promise<"taken" | "known" | "refused" | "converted"> {
  const rows = await sql(
    `with account as materialized (
       select id from company_credit_account where id = ? for no key update
     ), taken as (
       update company_credit_purchase p
       set held = held + ?::numeric, order_held = order_held + ?::numeric,
           updated_at = now()
       from account
       where p.id = ? and p.account_id = account.id and p.currency_code = ?
         and p.refunded + p.reverted + p.held + ?::numeric <= p.amount
         and not exists (
           select 1 from company_credit_held_refund h where h.refund_id = ?)
       returning p.id
     )
     insert into company_credit_held_refund (refund_id, purchase_id,
       payment_id, amount, order_amount, actor_type, actor_id, actor_name)
     select ?, taken.id, ?, ?, ?, ?, ?, ? from taken
     returning refund_id`,
    [
      hold.account_id,
      hold.amount,
      hold.order_amount,
      hold.purchase_id,
      hold.currency_code,
      hold.amount,
      hold.refund_id,
      hold.refund_id,
      hold.payment_id,
      hold.amount,
      hold.order_amount,
      hold.actor_type,
      hold.actor_id,
      hold.actor_name,
    ]
  )
  if (rows.length) {
    return "taken"
  }
  const known = await sql(
    `select 1 from company_credit_held_refund where refund_id = ?`,
    [hold.refund_id]
  )
  if (known.length) {
    return "known"
  }
  const current = await findPurchaseCurrency(sql, hold.purchase_id)
  return current === hold.currency_code ? "refused" : "converted"
}

export type HoldRow = NewHold & {
  order_id: string | null
  order_display_id: number | null
  order_status: string | null
  recorded_as_refund: boolean
  canceled_by: string | null
  age_seconds: number
}

/** One look at a small partial index: nearly always there are none. */
export async function anyHolds(sql: Sql): Promise<boolean> {
  const rows = await sql(
    `select 1 from company_credit_held_refund where settled_at is null limit 1`
  )
  return rows.length > 0
}

/** Refunds that wait for their label, with what Medusa has written since. */
export async function findHolds(
  sql: Sql,
  only: { account_id?: string; order_id?: string } = {}
): Promise<HoldRow[]> {
  return await sql<HoldRow>(
    `select h.*, p.account_id, p.currency_code, o.id as order_id,
       o.display_id as order_display_id, o.status::text as order_status,
       exists (
         select 1 from order_transaction t
         where t.reference = 'refund' and t.reference_id = h.refund_id
           and t.deleted_at is null) as recorded_as_refund,
       extract(epoch from now() - h.created_at)::float as age_seconds
     from company_credit_held_refund h
     join company_credit_purchase p on p.id = h.purchase_id
     left join order_payment_collection op
       on op.payment_collection_id = p.payment_collection_id
      and op.deleted_at is null
     left join "order" o on o.id = op.order_id and o.deleted_at is null
     where h.settled_at is null
       and (?::text is null or p.account_id = ?)
       and (?::text is null or o.id = ?)
     order by h.created_at limit 500`,
    [
      only.account_id ?? null,
      only.account_id ?? null,
      only.order_id ?? null,
      only.order_id ?? null,
    ]
  )
}

export async function settleHold(sql: Sql, refund_id: string): Promise<void> {
  await sql(
    `update company_credit_held_refund set settled_at = now()
     where refund_id = ? and settled_at is null`,
    [refund_id]
  )
}

/** After a reversal of everything, nothing of the purchase waits any more. */
export async function settleHoldsOf(
  sql: Sql,
  purchase_id: string
): Promise<void> {
  await sql(
    `update company_credit_held_refund set settled_at = now()
     where purchase_id = ? and settled_at is null`,
    [purchase_id]
  )
}
