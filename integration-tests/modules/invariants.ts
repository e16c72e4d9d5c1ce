import { Query } from "./helpers"

/** Entries with the number of the change of currency that they stand after. */
const ENTRIES = `(
  select e.*, coalesce(max(e.seq) filter (where e.former_currency_code is not null)
    over (partition by e.account_id order by e.seq), 0) as since
  from company_credit_entry e)`

/**
 * Invariants 1, 3, 4, 5 and 6 of the books, each as a query for what breaks
 * it. (The second, that nothing is changed, is tried by the guards.)
 */
const BREACHES: Record<string, string> = {
  "1: the amounts since the last change of currency and what it left sum to the outstanding balance": `
    select a.id from company_credit_account a
    left join lateral (
      select max(c.seq) as seq from company_credit_entry c
      where c.account_id = a.id and c.former_currency_code is not null) l on true
    left join company_credit_entry o on o.account_id = a.id and o.seq = l.seq
    left join company_credit_entry e
      on e.account_id = a.id and e.seq > coalesce(l.seq, 0)
    group by a.id, o.outstanding_balance
    having coalesce(o.outstanding_balance, 0) + coalesce(sum(e.amount), 0)
      <> a.outstanding_balance`,
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
    select e.id from (
      select x.id, x.since, x.account_id, x.outstanding_balance,
        sum(x.amount) over (
          partition by x.account_id, x.since order by x.seq) as running
      from ${ENTRIES} x) e
    left join company_credit_entry o on o.account_id = e.account_id and o.seq = e.since
    where e.outstanding_balance <> coalesce(o.outstanding_balance, 0) + e.running`,
  "1: the currency changes with the entry that tells of it alone": `
    select e.id from company_credit_entry e
    join company_credit_entry p on p.account_id = e.account_id and p.seq = e.seq - 1
    where (e.former_currency_code is not null) <> (e.currency_code <> p.currency_code)`,
  "1: a change of currency restates what was before it": `
    select e.id from company_credit_entry e
    join company_credit_entry p on p.account_id = e.account_id and p.seq = e.seq - 1
    where e.former_currency_code is not null
      and (e.former_currency_code, e.former_credit_limit,
           e.former_outstanding_balance, e.outstanding_balance, e.operation)
        is distinct from (p.currency_code, p.credit_limit, p.outstanding_balance,
           company_credit_convert(p.outstanding_balance, e.rate_multiplier,
             e.rate_divisor, scale(e.outstanding_balance)), 'updated')`,
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
    select id from company_credit_purchase
    where refunded + reverted + held > amount`,
  "5: the purchase says what its entries say": `
    select p.id from company_credit_purchase p
    left join company_credit_entry e on e.purchase_id = p.id
    group by p.id
    having coalesce(p.charged_amount, p.amount) <> coalesce(-sum(e.amount) filter (
             where e.operation = 'purchased'), 0)
        or coalesce(p.charged_currency_code, p.currency_code) is distinct from
           max(e.currency_code) filter (where e.operation = 'purchased')
        or p.refunded <> coalesce(p.restated_refunded, 0)
           + coalesce(sum(e.amount) filter (where e.operation = 'refunded'
             and e.seq > coalesce(p.restated_seq, 0)), 0)
        or p.reverted <> coalesce(p.restated_reverted, 0)
           + coalesce(sum(e.amount) filter (where e.operation = 'reverted'
             and e.seq > coalesce(p.restated_seq, 0)), 0)`,
  "5: a purchase is in its account's currency, restated by its latest change": `
    select p.id from company_credit_purchase p
    join company_credit_account a on a.id = p.account_id
    join company_credit_entry b
      on b.purchase_id = p.id and b.operation = 'purchased'
    where p.currency_code <> a.currency_code
       or p.restated_seq is distinct from (
         select max(c.seq) from company_credit_entry c
         where c.account_id = p.account_id and c.seq > b.seq
           and c.former_currency_code is not null)`,
  "6: of a run and a currency, entries, invoices and reimbursements come to the same": `
    select r.run_id, r.currency_code from company_credit_reimbursement r
    left join company_credit_entry e on e.id = r.entry_id
    left join company_credit_vendor_invoice i on i.id = r.vendor_invoice_id
    group by r.run_id, r.currency_code
    having sum(r.amount) is distinct from -sum(e.amount)
      or sum(r.amount) is distinct from sum(i.amount)
      or count(*) <> count(distinct e.id) or count(*) <> count(distinct i.id)`,
  "6: a reimbursement's entry and invoice agree with it": `
    select r.id from company_credit_reimbursement r
    left join company_credit_entry e on e.id = r.entry_id
    left join company_credit_account a on a.id = e.account_id
    left join company_credit_vendor_invoice i on i.id = r.vendor_invoice_id
    where (r.amount, r.currency_code, r.account_id, r.company_id, 'reimbursed')
        is distinct from
        (-e.amount, e.currency_code, e.account_id, a.company_id, e.operation)
      or (r.id, r.amount, r.currency_code, r.company_id, r.vendor_id,
          r.legal_entity_id)
        is distinct from
        (i.reimbursement_id, i.amount, i.currency_code, i.company_id,
          i.vendor_id, i.legal_entity_id)`,
  "6: no entry or invoice of a run is without its reimbursement": `
    select e.id from company_credit_entry e
    where e.idempotency_key like 'reimbursement:%' and not exists (
      select from company_credit_reimbursement r where r.entry_id = e.id)
    union all
    select i.id from company_credit_vendor_invoice i
    where not exists (
      select from company_credit_reimbursement r
      where r.vendor_invoice_id = i.id and r.id = i.reimbursement_id)`,
  "6: what a run's chunks have counted is what was posted": `
    select k.run_id from company_credit_reimbursement_run_chunk k
    group by k.run_id
    having sum(k.posted) <> (
      select count(*) from company_credit_reimbursement r
      where r.run_id = k.run_id)`,
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
