import { CANCELED, Check, LEFT, Look, amountOf, settled, within } from "./check"

/** What Medusa says is still to be paid; below 0: to be given back. */
const PENDING = `coalesce(s.totals->'raw_pending_difference'->>'value',
  s.totals->>'pending_difference')::numeric`

/** Orders with a purchase on account, and how much of them is. */
const ORDERS = `
  select p.order_id, min(p.account_id) as account_id, min(p.id) as purchase_id,
    max(p.updated_at) as changed_at,
    sum(p.order_amount - p.order_given_back - p.order_held)
      filter (where ${LEFT} > 0) as on_account
  from company_credit_purchase p`

const SUMMARY = `
  join "order" o on o.id = b.order_id and o.deleted_at is null
    and not ${CANCELED}
  join order_summary s on s.order_id = o.id and s.version = o.version
    and s.deleted_at is null`

/** Authorized and not captured: on account already, in Medusa not yet paid. */
const UNCAPTURED = `coalesce((
  select sum(${amountOf("y")} - coalesce((
    select sum(${amountOf("c")}) from capture c
    where c.payment_id = y.id and c.deleted_at is null), 0))
  from order_payment_collection op
  join payment y on y.payment_collection_id = op.payment_collection_id
    and y.canceled_at is null and y.deleted_at is null
  where op.order_id = b.order_id and op.deleted_at is null), 0)`

/** Bounds of the purchases before they are grouped by order. */
function ordersOf(kind: Check["kind"], look: Look) {
  return within(kind, look, {
    subject: "p.order_id",
    account: "p.account_id",
    changed: "p.updated_at",
  })
}

export const ORDER_CHECKS: Check[] = [
  {
    kind: "order_below_account",
    find: (look: Look) => {
      // An order is changed without a word to its purchase.
      const { since: _, ...bounded } = look
      const bounds = ordersOf("order_below_account", bounded)
      return {
        text: `
          select b.order_id as subject, b.account_id, b.order_id,
            null as payment_id, b.purchase_id, null as refund_id,
            null as entry_id, o.currency_code,
            '0' as expected, least(-${PENDING}, b.on_account) as found,
            null as repair
          from (${ORDERS} where p.order_id is not null ${bounds.text}
                group by p.order_id) b
          ${SUMMARY}
          where b.on_account > 0 and ${PENDING} < 0
            and ${settled("s.updated_at", look)}`,
        bindings: bounds.bindings,
      }
    },
  },
  {
    kind: "order_rest_unpaid",
    find: (look: Look) => {
      const { since: _, ...bounded } = look
      const bounds = ordersOf("order_rest_unpaid", bounded)
      return {
        text: `
          select b.order_id as subject, b.account_id, b.order_id,
            null as payment_id, b.purchase_id, null as refund_id,
            null as entry_id, o.currency_code,
            '0' as expected, ${PENDING} - ${UNCAPTURED} as found,
            null as repair
          from (${ORDERS} where p.order_id is not null ${bounds.text}
                group by p.order_id) b
          ${SUMMARY}
          where ${PENDING} > 0 and ${settled("s.updated_at", look)}
            and ${PENDING} > ${UNCAPTURED}`,
        bindings: bounds.bindings,
      }
    },
  },
]
