import { Sql } from "./sql"

/**
 * Locks the account of a company until the end of the transaction, as a
 * posting does, and waits no longer than one.
 */
export async function lockAccountOf(
  sql: Sql,
  company_id: string
): Promise<void> {
  await sql(`select set_config('lock_timeout', '10s', true)`)
  await sql(
    `select 1 from company_credit_account where company_id = ?
     for no key update`,
    [company_id]
  )
}

export async function findPurchaseCurrency(
  sql: Sql,
  purchase_id: string
): Promise<string> {
  const [row] = await sql<{ currency_code: string }>(
    "select currency_code from company_credit_purchase where id = ?",
    [purchase_id]
  )
  return row.currency_code
}

/**
 * A refund that waited and is worth less than half a coin since the account
 * changed its currency: given back in the order's currency, without an entry.
 */
export async function settleEmptyHold(
  sql: Sql,
  hold: { refund_id: string; purchase_id: string }
): Promise<void> {
  await sql(
    `with settled as (
       update company_credit_held_refund h set settled_at = now()
       where h.refund_id = ? and h.settled_at is null and h.amount = 0
       returning h.purchase_id, h.order_amount)
     update company_credit_purchase p
     set order_held = p.order_held - s.order_amount,
         order_given_back = p.order_given_back + s.order_amount
     from settled s where p.id = s.purchase_id`,
    [hold.refund_id]
  )
}
