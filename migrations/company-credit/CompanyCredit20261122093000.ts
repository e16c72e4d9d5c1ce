import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** What a reimbursement run would do with each company. */
export class CompanyCredit20261122093000 extends Migration {
  override async up(): Promise<void> {
    // As formatMoney in src/domain/money.ts.
    this.addSql(`
      create function company_credit_money(
        p_amount numeric, p_currency text, p_digits integer) returns text
      language sql immutable parallel safe as $$
        select upper(p_currency) || ' ' || to_char(p_amount,
          'FM999,999,999,999,999,990'
            || case p_digits when 0 then '' else '.' || repeat('0', p_digits) end)
      $$;
    `)

    // As decideReimbursement in src/domain/reimbursement.ts, for every account.
    // One query without a volatile part, so that it is planned as a part of the
    // statement it stands in and what that asks for narrows it. The rates are
    // {"eur": {"multiplier": "1.12", "divisor": "1"}}, the accounting currency's
    // own among them; they are read once and not for each account: hence the
    // offset. A conversion costs a hundred times what a comparison does, so the
    // minimum is compared without one: converted and rounded half-even an amount
    // is below it exactly if amount * multiplier is below "bound", or on it
    // where the minimum's last coin is odd.
    this.addSql(`
      create function company_credit_candidates(
        p_legal_entity_id text, p_is_default boolean,
        p_accounting_currency text, p_accounting_digits integer,
        p_minimum numeric, p_rates jsonb, p_part numeric)
      returns table (account_id text, company_id text, company_name text,
        company_status text, email text, vat_id text, external_id text,
        vendor_id text, is_of_entity boolean, currency_code text,
        outstanding_balance numeric, asked numeric, accounting_amount numeric,
        code text, facts jsonb)
      language sql stable as $$
        select k.account_id, k.company_id, k.name, k.status, k.email, k.vat_id,
          k.external_id, k.vendor_id, k.is_of_entity, k.currency_code,
          k.credit, k.asked, k.worth, k.code,
          case k.code
            when 'company_on_payment_hold'
              then jsonb_build_object('reason', k.payment_hold_reason)
            when 'partial_exceeds_credit' then jsonb_build_object(
              'credit', company_credit_money(k.credit, k.currency_code, k.digits),
              'asked', company_credit_money(k.asked, k.currency_code, k.digits))
            when 'rate_missing' then jsonb_build_object(
              'from', k.currency_code, 'to', p_accounting_currency)
            when 'below_minimum_reimbursement' then jsonb_build_object(
              'credit', company_credit_money(k.asked, k.currency_code, k.digits),
              'minimum', company_credit_money(
                p_minimum, p_accounting_currency, p_accounting_digits))
            else case when k.code is not null then '{}'::jsonb end
          end
        from (
          select w.*, case
              when not w.is_of_entity then 'other_legal_entity'
              when w.credit <= 0 then 'nothing_to_reimburse'
              when w.reimbursements_excluded then 'reimbursements_excluded'
              when w.payment_hold_reason is not null
                then 'company_on_payment_hold'
              when w.asked > w.credit then 'partial_exceeds_credit'
              when p_minimum = 0 then null
              when w.multiplier is null then 'rate_missing'
              when w.asked * w.multiplier < w.bound
                then 'below_minimum_reimbursement'
              when w.asked * w.multiplier = w.bound
                and mod(p_minimum
                  * ('{1,10,100,1000,10000}'::numeric[])[p_accounting_digits + 1],
                  2) = 1
                then 'below_minimum_reimbursement'
            end as code,
            case when w.currency_code = p_accounting_currency then w.asked
              when w.multiplier is not null then company_credit_convert(
                w.asked, w.multiplier, w.divisor, p_accounting_digits)
              end as worth
          from (
            select a.id as account_id, c.id as company_id, c.name,
              case when c.deleted_at is null then c.status
                else 'deleted' end as status,
              c.email, c.vat_id, c.external_id, c.vendor_id,
              coalesce(c.legal_entity_id = p_legal_entity_id, p_is_default)
                as is_of_entity,
              c.reimbursements_excluded, c.payment_hold_reason,
              a.currency_code, a.currency_digits::integer as digits,
              a.outstanding_balance as credit,
              coalesce(p_part, a.outstanding_balance) as asked,
              r.multiplier, r.divisor, r.bound
            from company_credit_account a
            join company_credit_company c on c.id = a.company_id
            left join (
              select key as currency_code,
                (value ->> 'multiplier')::numeric as multiplier,
                (value ->> 'divisor')::numeric as divisor,
                (p_minimum - ('{0.5,0.05,0.005,0.0005,0.00005}'::numeric[])
                  [p_accounting_digits + 1]) * (value ->> 'divisor')::numeric as bound
              from jsonb_each(p_rates) offset 0) r
              on r.currency_code = a.currency_code) w
        ) k
      $$;
    `)
  }

  override async down(): Promise<void> {
    this.addSql(`
      drop function if exists company_credit_candidates(
        text, boolean, text, integer, numeric, jsonb, numeric);
      drop function if exists company_credit_money(numeric, text, integer);
    `)
  }
}
