import { UNDECIDED_SECONDS } from "../../../../domain"
import { PROVIDER_PREFIX } from "../../../../types"
import { Check, Look, SESSIONS, amountOf, settled, within } from "./check"

/** An entry booked for a refund of Medusa's carries its id in the key. */
const REFUND_OF_ENTRY = "substr(e.idempotency_key, length('refund:') + 1)"

export const REFUND_CHECKS: Check[] = [
  {
    kind: "refund_missing_in_history",
    find: (look: Look) => {
      const bounds = within("refund_missing_in_history", look, {
        subject: "r.id",
        account: "p.account_id",
        changed: "r.created_at",
      })
      return {
        text: `
          select r.id as subject, p.account_id, p.order_id,
            y.id as payment_id, p.id as purchase_id, r.id as refund_id,
            null as entry_id, y.currency_code, ${amountOf("r")} as expected,
            '0' as found, 'book_refund' as repair
          from (
            select r.* from refund r
            where r.deleted_at is null and ${settled("r.created_at", look)}
              and not exists (
                select 1 from company_credit_entry e
                where e.idempotency_key = 'refund:' || r.id)
              -- Less than half a coin of the account: kept without an entry.
              and not exists (
                select 1 from company_credit_request q
                where q.idempotency_key = 'refund:' || r.id)
            offset 0) r
          join payment y on y.id = r.payment_id
          join ${SESSIONS} z on z.payment_session_id = y.payment_session_id
          join company_credit_purchase p
            on p.id = z.purchase_id and p.created_at < r.created_at
          where p.refunded + p.reverted + p.held < p.amount
            and not exists (
              select 1 from company_credit_held_refund h
              where h.refund_id = r.id)
            ${bounds.text}`,
        bindings: bounds.bindings,
      }
    },
  },
  {
    kind: "refund_missing_in_medusa",
    find: (look: Look) => {
      const bounds = within("refund_missing_in_medusa", look, {
        subject: "e.id",
        account: "e.account_id",
        changed: "e.created_at",
      })
      return {
        text: `
          select e.id as subject, e.account_id, p.order_id,
            null as payment_id, p.id as purchase_id,
            ${REFUND_OF_ENTRY} as refund_id, e.id as entry_id,
            e.currency_code, '0' as expected, e.amount as found,
            null as repair
          from company_credit_entry e
          join company_credit_purchase p on p.id = e.purchase_id
          where e.operation in ('refunded', 'reverted')
            and (e.operation = 'refunded'
              or starts_with(e.idempotency_key, 'refund:'))
            and ${settled("e.created_at", look)}
            and not exists (
              select 1 from refund r
              where r.id = ${REFUND_OF_ENTRY} and r.deleted_at is null
                and starts_with(e.idempotency_key, 'refund:'))
            ${bounds.text}`,
        bindings: bounds.bindings,
      }
    },
  },
  {
    kind: "refund_amount_differs",
    find: (look: Look) => {
      const bounds = within("refund_amount_differs", look, {
        subject: "r.id",
        account: "e.account_id",
        changed: "e.created_at",
      })
      return {
        text: `
          select r.id as subject, e.account_id, p.order_id,
            r.payment_id, p.id as purchase_id, r.id as refund_id,
            e.id as entry_id, e.order_currency_code as currency_code,
            ${amountOf("r")} as expected, e.order_amount as found,
            null as repair
          from refund r
          join company_credit_entry e
            on e.idempotency_key = 'refund:' || r.id
          join company_credit_purchase p on p.id = e.purchase_id
          where r.deleted_at is null
            and abs(${amountOf("r")} - e.order_amount)
              > 0.5 * power(10::numeric, -scale(e.order_amount))
            ${bounds.text}`,
        bindings: bounds.bindings,
      }
    },
  },
  {
    kind: "order_refund_not_made",
    find: (look: Look) => {
      const bounds = within("order_refund_not_made", look, {
        subject: "t.id",
        account: "b.account_id",
        changed: "t.created_at",
      })
      // A cancellation's transactions name the payment, all others the refund.
      return {
        text: `
          select t.id as subject, b.account_id, t.order_id,
            (select y.id from payment y where y.id = t.reference_id)
              as payment_id, b.purchase_id,
            case when t.reference_id like 'ref\\_%' then t.reference_id end
              as refund_id,
            null as entry_id, t.currency_code, -${amountOf("t")} as expected,
            b.given_back as found,
            case when b.canceled then 'give_back' end as repair
          from (
            select t.* from order_transaction t
            where t.reference = 'refund' and t.deleted_at is null
              and ${amountOf("t")} < 0 and ${settled("t.created_at", look)}
              and not exists (
                select 1 from refund r
                where r.id = t.reference_id and r.deleted_at is null)
              and not exists (
                select 1 from refund r
                where r.payment_id = t.reference_id and r.deleted_at is null)
            offset 0) t
          join lateral (
            select min(p.account_id) as account_id, min(p.id) as purchase_id,
              sum(p.order_given_back + p.order_held) as given_back,
              bool_or(o.status = 'canceled') as canceled
            from company_credit_purchase p
            join "order" o on o.id = p.order_id
            where p.order_id = t.order_id
          ) b on b.purchase_id is not null
          where (t.reference_id like 'ref\\_%' or exists (
              select 1 from payment y
              where y.id = t.reference_id
                and starts_with(y.provider_id, '${PROVIDER_PREFIX}')))
            and b.given_back < -${amountOf("t")}
            -- What was written down by mistake is evened out by another.
            and (select sum(${amountOf("s")}) from order_transaction s
              where s.order_id = t.order_id and s.reference = 'refund'
                and s.reference_id = t.reference_id
                and s.deleted_at is null) < 0
            ${bounds.text}`,
        bindings: bounds.bindings,
      }
    },
  },
  {
    kind: "refund_waiting",
    find: (look: Look) => {
      const bounds = within("refund_waiting", look, {
        subject: "h.refund_id",
        account: "p.account_id",
        changed: "h.created_at",
      })
      return {
        text: `
          select h.refund_id as subject, p.account_id, p.order_id,
            h.payment_id, p.id as purchase_id, h.refund_id,
            null as entry_id, p.currency_code, '0' as expected,
            h.amount as found, 'settle_refund' as repair
          from company_credit_held_refund h
          join company_credit_purchase p on p.id = h.purchase_id
          where h.settled_at is null and p.held > 0
            and ${settled("h.created_at", look)}
            and h.created_at
              < now() - make_interval(secs => ${UNDECIDED_SECONDS})
            ${bounds.text}`,
        bindings: bounds.bindings,
      }
    },
  },
]
