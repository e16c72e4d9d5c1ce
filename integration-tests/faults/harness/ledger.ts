import { breaches } from "../../modules/invariants"
import type { Cluster } from "./cluster"

/**
 * Where the credit history and Medusa's own tables say different things, one
 * row a payment session: what is still on account for it, and what the orders
 * that are placed with a live payment of it owe.
 */
const DISAGREEMENTS = `
  with bought as (
    select payment_session_id as session_id,
      sum(amount - refunded - reverted - held) as on_account
    from company_credit_purchase group by 1
  ), owed as (
    select y.payment_session_id as session_id,
      sum(y.amount - coalesce((
        select sum(r.amount) from refund r
        where r.payment_id = y.id and r.deleted_at is null), 0)) as owed
    from payment y
    join order_payment_collection op
      on op.payment_collection_id = y.payment_collection_id
     and op.deleted_at is null
    join "order" o
      on o.id = op.order_id and o.deleted_at is null and o.status <> 'canceled'
    where y.provider_id like 'pp_payment-on-account%'
      and y.canceled_at is null and y.deleted_at is null
    group by 1
  )
  select session_id, coalesce(on_account, 0)::float as on_account,
    coalesce(owed, 0)::float as owed
  from bought full join owed using (session_id)
  where coalesce(on_account, 0) <> coalesce(owed, 0)`

/** Purchases still on account that name another order than the one paid. */
const MISNAMED = `
  select p.id, p.order_id, o.id as stayed
  from company_credit_purchase p
  join order_payment_collection op
    on op.payment_collection_id = p.payment_collection_id
   and op.deleted_at is null
  join "order" o on o.id = op.order_id and o.deleted_at is null
  where p.reverted < p.amount and p.order_id is distinct from o.id`

/** All that is wrong with the books; empty when nothing is. */
export async function faults(cluster: Cluster): Promise<unknown[]> {
  const query = (sql: string, values?: unknown[]) => cluster.query(sql, values)
  return [
    ...(await breaches(query)),
    ...(await query(DISAGREEMENTS)),
    ...(await query(MISNAMED)),
  ]
}

/** Operation and amount of an account's entries after the first, in order. */
export async function entriesOf(
  cluster: Cluster,
  company_id: string
): Promise<[string, string][]> {
  const rows = await cluster.query(
    `select e.operation, e.amount from company_credit_entry e
     join company_credit_account a on a.id = e.account_id
     where a.company_id = $1 and e.seq > 1 order by e.seq`,
    [company_id]
  )
  return rows.map(({ operation, amount }) => [operation, amount])
}

/** Ids of the orders that were placed from a cart and stand. */
export async function ordersOf(
  cluster: Cluster,
  cart_id: string
): Promise<string[]> {
  const rows = await cluster.query(
    `select o.id from order_cart oc
     join "order" o on o.id = oc.order_id and o.deleted_at is null
     where oc.cart_id = $1 and oc.deleted_at is null`,
    [cart_id]
  )
  return rows.map(({ id }) => id)
}
