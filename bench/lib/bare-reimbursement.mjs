/**
 * The rows of a reimbursement run, written by one script in one transaction on
 * one connection: vendors and company links, entries and accounts, vendor
 * invoices and reimbursements. It asks nothing twice, lets nobody else in, and
 * tells of no progress; but the tables, triggers and number sequences are ours.
 *
 * @returns {Promise<number>} how many companies were paid back
 */
export async function reimburseBare(client, { entity_id, run_id }) {
  await client.query(
    SCRIPT.replaceAll("$entity", entity_id).replaceAll("$run", run_id)
  )
  const { rows } = await client.query(
    "select count(*)::int as n from company_credit_reimbursement where run_id = $1",
    [run_id]
  )
  return rows[0].n
}

const BY = "'system', null, 'Bench'"

const SCRIPT = `
  begin;

  insert into company_credit_reimbursement_run (id, legal_entity_id, status,
    selection, if_spent, posting_date, accounting_currency,
    minimum_reimbursement, line_count, actor_type, actor_id, actor_name,
    started_at, finished_at)
  values ('$run', '$entity', 'done', '{"all": true}', 'pay_rest', current_date,
    'usd', 0, 0, ${BY}, now(), now());

  create temporary table due on commit drop as
  select row_number() over (order by a.account_id)::integer as ord, a.*
  from (
    select a.id as account_id, a.company_id, c.name, c.vendor_id,
      a.currency_code, a.outstanding_balance as amount,
      a.credit_limit, a.exceed_limit, a.last_seq
    from company_credit_account a
    join company_credit_company c on c.id = a.company_id
    where c.legal_entity_id = '$entity' and a.outstanding_balance > 0
    order by a.id for no key update of a) a;
  alter table due add column id text, add column entry_id text,
    add column invoice_id text, add column number text,
    add column invoice_number text, add column is_new boolean;
  update due set id = company_credit_new_id('ccrei'),
    entry_id = company_credit_new_id('ccent'),
    invoice_id = company_credit_new_id('ccvin'), is_new = vendor_id is null,
    number = r.number, invoice_number = i.number
  from company_credit_draw_numbers('$entity', 'reimbursement',
      (select count(*)::integer from due)) r
  join company_credit_draw_numbers('$entity', 'vendor_invoice',
      (select count(*)::integer from due)) i on i.ord = r.ord
  where r.ord = due.ord;
  analyze due;

  with lacking as (
    select d.*, row_number() over (order by d.ord)::integer as nth
    from due d where d.vendor_id is null
  ), made as (
    insert into company_credit_vendor (id, legal_entity_id, account_number,
      name, vendor_group, payment_method, payment_currency, is_one_time,
      made_for_company_id, updated_by_type, updated_by_id, updated_by_name)
    select company_credit_new_id('ccven'), '$entity', n.number, l.name,
      'one-time', 'bank_transfer', l.currency_code, true, l.company_id, ${BY}
    from lacking l
    join company_credit_draw_numbers('$entity', 'vendor_account',
      (select count(*)::integer from lacking)) n on n.ord = l.nth
    returning id, made_for_company_id
  )
  update due d set vendor_id = m.id
  from made m where m.made_for_company_id = d.company_id;
  update company_credit_company c set vendor_id = d.vendor_id
  from due d where d.company_id = c.id and d.is_new;

  with written as (
    insert into company_credit_entry (id, account_id, seq, operation,
      currency_code, amount, outstanding_balance, available_credit,
      credit_limit, exceed_limit, comment, comment_is_public, actor_type,
      actor_id, actor_name, idempotency_key, fingerprint, edit_count,
      created_at)
    select entry_id, account_id, last_seq + 1, 'reimbursed', currency_code,
      -amount, 0 * amount, credit_limit + 0 * amount, credit_limit,
      exceed_limit, 'Vendor invoice ' || invoice_number, false, ${BY},
      'reimbursement:' || id, id, 0, clock_timestamp()
    from due order by ord
  )
  update company_credit_account a set outstanding_balance = 0 * d.amount,
    last_seq = d.last_seq + 1, updated_at = clock_timestamp()
  from due d where a.id = d.account_id;

  insert into company_credit_vendor_invoice (id, legal_entity_id, number,
    vendor_id, company_id, reimbursement_id, currency_code, amount,
    invoice_date, due_date, updated_by_type, updated_by_id, updated_by_name,
    created_at, updated_at)
  select invoice_id, '$entity', invoice_number, vendor_id, company_id, id,
    currency_code, amount, current_date, current_date + 30, ${BY}, now(), now()
  from due order by ord;
  insert into company_credit_reimbursement (id, number, legal_entity_id,
    run_id, run_ord, company_id, account_id, vendor_id, is_new_vendor,
    vendor_invoice_id, entry_id, currency_code, amount, accounting_amount,
    posting_date, created_at)
  select id, number, '$entity', '$run', ord, company_id, account_id, vendor_id,
    is_new, invoice_id, entry_id, currency_code, amount, amount, current_date,
    now()
  from due order by ord;

  commit;`
