/** Entries of each account: the terms it begins with, and the rest. */
export const ENTRIES_EACH = 100
/** How many accounts one statement fills: bounds memory and transactions. */
const CHUNK = 500

// Of 10 entries: 6 purchases, 1 partial refund, 1 cancellation, 2
// reimbursements. Fixed arithmetic, so that every run measures the same. The
// entries of many accounts lie mixed on the pages, as time mixes them.
const ENTRIES = `
  select a, n, 'acc_' || a as account_id, 'p_' || a || '_' || n as id,
    price(a, n) as price,
    case when n % 5 < 3 then 'purchased' when n % 10 = 3 then 'refunded'
      when n % 10 = 8 then 'reverted' else 'reimbursed' end as operation,
    case when n % 5 < 3 then -price(a, n)
      when n % 10 = 3 then round(price(a, n - 1) / 2, 2)
      else price(a, n - 1) end as amount,
    timestamptz '2024-01-01' + n * interval '1 day' + a * interval '1 second'
      as moment
  from generate_series($1::integer, $2::integer) a,
    generate_series(2, ${ENTRIES_EACH}) n`

const PURCHASES = `
  select e.*,
    case when (n + 1) % 10 = 3 then round(price / 2, 2) else 0.00 end as refunded,
    case when (n + 1) % 10 = 8 then price else 0.00 end as reverted
  from (${ENTRIES}) e where operation = 'purchased'`

const RAW = (amount) =>
  `jsonb_build_object('value', (${amount})::text, 'precision', 20)`

const ON_ACCOUNT = "'pp_payment-on-account_default'"

/** What the plugin keeps, past no constraint and no trigger but for time. */
const OURS = [
  `insert into company_credit_purchase (id, account_id, payment_session_id,
     payment_collection_id, cart_id, order_id, order_display_id, customer_id,
     currency_code, amount, order_currency_code, order_amount, refunded,
     reverted, order_given_back, created_at, updated_at)
   select id, account_id, 'ses_' || id, 'col_' || id, 'cart_' || id,
     'order_' || id, n, 'cus_1', 'usd', price, 'usd', price, refunded,
     reverted, refunded + reverted, moment, moment
   from (${PURCHASES}) p`,
  `with entries as (
     select e.*, sum(amount) over (partition by a order by n) as after
     from (${ENTRIES}) e
   ), written as (
     insert into company_credit_entry (id, account_id, seq, operation,
       currency_code, amount, outstanding_balance, available_credit,
       credit_limit, exceed_limit, purchase_id, order_currency_code,
       order_amount, comment_is_public, actor_type, actor_id, actor_name,
       idempotency_key, fingerprint, edit_count, created_at)
     select 'e_' || a || '_' || n, account_id, n, operation, 'usd', amount,
       after, 1000000000.00 + after, 1000000000.00, false,
       case when operation = 'purchased' then id
         when operation <> 'reimbursed' then 'p_' || a || '_' || n - 1 end,
       case when operation <> 'reimbursed' then 'usd' end,
       case when operation <> 'reimbursed' then amount end,
       true, 'customer', 'cus_1', 'Buyer',
       case when operation in ('refunded', 'reverted')
         then 'refund:ref_' || a || '_' || n - 1 else 'key_' || id end,
       'seed', 0, moment
     from entries order by n, a
   )
   update company_credit_account c
   set outstanding_balance = after, last_seq = n
   from entries where c.id = account_id and n = ${ENTRIES_EACH}`,
]

/** What Medusa keeps of the same orders, as its own flows leave it. */
const MEDUSAS = [
  `insert into "order" (id, display_id, version, status, currency_code,
     canceled_at, created_at, updated_at)
   select 'order_' || id, (a - 1) * ${ENTRIES_EACH} + n, 1,
     (case when reverted > 0 then 'canceled' else 'pending' end)::order_status_enum,
     'usd', case when reverted > 0 then moment end, moment, moment
   from (${PURCHASES}) p`,
  `insert into order_summary (id, order_id, version, totals, created_at, updated_at)
   select 'sum_' || id, 'order_' || id, 1, jsonb_build_object(
       'paid_total', price, 'raw_paid_total', ${RAW("price")},
       'refunded_total', refunded + reverted,
       'raw_refunded_total', ${RAW("refunded + reverted")},
       'transaction_total', price - refunded - reverted,
       'raw_transaction_total', ${RAW("price - refunded - reverted")},
       'current_order_total', price, 'raw_current_order_total', ${RAW("price")},
       'pending_difference', 0, 'raw_pending_difference', ${RAW("0")}),
     moment, moment
   from (${PURCHASES}) p`,
  `insert into order_payment_collection (id, order_id, payment_collection_id,
     created_at, updated_at)
   select 'link_' || id, 'order_' || id, 'col_' || id, moment, moment
   from (${PURCHASES}) p`,
  `insert into payment (id, amount, raw_amount, currency_code, provider_id,
     captured_at, payment_collection_id, payment_session_id, created_at, updated_at)
   select 'pay_' || id, price, ${RAW("price")}, 'usd', ${ON_ACCOUNT}, moment,
     'col_' || id, 'ses_' || id, moment, moment
   from (${PURCHASES}) p`,
  `insert into refund (id, amount, raw_amount, payment_id, created_at, updated_at)
   select 'ref_' || a || '_' || n, refunded + reverted,
     ${RAW("refunded + reverted")}, 'pay_' || id, moment, moment
   from (${PURCHASES}) p where refunded + reverted > 0`,
  `insert into order_transaction (id, order_id, version, amount, raw_amount,
     currency_code, reference, reference_id, created_at, updated_at)
   select 'trx_' || id, 'order_' || id, 1, price, ${RAW("price")}, 'usd',
     'capture', 'capt_' || id, moment, moment from (${PURCHASES}) p
   union all
   select 'trr_' || id, 'order_' || id, 1, -refunded - reverted,
     ${RAW("-refunded - reverted")}, 'usd', 'refund',
     case when reverted > 0 then 'pay_' || id else 'ref_' || a || '_' || n end,
     moment, moment from (${PURCHASES}) p where refunded + reverted > 0`,
]

/**
 * Fills the histories of seeded accounts, and Medusa's tables with the orders
 * that belong to them. Foreign keys and triggers are off meanwhile.
 */
export async function fillOrders(client, accounts) {
  await client.query(`
    create function price(a integer, n integer) returns numeric
    language sql immutable as $$
      select round(((n::bigint * 7919 + a * 31) % 9999 + 1) / 100.0, 2) $$`)
  for (let from = 1; from <= accounts; from += CHUNK) {
    const to = Math.min(from + CHUNK - 1, accounts)
    await client.query("begin")
    await client.query("set local session_replication_role = replica")
    for (const statement of [...OURS, ...MEDUSAS]) {
      await client.query(statement, [from, to])
    }
    await client.query("commit")
  }
}

/** Every table a reconciliation reads. */
export const TABLES = {
  company_credit_account: "outstanding_balance",
  company_credit_entry: "amount",
  company_credit_purchase: "amount",
  payment: "amount",
  refund: "amount",
  '"order"': "version",
  order_summary: "version",
  order_payment_collection: "1",
  order_transaction: "amount",
}
