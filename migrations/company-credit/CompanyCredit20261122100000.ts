import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * `company_credit_post_run_chunk`: posts a chunk of a reimbursement run, all of
 * its lines by a few statements, in the caller's transaction. The caller has
 * locked the chunk.
 *
 * Locks are taken in this order: the numbers of the legal entity, which one
 * transaction draws at a time; the legal entity; companies that get a vendor,
 * accounts, vendors, each by id; the sequences. The first two may be waited for:
 * no account is held meanwhile. The lines are not: what somebody has locked is
 * put off to chunks of one line each, which are tried again for a while.
 */
export class CompanyCredit20261122100000 extends Migration {
  override async up(): Promise<void> {
    // When it was last tried again; its pace is measured from then.
    this.addSql(`
      alter table company_credit_reimbursement_run
        add column resumed_at timestamptz;
    `)

    this.addSql(`
      -- A line, decided: with a code it is left out.
      create type company_credit_run_line_decided as (
        ord integer, company_id text, account_id text, currency_code text,
        amount numeric, accounting_amount numeric, code text, facts jsonb,
        vendor_id text, is_new_vendor boolean, is_linked boolean,
        company_name text, payment_terms jsonb, seq integer, balance numeric,
        credit_limit numeric, exceed_limit boolean, moment timestamptz,
        entry_id text, invoice_id text, reimbursement_id text);

      -- Draws of a legal entity's documents, one after another. A lock of its
      -- own, for whoever changes the sequences must not wait for a whole run.
      create function company_credit_hold_numbers(p_legal_entity_id text)
      returns void language sql as $$
        select pg_advisory_xact_lock(
          hashtextextended('company-credit-numbers ' || p_legal_entity_id, 0))
      $$;
    `)

    // What of a chunk could be locked: the lines, the companies that have no
    // vendor, the vendors of the others. p_how: 'skip locked' or 'nowait'.
    this.addSql(`
create function company_credit_lock_run_lines(
  p_run_id text, p_legal_entity_id text, p_first integer, p_last integer,
  p_how text, out ords integer[], out companies text[], out vendors text[])
language plpgsql
set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off
as $$
declare
  lines constant text := 'company_credit_reimbursement_run_line l
    where l.run_id = $1 and l.ord between $3 and $4 and l.outcome is null';
begin
  execute 'select array(select c.id from (select l.company_id from ' || lines || ') l
    join company_credit_company c on c.id = l.company_id
    where c.vendor_id is null order by c.id for no key update of c ' || p_how || ')'
    into companies using p_run_id, p_legal_entity_id, p_first, p_last;
  execute 'select array(select l.ord from (select l.ord, l.account_id from ' || lines || ') l
    join company_credit_account a on a.id = l.account_id
    order by a.id for no key update of a ' || p_how || ')'
    into ords using p_run_id, p_legal_entity_id, p_first, p_last;
  execute 'select array(select v.id from (select l.company_id from ' || lines || ') l
    join company_credit_company c on c.id = l.company_id
    join company_credit_vendor v on v.id = coalesce(c.vendor_id, (
      select m.id from company_credit_vendor m
      where m.made_for_company_id = c.id and m.legal_entity_id = $2
        and m.deleted_at is null))
    order by v.id for share of v ' || p_how || ')'
    into vendors using p_run_id, p_legal_entity_id, p_first, p_last;
end $$;
    `)

    // As decideLine in src/domain/reimbursement.ts, on figures read under the
    // locks.
    this.addSql(`
create function company_credit_decide_run_lines(
  p_run company_credit_reimbursement_run, p_is_default boolean, p_digits integer,
  p_ords integer[], p_companies text[], p_vendors text[])
returns setof company_credit_run_line_decided
language plpgsql
set plan_cache_mode = force_custom_plan
set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off
as $$
declare
  moment timestamptz := date_trunc('milliseconds', clock_timestamp());
begin
  return query
  select d.ord, d.company_id, d.account_id, d.currency_code, d.payable,
    d.worth, d.code, case d.code
      when 'credit_currency_changed' then jsonb_build_object(
        'before', d.currency_code, 'now', d.currency_now)
      when 'balance_changed' then jsonb_build_object(
        'before', company_credit_money(d.asked, d.currency_code, d.digits),
        'now', company_credit_money(d.balance, d.currency_code, d.digits))
      when 'company_on_payment_hold' then
        jsonb_build_object('reason', d.payment_hold_reason)
      when 'rate_missing' then jsonb_build_object(
        'from', d.currency_code, 'to', p_run.accounting_currency)
      when 'below_minimum_reimbursement' then jsonb_build_object(
        'credit', company_credit_money(d.payable, d.currency_code, d.digits),
        'minimum', company_credit_money(
          p_run.minimum_reimbursement, p_run.accounting_currency, p_digits))
      else case when d.code is not null then '{}'::jsonb end end,
    coalesce(d.vendor_id, company_credit_new_id('ccven')), d.vendor_id is null,
    d.is_linked, d.name, d.payment_terms, d.last_seq + 1, d.balance - d.payable,
    d.credit_limit, d.exceed_limit, greatest(moment, d.updated_at),
    company_credit_new_id('ccent'), company_credit_new_id('ccvinv'),
    company_credit_new_id('ccreim')
  from (
    select w.*, case
        when w.currency_now <> w.currency_code then 'credit_currency_changed'
        when p_run.if_spent = 'review' and w.balance < w.asked
          then 'balance_changed'
        when not w.is_of_entity then 'other_legal_entity'
        when w.balance <= 0 then 'nothing_to_reimburse'
        when w.reimbursements_excluded then 'reimbursements_excluded'
        when w.payment_hold_reason is not null then 'company_on_payment_hold'
        when p_run.minimum_reimbursement = 0 then null
        when w.worth is null then 'rate_missing'
        when w.worth < p_run.minimum_reimbursement
          then 'below_minimum_reimbursement' end as code
    from (
      select l.ord, l.company_id, l.account_id, l.currency_code,
        l.amount as asked, p.payable, a.currency_code as currency_now,
        a.currency_digits::integer as digits, a.outstanding_balance as balance,
        a.last_seq, a.credit_limit, a.exceed_limit, a.updated_at, c.name,
        c.reimbursements_excluded, c.payment_hold_reason,
        coalesce(c.legal_entity_id = p_run.legal_entity_id, p_is_default)
          as is_of_entity,
        v.id as vendor_id, v.payment_terms, c.vendor_id is not null as is_linked,
        case when a.currency_code = p_run.accounting_currency then p.payable
          else company_credit_convert(p.payable,
            (p_run.rates -> a.currency_code ->> 'multiplier')::numeric,
            (p_run.rates -> a.currency_code ->> 'divisor')::numeric,
            p_digits) end as worth
      from unnest(p_ords) o (ord)
      cross join lateral (
        select * from company_credit_reimbursement_run_line l
        where l.run_id = p_run.id and l.ord = o.ord limit 1) l
      cross join lateral (
        select * from company_credit_account a
        where a.id = l.account_id limit 1) a
      cross join lateral (
        select * from company_credit_company c
        where c.id = l.company_id limit 1) c
      left join lateral (
        select v.id, v.payment_terms from company_credit_vendor v
        where v.id = coalesce(c.vendor_id, (
          select m.id from company_credit_vendor m
          where m.made_for_company_id = c.id
            and m.legal_entity_id = p_run.legal_entity_id and m.deleted_at is null))
        limit 1) v on true
      cross join lateral (select round(least(l.amount, a.outstanding_balance),
        a.currency_digits) as payable) p
      -- What could not be locked may change under our hands: put off.
      where (c.vendor_id is not null or c.id = any (p_companies))
        and (v.id is null or v.id = any (p_vendors))) w
  ) d
  order by d.ord;
end $$;
    `)
  }

  override async down(): Promise<void> {
    this.addSql(`
      drop function if exists company_credit_decide_run_lines(
        company_credit_reimbursement_run, boolean, integer, integer[], text[], text[]);
      drop function if exists company_credit_lock_run_lines(
        text, text, integer, integer, text);
      drop function if exists company_credit_hold_numbers(text);
      drop type if exists company_credit_run_line_decided;
      alter table company_credit_reimbursement_run
        drop column if exists resumed_at;
    `)
  }
}
