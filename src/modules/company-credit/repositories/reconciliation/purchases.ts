import { DifferenceKind } from "../../../../domain"
import {
  CANCELED,
  Check,
  LEFT,
  LIVE,
  Look,
  Statement,
  amountOf,
  orderBy,
  settled,
  within,
} from "./check"

const LIVE_PAYMENT = `
  select y.id from payment y
  where y.payment_session_id = p.payment_session_id and ${LIVE}`

const SUM_OF = (table: string) => `coalesce((
  select sum(${amountOf("m")}) from ${table} m
  where m.payment_id = y.id and m.deleted_at is null), 0)`

/**
 * An order's change voids what is not captured yet; what was captured of the
 * payment, and of those before it, stands for the rest of the purchase.
 */
const CAPTURED_BEFORE = `coalesce((
  select sum(${SUM_OF("capture")} - ${SUM_OF("refund")}) from payment y
  where y.deleted_at is null and y.payment_session_id in (
    select p.payment_session_id
    union all
    select f.payment_session_id from company_credit_former_session f
    where f.purchase_id = p.id)), 0)`

/** After so long a paid cart that became no order will not become one. */
const UNFINISHED = "now() - interval '1 hour'"

type Found = {
  order?: string
  payment?: string
  expected?: string
  found?: string
  repair: string
}

/**
 * A purchase that is still on account, although what it is for is not there.
 *
 * `suspect` is one look at one table, and `proven` is asked of what it leaves
 * alone ("offset 0" keeps the planner from asking both of everything).
 */
function onAccount(
  kind: DifferenceKind,
  { order = "p.order_id", payment = "null", ...found }: Found,
  suspect: string,
  proven: string
): Check {
  return {
    kind,
    find: (look: Look): Statement => {
      const bounds = within(kind, look, {
        subject: "p.id",
        account: "p.account_id",
        changed: "p.updated_at",
      })
      return {
        text: `
          select p.id as subject, p.account_id, ${order} as order_id,
            ${payment} as payment_id, p.id as purchase_id, null as refund_id,
            null as entry_id, p.currency_code, '0' as expected,
            ${LEFT} as found, '${found.repair}' as repair
          from (
            select p.* from company_credit_purchase p
            where ${LEFT} > 0 and ${settled("p.updated_at", look)}
              and ${suspect} ${bounds.text}
            offset 0) p
          where ${proven}`,
        bindings: bounds.bindings,
      }
    },
  }
}

const ORDER = orderBy("p.payment_collection_id")

const NO_ORDER = `p.updated_at < ${UNFINISHED} and exists (${LIVE_PAYMENT})
  and not exists (select 1 from ${ORDER})`

export const PURCHASE_CHECKS: Check[] = [
  onAccount(
    "canceled_order_on_account",
    { payment: `(${LIVE_PAYMENT} limit 1)`, repair: "give_back" },
    `exists (select 1 from "order" o where o.id = p.order_id and ${CANCELED}
       and o.updated_at < now() - interval '1 minute')`,
    "true"
  ),
  onAccount(
    "purchase_without_payment",
    { repair: "give_back" },
    `not exists (${LIVE_PAYMENT})`,
    `not exists (
       select 1 from "order" o where o.id = p.order_id and ${CANCELED})
     and p.order_amount - p.order_given_back - p.order_held
       > ${CAPTURED_BEFORE}`
  ),
  onAccount(
    "purchase_without_order",
    { payment: `(${LIVE_PAYMENT} limit 1)`, repair: "cancel_payment" },
    "p.order_id is null",
    NO_ORDER
  ),
  onAccount(
    "order_gone",
    { payment: `(${LIVE_PAYMENT} limit 1)`, repair: "cancel_payment" },
    `p.order_id is not null and not exists (
       select 1 from "order" o where o.id = p.order_id and o.deleted_at is null)`,
    NO_ORDER
  ),
  onAccount(
    "purchase_of_other_order",
    {
      order: `(select o.id from ${ORDER} limit 1)`,
      repair: "tie_to_order",
    },
    `not exists (
       select 1 from order_payment_collection op
       where op.payment_collection_id = p.payment_collection_id
         and op.order_id = p.order_id and op.deleted_at is null)`,
    `exists (select 1 from ${ORDER} and o.id is distinct from p.order_id)`
  ),
]
