import { PurchaseRow, SELECT_PURCHASE } from "./purchase-repository"
import { Sql } from "./sql"

/**
 * The purchase as it is once nobody else can change it, until the end of the
 * transaction: under its account's lock, as every posting has it.
 */
export async function lockPurchase(
  sql: Sql,
  { id, account_id }: PurchaseRow
): Promise<PurchaseRow> {
  await sql(
    `select 1 from company_credit_account where id = ? for no key update`,
    [account_id]
  )
  const [row] = await sql<PurchaseRow>(`${SELECT_PURCHASE} where p.id = ?`, [
    id,
  ])
  return row
}

/**
 * Keeps that a part of the order was given back which comes to nothing on the
 * account. Without it the parts of an order would not sum to the charge. The
 * key is kept as that of a posting which changed nothing. Under the lock of
 * `lockPurchase`.
 *
 * @returns false when less than that is left of the order
 */
export async function noteTinyRefund(
  sql: Sql,
  { id, account_id }: PurchaseRow,
  order_amount: string,
  key: { idempotency_key: string; fingerprint: string }
): Promise<boolean> {
  const [noted] = await sql<{ is_known: boolean }>(
    `with known as (
       select 1 from company_credit_request where idempotency_key = ?
     ), taken as (
       update company_credit_purchase
       set order_given_back = order_given_back + ?::numeric, updated_at = now()
       where id = ? and not exists (select 1 from known)
         and order_given_back + order_held + ?::numeric <= order_amount
       returning id
     ), kept as (
       insert into company_credit_request (idempotency_key, fingerprint)
       select ?, ? from taken returning 1
     )
     select exists (select 1 from known) or exists (select 1 from kept)
       as is_known`,
    [
      key.idempotency_key,
      order_amount,
      id,
      order_amount,
      key.idempotency_key,
      `${account_id} ${key.fingerprint}`,
    ]
  )
  return noted.is_known
}
