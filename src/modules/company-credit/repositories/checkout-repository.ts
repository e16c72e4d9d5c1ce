import { CompanyStatus, RateCandidates } from "../../../domain"
import { Actor } from "../../../types"
import { ratesBetween } from "./rate-lookup"
import { Sql } from "./sql"

/**
 * What stands behind a payment session, a cart or a customer. These are the
 * only statements that read tables of Medusa's own modules at checkout: a
 * provider is told the session's id and nothing else, and the session's data
 * can be written by anyone, so whose cart it is and what is owed are read here.
 */
export type BuyerRow = {
  member_id: string | null
  may_buy_on_account: boolean | null
  may_see_credit: boolean | null
  company_id: string | null
  company_status: CompanyStatus | null
  payment_on_account: boolean | null
  account_id: string | null
  currency_code: string | null
  credit_limit: string | null
  exceed_limit: boolean | null
  outstanding_balance: string | null
  last_seq: number | null
  terms_version: number | null
  allocated_at: Date | null
  /** From the order's currency to the account's, where they differ. */
  rates: RateCandidates | null
}

const BUYER_COLUMNS = `
  m.id as member_id, m.may_buy_on_account, m.may_see_credit, co.id as company_id,
  co.status as company_status, co.payment_on_account, a.id as account_id,
  a.currency_code, a.credit_limit, a.exceed_limit, a.outstanding_balance,
  a.last_seq, a.terms_version, a.allocated_at`

/** In its `?`: the configured accounting currency. */
const RATES = `${ratesBetween("buyer.order_currency", "a.currency_code")} as rates`

const BUYER_JOINS = `
  left join company_credit_member m
    on m.customer_id = buyer.customer_id and m.deleted_at is null
  left join company_credit_company co
    on co.id = m.company_id and co.deleted_at is null
  left join company_credit_account a on a.company_id = co.id`

/**
 * @param order_currency null = no order is in question yet
 * @param configured the accounting currency of the options, if any
 */
export async function findBuyer(
  sql: Sql,
  customer_id: string,
  order_currency: string | null,
  configured: string | null
): Promise<BuyerRow | undefined> {
  const [row] = await sql<BuyerRow>(
    `select ${BUYER_COLUMNS}, ${RATES}
     from (values (?::text, lower(?::text)))
       as buyer (customer_id, order_currency) ${BUYER_JOINS}`,
    [configured, customer_id, order_currency]
  )
  return row
}

export type SessionFacts = BuyerRow & {
  session_id: string
  amount: string
  /** What the collection asks for now, in its own digits. */
  collection_amount: string | null
  session_currency: string
  payment_collection_id: string
  data: Record<string, unknown> | null
  /** The logged-in customer when the session was made; null = nobody. */
  session_customer_id: string | null
  /** Set by our own workflow when an administrator places the order. */
  placed_by: Actor | null
  cart_id: string | null
  cart_customer_id: string | null
  order_id: string | null
  order_display_id: number | null
  order_customer_id: string | null
  billing_country: string | null
  /** The buyer an earlier attempt at this very cart and total was booked to. */
  earlier_customer_id: string | null
  customer_id: string | null
  customer_name: string | null
  /** The session's booked purchase, when this is a repeat. */
  open_purchase_id: string | null
  /** A purchase that goes on with this session; nothing is charged. */
  carries: string | null
  /** Which purchase of the order this was to be, when it was prepared. */
  charge_number: string | null
  /** How many purchases of this session were booked and wholly undone. */
  undone: number
}

export async function findSessionFacts(
  sql: Sql,
  session_id: string,
  configured: string | null
): Promise<SessionFacts | undefined> {
  const [row] = await sql<SessionFacts>(
    `select f.*, ${BUYER_COLUMNS}, ${RATES},
       coalesce(nullif(btrim(concat(cu.first_name, ' ', cu.last_name)), ''), cu.email)
         as customer_name
     from (
       select s.id as session_id, s.raw_amount->>'value' as amount,
         pc.raw_amount->>'value' as collection_amount,
         lower(s.currency_code) as session_currency, s.payment_collection_id,
         s.data, s.context->'customer'->>'id' as session_customer_id,
         s.context->'company_credit_placed_by' as placed_by,
         s.context->>'company_credit_charge' as charge_number,
         s.context->>'company_credit_carries' as carries,
         c.id as cart_id, c.customer_id as cart_customer_id,
         o.id as order_id, o.display_id as order_display_id,
         o.customer_id as order_customer_id,
         lower(coalesce(ca.country_code, oa.country_code)) as billing_country,
         earlier.customer_id as earlier_customer_id,
         coalesce(s.context->'customer'->>'id', earlier.customer_id, o.customer_id)
           as customer_id,
         (select u.id from company_credit_purchase u
          where u.payment_session_id = s.id and u.reverted < u.amount)
           as open_purchase_id,
         (select count(*)::int from company_credit_purchase u
          where u.payment_session_id = s.id and u.reverted = u.amount) as undone
       from payment_session s
       left join payment_collection pc
         on pc.id = s.payment_collection_id and pc.deleted_at is null
       left join cart_payment_collection cp
         on cp.payment_collection_id = s.payment_collection_id
        and cp.deleted_at is null
       left join cart c on c.id = cp.cart_id and c.deleted_at is null
       left join cart_address ca on ca.id = c.billing_address_id
       left join order_payment_collection op
         on op.payment_collection_id = s.payment_collection_id
        and op.deleted_at is null
       left join "order" o on o.id = op.order_id and o.deleted_at is null
       left join order_address oa on oa.id = o.billing_address_id
       left join lateral (
         select p.customer_id from company_credit_purchase p
         where p.cart_id = c.id and p.customer_id = c.customer_id
           and p.order_amount = (s.raw_amount->>'value')::numeric
           and p.order_currency_code = lower(s.currency_code)
           and p.reverted = p.amount
         limit 1
       ) earlier on true
       where s.id = ? and s.deleted_at is null
       limit 1
     ) f
     join lateral (
       select f.customer_id, f.session_currency as order_currency) buyer on true
     left join customer cu on cu.id = f.customer_id
     ${BUYER_JOINS}`,
    [configured, session_id]
  )
  return row
}

export type CartFacts = BuyerRow & {
  cart_id: string
  cart_customer_id: string | null
  session_currency: string
  billing_country: string | null
}

/** Of a cart, all but its total, which Medusa computes. */
export async function findCartFacts(
  sql: Sql,
  cart_id: string,
  customer_id: string | null,
  configured: string | null
): Promise<CartFacts | undefined> {
  const [row] = await sql<CartFacts>(
    `select c.id as cart_id, c.customer_id as cart_customer_id,
       lower(c.currency_code) as session_currency,
       lower(ca.country_code) as billing_country,
       ${BUYER_COLUMNS}, ${RATES}
     from cart c
     left join cart_address ca on ca.id = c.billing_address_id
     join lateral (
       select ?::text as customer_id, lower(c.currency_code) as order_currency
     ) buyer on true
     ${BUYER_JOINS}
     where c.id = ? and c.deleted_at is null`,
    [configured, customer_id, cart_id]
  )
  return row
}
