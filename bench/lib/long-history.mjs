/** How many entries one statement writes: bounds memory and transactions. */
const CHUNK = 100_000

// Of 20 entries: 12 purchases, 2 refunds, 1 reversal, 4 reimbursements, 1
// change of terms. Fixed arithmetic, so that every run measures the same.
const ENTRIES = `
  select n, case
      when n % 20 < 12 then 'purchased' when n % 20 < 14 then 'refunded'
      when n % 20 = 14 then 'reverted' when n % 20 < 19 then 'reimbursed'
      else 'updated' end as operation,
    case
      when n % 20 < 12 then -round((n::bigint * 7919 % 9999 + 1) / 100.0, 2)
      when n % 20 < 15 then round((n::bigint * 104729 % 999 + 1) / 100.0, 2)
      when n % 20 < 19 then round((n::bigint * 15485863 % 24999 + 1) / 100.0, 2)
      else 0.00 end as amount,
    n - n % 20 + n % 3 as purchase,
    timestamptz '2024-01-01' + n * interval '1 minute' as moment
  from generate_series($2::integer, $3::integer) n`

/**
 * Fills the history of a seeded account up to `count` entries by set-based SQL
 * that passes every constraint and trigger.
 *
 * The last entry but `HIDDEN.depth` is the only one with a PO number, an actor
 * and an order of its own: what a filter has to look for longest.
 */
export async function fillHistory(client, account_id, count) {
  for (let from = 2; from <= count; from += CHUNK) {
    const to = Math.min(from + CHUNK - 1, count)
    await client.query(
      `insert into company_credit_purchase (id, account_id,
         payment_session_id, payment_collection_id, cart_id, order_id,
         order_display_id, customer_id, currency_code, amount,
         order_currency_code, order_amount, created_at)
       select $1 || '_pur_' || n, $1, $1 || '_ses_' || n, $1 || '_col_' || n,
         $1 || '_cart_' || n, $1 || '_order_' || n, n, 'cus_1', 'usd',
         -amount, 'usd', -amount, moment
       from (${ENTRIES}) e where operation = 'purchased'`,
      [account_id, from, to]
    )
    await client.query(
      `with balance as (
         select outstanding_balance as before, credit_limit, allocated_at
         from company_credit_account where id = $1
       ), entries as (
         select e.*, before + sum(amount) over (order by n) as after,
           credit_limit
         from (${ENTRIES}) e cross join balance
       ), written as (
         insert into company_credit_entry (id, account_id, seq, operation,
           currency_code, amount, outstanding_balance, available_credit,
           credit_limit, exceed_limit, purchase_id, order_currency_code,
           order_amount, po_number, comment_is_public, actor_type, actor_id,
           actor_name, idempotency_key, fingerprint, edit_count, created_at)
         select $1 || '_' || n, $1, n, operation, 'usd', amount, after,
           credit_limit + after, credit_limit, false,
           case when operation = 'purchased' then $1 || '_pur_' || n
             when operation in ('refunded', 'reverted')
               then $1 || '_pur_' || purchase end,
           case when operation in ('purchased', 'refunded', 'reverted')
             then 'usd' end,
           case when operation in ('purchased', 'refunded', 'reverted')
             then amount end,
           case when n = ${HIDDEN.seq} then '${HIDDEN.po_number}'
             when n % 3 = 0 then 'PO-' || n end,
           true, 'customer', 'cus_' || n % 50,
           case when n = ${HIDDEN.seq} then '${HIDDEN.name}'
             else 'Buyer ' || n % 50 end,
           $1 || '_key_' || n, 'seed', 0, moment
         from entries order by n
       ), last as (
         select after from entries order by n desc limit 1
       )
       update company_credit_account
       set outstanding_balance = after, last_seq = $3::integer,
           updated_at = now()
       from last where id = $1`,
      [account_id, from, to]
    )
  }
}

/** Near the beginning: the history is read from its end. */
export const HIDDEN = {
  seq: 100,
  po_number: "Hidden-42",
  name: "Grace Hopper",
}
