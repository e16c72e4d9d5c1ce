import { Check, Look, within } from "./check"

const ofEntry = (expected: string, found: string) => `
  e.id as subject, e.account_id, null as order_id, null as payment_id,
  e.purchase_id, null as refund_id, e.id as entry_id, e.currency_code,
  ${expected} as expected, ${found} as found, null as repair`

const entryBounds = (kind: Check["kind"], look: Look) =>
  within(kind, look, {
    subject: "e.id",
    account: "e.account_id",
    changed: "e.created_at",
  })

const ofPurchase = (expected: string, found: string) => `
  p.id as subject, p.account_id, p.order_id, null as payment_id,
  p.id as purchase_id, null as refund_id, null as entry_id, p.currency_code,
  ${expected} as expected, ${found} as found, null as repair`

const purchaseBounds = (kind: Check["kind"], look: Look) =>
  within(kind, look, {
    subject: "p.id",
    account: "p.account_id",
    changed: "p.updated_at",
  })

/** What entries say of a part of purchase `p`, on top of a restatement. */
const PART = (part: "refunded" | "reverted") =>
  `(coalesce(p.restated_${part}, 0) + coalesce(g.${part}, 0))`

const isOff = (index: string) => `not exists (
  select 1 from pg_index i
  where i.indexrelid = to_regclass('${index}') and i.indisvalid
    and i.indisunique)`

export const ENTRY_CHECKS: Check[] = [
  {
    kind: "chain_broken",
    find: (look: Look) => {
      const bounds = entryBounds("chain_broken", look)
      return {
        text: `
          select ${ofEntry(
            "coalesce(b.outstanding_balance, 0) + e.amount",
            "e.outstanding_balance"
          )}
          from company_credit_entry e
          left join company_credit_entry b
            on b.account_id = e.account_id and b.seq = e.seq - 1
          where (e.available_credit <> e.credit_limit + e.outstanding_balance
            or (e.seq > 1 and b.id is null)
            or (e.currency_code = coalesce(b.currency_code, e.currency_code)
                and e.outstanding_balance
                    <> coalesce(b.outstanding_balance, 0) + e.amount))
            ${bounds.text}`,
        bindings: bounds.bindings,
      }
    },
  },
  {
    kind: "purchase_over_limit",
    find: (look: Look) => {
      const bounds = entryBounds("purchase_over_limit", look)
      return {
        text: `
          select ${ofEntry("'0'", "e.available_credit")}
          from company_credit_entry e
          where e.operation = 'purchased' and not e.exceed_limit
            and e.available_credit < 0 ${bounds.text}`,
        bindings: bounds.bindings,
      }
    },
  },
  {
    kind: "purchase_differs_from_entries",
    // A change of the credit currency restates the purchase; what its entries
    // say after that adds to the restated figures.
    find: (look: Look) => {
      const bounds = purchaseBounds("purchase_differs_from_entries", look)
      return {
        text: `
          with given as (
            select e.purchase_id,
              sum(e.amount) filter (where e.operation = 'refunded') as refunded,
              sum(e.amount) filter (where e.operation = 'reverted') as reverted
            from company_credit_entry e
            join company_credit_purchase p on p.id = e.purchase_id
            where e.operation in ('refunded', 'reverted')
              and e.seq > coalesce(p.restated_seq, 0) ${bounds.text}
            group by e.purchase_id
          )
          select ${ofPurchase(
            `case when p.charged_amount is null then coalesce(-c.amount, 0)
                else p.amount end
              - ${PART("refunded")} - ${PART("reverted")}`,
            "p.amount - p.refunded - p.reverted"
          )}
          from company_credit_purchase p
          left join company_credit_entry c
            on c.purchase_id = p.id and c.operation = 'purchased'
          left join given g on g.purchase_id = p.id
          where (coalesce(p.charged_amount, p.amount) <> coalesce(-c.amount, 0)
              or p.refunded <> ${PART("refunded")}
              or p.reverted <> ${PART("reverted")})
            ${bounds.text}`,
        bindings: [...bounds.bindings, ...bounds.bindings],
      }
    },
  },
  {
    kind: "more_given_back_than_charged",
    find: (look: Look) => {
      const bounds = purchaseBounds("more_given_back_than_charged", look)
      return {
        text: `
          select ${ofPurchase("p.amount", "p.refunded + p.reverted + p.held")}
          from company_credit_purchase p
          where p.refunded + p.reverted + p.held > p.amount ${bounds.text}`,
        bindings: bounds.bindings,
      }
    },
  },
  {
    // Where a unique index holds, there is nothing to be found, and nothing is
    // looked for.
    kind: "booked_twice",
    find: (look: Look) => {
      const keys = entryBounds("booked_twice", look)
      const sessions = purchaseBounds("booked_twice", look)
      return {
        text: `
          select min(e.id) as subject, min(e.account_id) as account_id,
            null as order_id, null as payment_id, null as purchase_id,
            null as refund_id, min(e.id) as entry_id, null as currency_code,
            '1' as expected, count(*)::text as found, null as repair
          from company_credit_entry e
          where ${isOff("company_credit_entry_key_unique")} ${keys.text}
          group by e.idempotency_key having count(*) > 1
          union all
          select min(p.id), min(p.account_id), min(p.order_id), null,
            min(p.id), null, null, null, '1', count(*)::text, null
          from company_credit_purchase p
          where ${isOff("company_credit_purchase_open_session_unique")}
            and p.reverted < p.amount ${sessions.text}
          group by p.payment_session_id having count(*) > 1`,
        bindings: [...keys.bindings, ...sessions.bindings],
      }
    },
  },
]
