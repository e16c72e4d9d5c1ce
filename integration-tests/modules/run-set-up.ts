import { setTimeout as sleep } from "node:timers/promises"
import { RUN_CHUNK_SIZE } from "../../src/domain"
import { ANN, Query, Row, Suite, company } from "./helpers"

/** A company that has paid in advance; `credit` < 0: it owes. */
export async function creditor(
  { service }: Suite,
  credit: string,
  terms: { currency_code?: string; credit_limit?: string } = {}
) {
  const made = await company(service, terms)
  if (Number(credit) !== 0) {
    await service.reimburse({ company_id: made.id, amount: credit, actor: ANN })
  }
  return made
}

/** So many companies with a credit of 1.00, 2.00 …, by SQL; every second one
 * has a vendor. Their accounts are `a00001` …, in that order. */
export async function creditors(
  query: Query,
  count: number,
  legal_entity_id: string
): Promise<void> {
  await query(
    `insert into company_credit_vendor (id, legal_entity_id, account_number,
       name, payment_method, updated_by_type, updated_by_name)
     select 'v' || lpad(n::text, 7, '0'), $2, 'M-' || n, 'Vendor ' || n,
       'bank_transfer', 'system', 'Set-up'
     from generate_series(1, $1::integer) n where n % 2 = 0`,
    [count, legal_entity_id]
  )
  await query(
    `insert into company_credit_company (id, name, legal_entity_id, vendor_id)
     select 'c' || lpad(n::text, 7, '0'), 'Company ' || n,
       case when n % 2 = 0 then $2 end,
       case when n % 2 = 0 then 'v' || lpad(n::text, 7, '0') end
     from generate_series(1, $1::integer) n`,
    [count, legal_entity_id]
  )
  await query(
    `insert into company_credit_account (id, company_id, currency_code,
       currency_digits, credit_limit, outstanding_balance)
     select 'a' || substr(id, 2), id, 'eur', 2, 0.00, 0.00
     from company_credit_company where id like 'c0%'`
  )
  await query(
    `with e as (
       insert into company_credit_entry (id, account_id, seq, operation,
         currency_code, amount, outstanding_balance, available_credit,
         credit_limit, exceed_limit, comment_is_public, actor_type, actor_name,
         idempotency_key, fingerprint, edit_count, created_at)
       select 'e' || id, id, 1, 'reimbursed', 'eur', n, n, n, 0, false, false,
         'system', 'Set-up', 'set-up ' || id, id, 0, now()
       from (select id, substr(id, 2)::numeric(12, 2) as n
         from company_credit_account where id like 'a0%') a)
     update company_credit_account
     set outstanding_balance = substr(id, 2)::numeric(12, 2), last_seq = 1
     where id like 'a0%'`
  )
  await query("analyze")
}

let runs = 0

/** A run over all that have a credit, as it stands after its start. */
export async function startRun(
  query: Query,
  legal_entity_id: string,
  over: Row = {},
  chunk_size: number = RUN_CHUNK_SIZE
): Promise<string> {
  const id = `ccrun_${++runs}`
  const { amounts = {}, ...fields } = over
  const run: Row = {
    status: "running",
    selection: { all: true },
    if_spent: "pay_rest",
    posting_date: "2026-11-20",
    rates: {},
    minimum_reimbursement: "0",
    ...fields,
  }
  await query(
    `insert into company_credit_reimbursement_run (id, legal_entity_id, status,
       selection, if_spent, posting_date, accounting_currency,
       minimum_reimbursement, rates, line_count, actor_type, actor_id,
       actor_name, started_at)
     select $1, e.id, $3, $4, $5, $6, e.accounting_currency, $7, $8, 0, 'user',
       'user_1', 'Ann', now()
     from company_credit_legal_entity e where e.id = $2`,
    [
      id,
      legal_entity_id,
      run.status,
      run.selection,
      run.if_spent,
      run.posting_date,
      run.minimum_reimbursement,
      run.rates,
    ]
  )
  await query(
    `insert into company_credit_reimbursement_run_line (run_id, ord,
       company_id, account_id, currency_code, amount)
     select $1, row_number() over (order by a.id), a.company_id, a.id,
       a.currency_code,
       coalesce(($2::jsonb ->> a.company_id)::numeric, a.outstanding_balance)
     from company_credit_account a where a.outstanding_balance > 0`,
    [id, amounts]
  )
  await query(
    `insert into company_credit_reimbursement_run_chunk
       (run_id, first_ord, last_ord)
     select $1, min(ord), max(ord) from company_credit_reimbursement_run_line
     where run_id = $1 group by (ord - 1) / $2::integer order by 2`,
    [id, chunk_size]
  )
  await query(
    `update company_credit_reimbursement_run r set line_count = (
       select count(*) from company_credit_reimbursement_run_line
       where run_id = r.id) where id = $1`,
    [id]
  )
  return id
}

export const runOf = async (query: Query, id: string): Promise<Row> => {
  const [run] = await query(
    "select * from company_credit_reimbursement_run where id = $1",
    [id]
  )
  return run
}

/** Lines in the order of their companies: what became of each. */
export const linesOf = (query: Query, run_id: string) =>
  query(
    `select l.company_id, l.outcome, l.code, l.facts, r.amount, r.number,
       i.number as invoice_number, i.vendor_id, r.accounting_amount,
       r.is_new_vendor
     from company_credit_reimbursement_run_line l
     left join company_credit_reimbursement r
       on r.run_id = l.run_id and r.run_ord = l.ord
     left join company_credit_vendor_invoice i on i.id = r.vendor_invoice_id
     where l.run_id = $1 order by l.ord`,
    [run_id]
  )

/** By company: what was posted, else the code. */
export async function outcomesOf(
  query: Query,
  run_id: string
): Promise<Record<string, string>> {
  const lines = await linesOf(query, run_id)
  return Object.fromEntries(
    lines.map((line) => [
      line.company_id,
      line.amount ?? line.code ?? "pending",
    ])
  )
}

/** Numbers of invoices, which come one after another. */
export async function numbered(query: Query): Promise<Row> {
  const [row] = await query(
    `select count(*)::integer as made, count(distinct number)::integer as numbers,
       max(right(number, 8)::integer) as last
     from company_credit_vendor_invoice`
  )
  return row
}

const LOOKS = 400

export async function until(done: () => Promise<boolean>): Promise<void> {
  for (let look = 0; !(await done()); look++) {
    expect(look).toBeLessThan(LOOKS)
    await sleep(25)
  }
}
