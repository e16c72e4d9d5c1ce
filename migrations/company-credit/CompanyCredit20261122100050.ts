import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Posting a chunk of a reimbursement run; how, tells the migration before. */
export class CompanyCredit20261122100050 extends Migration {
  override async up(): Promise<void> {
    // p_template: that of one-time vendors, accepted; null where it cannot be
    // used, which matters only when one has to be made. p_digits: of the
    // accounting currency. Answers true when somebody has locked what a chunk
    // that waits needs; then nothing is written, and no lock is kept.
    this.addSql(`
create function company_credit_post_run_chunk(
  p_chunk_id bigint, p_template jsonb, p_digits integer)
returns boolean
language plpgsql
set lock_timeout = '10s'
set plan_cache_mode = force_generic_plan
set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off
as $$
declare
  chunk company_credit_reimbursement_run_chunk;
  run company_credit_reimbursement_run;
  entity company_credit_legal_entity;
  held record;
  has_entity boolean := false;
  posting company_credit_run_line_decided[];
  left_out company_credit_run_line_decided[];
  invoice_numbers text[];
  reimbursement_numbers text[];
  entity_due date;
  count_put_off integer;
  made_at timestamptz;
begin
  select * into chunk from company_credit_reimbursement_run_chunk
    where id = p_chunk_id;
  select * into run from company_credit_reimbursement_run where id = chunk.run_id;
  if chunk.waits then
    begin
      perform company_credit_hold_numbers(run.legal_entity_id);
      select * into entity from company_credit_legal_entity
        where id = run.legal_entity_id for share;
      has_entity := true;
      held := company_credit_lock_run_lines(run.id, run.legal_entity_id,
        chunk.first_ord, chunk.last_ord, 'nowait');
    exception when lock_not_available then
      -- The lines are not at fault for what the whole run needs.
      if not has_entity then
        raise;
      end if;
      return true;
    end;
  else
    perform company_credit_hold_numbers(run.legal_entity_id);
    select * into entity from company_credit_legal_entity
      where id = run.legal_entity_id for share;
    held := company_credit_lock_run_lines(run.id, run.legal_entity_id,
      chunk.first_ord, chunk.last_ord, 'skip locked');
  end if;
  entity_due := company_credit_due_date(run.posting_date, entity.payment_terms);

  -- A new statement sees what the former holders of the locks committed.
  select coalesce(array_agg(d order by d.ord) filter (where d.code is null), '{}'),
    coalesce(array_agg(d order by d.ord) filter (where d.code is not null), '{}')
    into posting, left_out
  from company_credit_decide_run_lines(run, entity.is_default, p_digits,
    held.ords, held.companies, held.vendors) d;

  with decided as (
    select d.ord from unnest(posting) d union all select d.ord from unnest(left_out) d
  ), put_off as (
    insert into company_credit_reimbursement_run_chunk
      (run_id, first_ord, last_ord, waits)
    select run.id, l.ord, l.ord, true from (
      select l.ord from company_credit_reimbursement_run_line l
      where l.run_id = run.id and l.outcome is null
        and l.ord between chunk.first_ord and chunk.last_ord
      except select ord from decided order by ord) l
    returning 1)
  select count(*) into count_put_off from put_off;

  update company_credit_reimbursement_run_line l
    set outcome = 'skipped', code = d.code, facts = d.facts
    from unnest(left_out) d where l.run_id = run.id and l.ord = d.ord;

  if cardinality(posting) > 0 then
    perform company_credit_link_run_vendors(run, entity, p_template, posting);
    reimbursement_numbers := array(
      select number from company_credit_draw_numbers(run.legal_entity_id,
        'reimbursement', cardinality(posting)) order by ord);
    invoice_numbers := array(
      select number from company_credit_draw_numbers(run.legal_entity_id,
        'vendor_invoice', cardinality(posting)) order by ord);
    made_at := clock_timestamp();

    with posted as materialized (
      select * from unnest(reimbursement_numbers, invoice_numbers, posting)
        p (number, invoice_number)
    ), entries as (
      insert into company_credit_entry (id, account_id, seq, operation,
        currency_code, amount, outstanding_balance, available_credit,
        credit_limit, exceed_limit, comment, comment_is_public, actor_type,
        actor_id, actor_name, idempotency_key, fingerprint, edit_count, created_at)
      select p.entry_id, p.account_id, p.seq, 'reimbursed', p.currency_code,
        -p.amount, p.balance, p.credit_limit + p.balance, p.credit_limit,
        p.exceed_limit, 'Reimbursed by vendor invoice ' || p.invoice_number,
        false, run.actor_type, run.actor_id, run.actor_name,
        'reimbursement:' || run.id || ':' || p.ord,
        'reimbursement:' || run.id || ':' || p.ord, 0, p.moment
      from posted p
    ), invoices as (
      insert into company_credit_vendor_invoice (id, legal_entity_id, number,
        vendor_id, company_id, reimbursement_id, currency_code, amount,
        invoice_date, due_date, updated_by_type, updated_by_id,
        updated_by_name, created_at, updated_at)
      select p.invoice_id, run.legal_entity_id, p.invoice_number, p.vendor_id,
        p.company_id, p.reimbursement_id, p.currency_code, p.amount,
        run.posting_date, coalesce(company_credit_due_date(run.posting_date,
          case when p.is_new_vendor then nullif(p_template -> 'payment_terms', 'null')
            else p.payment_terms end), entity_due),
        run.actor_type, run.actor_id, run.actor_name, made_at, made_at
      from posted p
    ), reimbursements as (
      insert into company_credit_reimbursement (id, number, legal_entity_id,
        run_id, run_ord, company_id, account_id, vendor_id, is_new_vendor,
        vendor_invoice_id, entry_id, currency_code, amount, accounting_amount,
        posting_date, created_at)
      select p.reimbursement_id, p.number, run.legal_entity_id, run.id, p.ord,
        p.company_id, p.account_id, p.vendor_id, p.is_new_vendor, p.invoice_id,
        p.entry_id, p.currency_code, p.amount, p.accounting_amount,
        run.posting_date, made_at
      from posted p
    )
    update company_credit_account a
      set outstanding_balance = p.balance, last_seq = p.seq, updated_at = p.moment
      from posted p where a.id = p.account_id;
  end if;

  update company_credit_reimbursement_run_chunk
    set is_done = true, posted = cardinality(posting),
      skipped = cardinality(left_out), put_off = count_put_off,
      done_at = clock_timestamp(),
      totals = coalesce((
        select jsonb_object_agg(s.currency_code, jsonb_build_object(
          'companies', s.companies, 'amount', s.amount::text,
          'accounting_amount', s.worth::text))
        from (
          select p.currency_code, count(*) as companies, sum(p.amount) as amount,
            case when bool_and(p.accounting_amount is not null)
              then sum(p.accounting_amount) end as worth
          from unnest(posting) p group by 1) s), '{}')
    where id = chunk.id;
  -- A rule of the store's that would be looked at in the end is told apart from
  -- a commit that failed.
  set constraints all immediate;
  return false;
end $$;
    `)

    // A vendor for each company that has none: the one that was made for it
    // before, else a new one. As OneTimeVendorService, for a whole chunk.
    this.addSql(`
create function company_credit_link_run_vendors(
  p_run company_credit_reimbursement_run, p_entity company_credit_legal_entity,
  p_template jsonb, p_posting company_credit_run_line_decided[])
returns void
language plpgsql
set plan_cache_mode = force_generic_plan
as $$
declare
  made company_credit_run_line_decided[] := array(
    select p from unnest(p_posting) p where p.is_new_vendor order by p.company_id);
  numbers text[];
begin
  if cardinality(made) > 0 then
    if p_template is null then
      raise exception 'one_time_vendor_template' using errcode = 'CC012';
    end if;
    numbers := array(select number from company_credit_draw_numbers(
      p_entity.id, 'vendor_account', cardinality(made)) order by ord);
    insert into company_credit_vendor (id, legal_entity_id, account_number,
      name, vendor_group, payment_method, payment_terms, payment_currency,
      is_one_time, made_for_company_id, updated_by_type, updated_by_id,
      updated_by_name)
    select m.vendor_id, p_entity.id, m.number,
      left(replace(p_template ->> 'name_pattern', '{company}', m.company_name), 255),
      p_template ->> 'vendor_group', p_template ->> 'payment_method',
      nullif(p_template -> 'payment_terms', 'null'),
      case p_template ->> 'currency_rule'
        when 'credit_currency' then m.currency_code
        when 'accounting_currency' then p_entity.accounting_currency
        else lower(p_template ->> 'currency_code') end,
      true, m.company_id, p_run.actor_type, p_run.actor_id, p_run.actor_name
    from unnest(numbers, made) m (number);
  end if;
  update company_credit_company c
    set vendor_id = p.vendor_id, legal_entity_id = p_entity.id
    from unnest(p_posting) p where not p.is_linked and c.id = p.company_id;
end $$;
    `)
  }

  override async down(): Promise<void> {
    this.addSql(`
      drop function if exists company_credit_link_run_vendors(
        company_credit_reimbursement_run, company_credit_legal_entity, jsonb,
        company_credit_run_line_decided[]);
      drop function if exists company_credit_post_run_chunk(
        bigint, jsonb, integer);
    `)
  }
}
