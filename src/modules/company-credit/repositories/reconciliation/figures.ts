import { Check, Look, within } from "./check"

const NOTHING = "null as order_id, null as payment_id"

/** Of one account: `a` is the account. */
const accountBounds = (kind: Check["kind"], look: Look) =>
  within(kind, look, {
    subject: "a.id",
    account: "a.id",
    changed: "a.updated_at",
  })

const ofAccount = (expected: string, found: string) => `
  a.id as subject, a.id as account_id, ${NOTHING}, null as purchase_id,
  null as refund_id, null as entry_id, a.currency_code,
  ${expected} as expected, ${found} as found, null as repair`

/**
 * Where the sum begins: the latest entry that changed the credit currency, and
 * its restated balance.
 */
const RESTATED = `
  select distinct on (e.account_id) e.account_id, e.seq, e.outstanding_balance
  from company_credit_entry e
  where e.operation = 'updated' and e.former_currency_code is not null
  order by e.account_id, e.seq desc`

export const FIGURE_CHECKS: Check[] = [
  {
    kind: "account_differs_from_entry",
    find: (look: Look) => {
      const bounds = accountBounds("account_differs_from_entry", look)
      return {
        text: `
          select ${ofAccount(
            "coalesce(e.outstanding_balance, 0)",
            "a.outstanding_balance"
          )}
          from company_credit_account a
          left join company_credit_entry e
            on e.account_id = a.id and e.seq = a.last_seq
          where (a.outstanding_balance, a.credit_limit, a.exceed_limit,
                 a.currency_code)
            is distinct from (
              coalesce(e.outstanding_balance, 0), coalesce(e.credit_limit, 0),
              coalesce(e.exceed_limit, false),
              coalesce(e.currency_code, a.currency_code))
            ${bounds.text}`,
        bindings: bounds.bindings,
      }
    },
  },
  {
    kind: "sum_differs_from_balance",
    find: (look: Look) => {
      const bounds = accountBounds("sum_differs_from_balance", look)
      return {
        text: `
          with restated as materialized (${RESTATED}),
          looked as (
            select a.* from company_credit_account a
            where true ${bounds.text}
          ), summed as (
            select e.account_id, sum(e.amount) as total
            from looked a
            join company_credit_entry e on e.account_id = a.id
            left join restated r on r.account_id = e.account_id
            where e.seq > coalesce(r.seq, 0)
            group by e.account_id
          )
          select ${ofAccount(
            "coalesce(r.outstanding_balance, 0) + coalesce(h.total, 0)",
            "a.outstanding_balance"
          )}
          from looked a
          left join summed h on h.account_id = a.id
          left join restated r on r.account_id = a.id
          where a.outstanding_balance
            <> coalesce(r.outstanding_balance, 0) + coalesce(h.total, 0)`,
        bindings: bounds.bindings,
      }
    },
  },
  {
    kind: "entries_missing",
    find: (look: Look) => {
      const bounds = accountBounds("entries_missing", look)
      return {
        text: `
          select ${ofAccount("a.last_seq", "count(e.id)")}
          from company_credit_account a
          left join company_credit_entry e on e.account_id = a.id
          where true ${bounds.text}
          group by a.id
          having count(e.id) <> a.last_seq
            or coalesce(max(e.seq), 0) <> a.last_seq`,
        bindings: bounds.bindings,
      }
    },
  },
]
