import { Check } from "./check"
import { documentCheck, ofDocument } from "./documents"

/** Of one run `u`, and perhaps of one of its currencies. */
const ofRun = (
  expected: string,
  found: string,
  of: { subject?: string; currency?: string } = {}
) =>
  ofDocument({
    ...{ subject: "u.id", expected, found, ...of },
    id: "u.id",
    number: "'RUN-' || u.display_id",
  })

/** What is over may be left out by `since`; what is not is always looked at. */
const RUN = { subject: "u.id", changed: "coalesce(u.finished_at, now())" }
const IN_CURRENCY = { ...RUN, subject: "u.id || ':' || k.currency_code" }
const FIGURES = {
  subject: IN_CURRENCY.subject,
  currency: "k.currency_code",
}

/** By run and currency: the two sums, where one of them may be missing. */
const compared = (one: string, other: string) => `
  (select run_id, currency_code, coalesce(x.amount, 0) as one,
     coalesce(y.amount, 0) as other
   from (${one}) x full join (${other}) y using (run_id, currency_code)
   where x.amount is distinct from y.amount) k`

const TAKEN = `
  select r.run_id, e.currency_code, -sum(e.amount) as amount
  from company_credit_reimbursement r
  join company_credit_entry e on e.id = r.entry_id group by 1, 2`

const INVOICED = `
  select r.run_id, i.currency_code, sum(i.amount) as amount
  from company_credit_reimbursement r
  join company_credit_vendor_invoice i on i.reimbursement_id = r.id
  group by 1, 2`

const TOLD = `
  select c.run_id, t.key as currency_code,
    sum((t.value ->> 'amount')::numeric) as amount
  from company_credit_reimbursement_run_chunk c
  cross join lateral jsonb_each(c.totals) t group by 1, 2`

const POSTED = `
  select r.run_id, r.currency_code, sum(r.amount) as amount
  from company_credit_reimbursement r group by 1, 2`

/** Longer than a chunk, a restart and a Redis that is emptied take. */
const STILL = "interval '15 minutes'"

/** Per run and currency: credit removed from customers = invoices created. */
export const REIMBURSEMENT_RUN_CHECKS: Check[] = [
  documentCheck(
    "run_out_of_balance",
    IN_CURRENCY,
    (bounds) => `
      select ${ofRun("k.one", "k.other", FIGURES)}
      from ${compared(TAKEN, INVOICED)}
      join company_credit_reimbursement_run u on u.id = k.run_id
      where true ${bounds}`
  ),
  documentCheck(
    "run_tells_other_totals",
    IN_CURRENCY,
    (bounds) => `
      select ${ofRun("k.one", "k.other", FIGURES)}
      from ${compared(TOLD, POSTED)}
      join company_credit_reimbursement_run u on u.id = k.run_id
      where true ${bounds}`
  ),
  documentCheck(
    "run_lines_missing",
    RUN,
    (bounds) => `
      select ${ofRun("u.line_count", "coalesce(k.told, 0)")}
      from company_credit_reimbursement_run u
      left join (
        select l.run_id, count(*) as lines, count(*) filter (
          where (l.outcome is null) <> (r.id is null)) as told
        from company_credit_reimbursement_run_line l
        left join company_credit_reimbursement r
          on r.run_id = l.run_id and r.run_ord = l.ord
        group by l.run_id) k on k.run_id = u.id
      where u.status = 'done'
        and (coalesce(k.told, 0), coalesce(k.lines, 0))
          <> (u.line_count, u.line_count) ${bounds}`
  ),
  documentCheck(
    "run_stands_still",
    RUN,
    (bounds) => `
      select ${ofRun("null", "null")}
      from company_credit_reimbursement_run u
      where u.status = 'running'
        and coalesce(u.started_at, u.created_at) < now() - ${STILL}
        and not exists (
          select from company_credit_reimbursement_run_chunk c
          where c.run_id = u.id and c.done_at >= now() - ${STILL}) ${bounds}`
  ),
]
