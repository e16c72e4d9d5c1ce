import { Query } from "./helpers"

/**
 * Invariants 1, 3, 4 and 5 of a credit history, each as a query for what
 * breaks it. (The second, that nothing is changed, is tried by the guards.)
 */
const BREACHES: Record<string, string> = {
  "1: the amounts sum to the outstanding balance": `
    select a.id from company_credit_account a
    left join company_credit_entry e on e.account_id = a.id
    group by a.id having coalesce(sum(e.amount), 0) <> a.outstanding_balance`,
  "1: entries are numbered 1..n without a gap": `
    select a.id from company_credit_account a
    left join company_credit_entry e on e.account_id = a.id
    group by a.id
    having count(e.id) <> a.last_seq or coalesce(max(e.seq), 0) <> a.last_seq
        or (a.last_seq > 0 and min(e.seq) <> 1)`,
  "1: each entry's available credit is its limit + its balance": `
    select id from company_credit_entry
    where available_credit <> credit_limit + outstanding_balance`,
  "1: each entry continues the balance before it": `
    select id from (
      select id, outstanding_balance, sum(amount) over (
        partition by account_id order by seq) as running
      from company_credit_entry) e
    where outstanding_balance <> running`,
  "1: the account's figures are those of its latest entry": `
    select a.id from company_credit_account a
    join company_credit_entry e on e.account_id = a.id and e.seq = a.last_seq
    where (e.outstanding_balance, e.credit_limit, e.exceed_limit,
           e.available_credit, e.currency_code)
      is distinct from (a.outstanding_balance, a.credit_limit, a.exceed_limit,
           a.available_credit, a.currency_code)`,
  "3: no purchase went below zero with exceed = no": `
    select id from company_credit_entry
    where operation = 'purchased' and not exceed_limit
      and available_credit < 0`,
  "4: no key was booked twice": `
    select idempotency_key from company_credit_entry
    group by idempotency_key having count(*) > 1`,
  "5: no more is given back than was purchased": `
    select p.id from company_credit_purchase p
    join company_credit_entry e on e.purchase_id = p.id
    group by p.id having sum(e.amount) > 0`,
  "5: the purchase says what its entries say": `
    select p.id from company_credit_purchase p
    left join company_credit_entry e on e.purchase_id = p.id
    group by p.id
    having p.amount <> coalesce(-sum(e.amount) filter (
             where e.operation = 'purchased'), 0)
        or p.refunded <> coalesce(sum(e.amount) filter (
             where e.operation = 'refunded'), 0)
        or p.reverted <> coalesce(sum(e.amount) filter (
             where e.operation = 'reverted'), 0)`,
}

/** Names of the invariants that do not hold; empty when all is well. */
export async function breaches(query: Query): Promise<string[]> {
  const broken: string[] = []
  for (const [name, sql] of Object.entries(BREACHES)) {
    if ((await query(sql)).length) {
      broken.push(name)
    }
  }
  return broken
}
