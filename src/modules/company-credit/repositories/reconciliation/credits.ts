import { CREDITED_BY } from "../../../../types"
import { Check, Look, amountOf, settled, within } from "./check"

/** Refunds that Medusa keeps for an entry `e` that credited its order. */
const RECORDED = `
  from order_payment_collection op
  join payment y on y.payment_collection_id = op.payment_collection_id
  join refund r on r.payment_id = y.id and r.deleted_at is null
    and r.metadata->>'${CREDITED_BY}' = e.id
  where op.order_id = e.order_id and op.deleted_at is null`

/** Of orders that were paid by card and credited to the company. */
export const CREDIT_CHECKS: Check[] = [
  {
    kind: "credit_missing_on_order",
    find: (look: Look) => {
      const bounds = within("credit_missing_on_order", look, {
        subject: "e.id",
        account: "e.account_id",
        changed: "e.created_at",
      })
      return {
        text: `
          select e.id as subject, e.account_id, e.order_id, null as payment_id,
            null as purchase_id, null as refund_id, e.id as entry_id,
            e.order_currency_code as currency_code, e.order_amount as expected,
            '0' as found,
            case when exists (select 1 ${RECORDED}) then 'record_credit' end
              as repair
          from company_credit_entry e
          where e.order_id is not null and e.operation = 'refunded'
            and e.purchase_id is null and ${settled("e.created_at", look)}
            and not exists (
              select 1 from company_credit_entry u
              where u.idempotency_key = 'caller:undo:' || e.id)
            and not exists (
              select 1 from order_transaction t
              where t.order_id = e.order_id and t.reference = 'refund'
                and t.deleted_at is null
                and t.reference_id in (select r.id ${RECORDED}))
            ${bounds.text}`,
        bindings: bounds.bindings,
      }
    },
  },
  {
    kind: "credit_without_entry",
    find: (look: Look) => {
      const bounds = within("credit_without_entry", look, {
        subject: "r.id",
        account: "null",
        changed: "r.created_at",
      })
      return {
        text: `
          select r.id as subject, null as account_id, op.order_id,
            r.payment_id, null as purchase_id, r.id as refund_id,
            null as entry_id, y.currency_code, '0' as expected,
            ${amountOf("r")} as found, 'remove_refund' as repair
          from refund r
          join payment y on y.id = r.payment_id
          left join order_payment_collection op
            on op.payment_collection_id = y.payment_collection_id
           and op.deleted_at is null
          where r.deleted_at is null
            and r.metadata->>'${CREDITED_BY}' is not null
            and ${settled("r.created_at", look)}
            and not exists (
              select 1 from company_credit_entry e
              where e.id = r.metadata->>'${CREDITED_BY}')
            ${bounds.text}`,
        bindings: bounds.bindings,
      }
    },
  },
]
