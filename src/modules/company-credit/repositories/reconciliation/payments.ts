import { UNUSUAL_DIGITS } from "../../../../domain"
import { PROVIDER_PREFIX } from "../../../../types"
import { Sql } from "../sql"
import {
  CANCELED,
  Check,
  LIVE,
  Look,
  amountOf,
  orderBy,
  settled,
  within,
} from "./check"

const ORDER = orderBy("y.payment_collection_id")
const ON_ACCOUNT = `starts_with(y.provider_id, '${PROVIDER_PREFIX}')`

/** The account of the company whose member opened the payment's session. */
const ACCOUNT = `(
  select a.id from payment_session s
  join company_credit_member m
    on m.customer_id = s.context->'customer'->>'id' and m.deleted_at is null
  join company_credit_account a on a.company_id = m.company_id
  where s.id = y.payment_session_id limit 1)`

/** Less than the smallest coin costs nothing, and is no purchase. */
const WORTH_A_COIN = `${amountOf("y")} >= 0.5 * power(10::numeric,
  -case y.currency_code ${Object.entries(UNUSUAL_DIGITS)
    .map(([code, digits]) => `when '${code}' then ${digits}`)
    .join(" ")} else 2 end)`

export async function findSessionOfPayment(
  sql: Sql,
  payment_id: string
): Promise<string | null> {
  const [row] = await sql<{ payment_session_id: string }>(
    `select payment_session_id from payment where id = ?`,
    [payment_id]
  )
  return row?.payment_session_id ?? null
}

export const PAYMENT_CHECKS: Check[] = [
  {
    kind: "payment_without_purchase",
    find: (look: Look) => {
      const bounds = within("payment_without_purchase", look, {
        subject: "y.id",
        account: ACCOUNT,
        changed: "y.created_at",
      })
      return {
        text: `
          select y.id as subject, ${ACCOUNT} as account_id,
            (select o.id from ${ORDER} limit 1) as order_id,
            y.id as payment_id, null as purchase_id, null as refund_id,
            null as entry_id, y.currency_code, ${amountOf("y")} as expected,
            '0' as found, 'charge_payment' as repair
          from (
            select y.* from payment y
            where ${ON_ACCOUNT} and ${LIVE}
              and ${settled("y.created_at", look)}
              and not exists (
                select 1 from company_credit_purchase p
                where p.payment_session_id = y.payment_session_id)
              ${bounds.text}
            offset 0) y
          where ${WORTH_A_COIN}
            and not exists (
              select 1 from company_credit_former_session f
              where f.payment_session_id = y.payment_session_id)
            and not exists (select 1 from ${ORDER} and ${CANCELED})`,
        bindings: bounds.bindings,
      }
    },
  },
  {
    kind: "payment_canceled_by_half",
    find: (look: Look) => {
      const bounds = within("payment_canceled_by_half", look, {
        subject: "y.id",
        account: "p.account_id",
        changed: "p.updated_at",
      })
      return {
        text: `
          select y.id as subject, p.account_id, p.order_id,
            y.id as payment_id, p.id as purchase_id, null as refund_id,
            null as entry_id, y.currency_code, ${amountOf("y")} as expected,
            '0' as found, 'cancel_payment' as repair
          from company_credit_purchase p
          join payment y
            on y.payment_session_id = p.payment_session_id and ${LIVE}
          where p.reverted = p.amount and p.reverted > 0
            and ${settled("p.updated_at", look)}
            and not exists (select 1 from ${ORDER} and ${CANCELED})
            and not exists (
              select 1 from refund r
              where r.payment_id = y.id and r.deleted_at is null)
            and not exists (
              select 1 from company_credit_purchase n
              where n.payment_session_id = p.payment_session_id
                and n.reverted < n.amount)
            ${bounds.text}`,
        bindings: bounds.bindings,
      }
    },
  },
]
