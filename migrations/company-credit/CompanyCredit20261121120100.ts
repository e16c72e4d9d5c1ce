import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** What a conversion needs to know, for one look inside another statement. */
export class CompanyCredit20261121120100 extends Migration {
  override async up(): Promise<void> {
    // The currency of the books, over which cross rates go. Where the module
    // has a database of its own there is no store in it to ask.
    this.addSql(`
      create function company_credit_accounting_currency(p_configured text)
      returns text language plpgsql stable as $$
      begin
        if p_configured is not null then
          return p_configured;
        elsif to_regclass('store_currency') is null then
          return null;
        end if;
        return (select lower(c.currency_code) from store_currency c
          where c.is_default and c.deleted_at is null
          order by c.created_at limit 1);
      end $$;
    `)

    // The rates one may choose from for a pair of currencies at a moment (null
    // = now): of each stored pair that leads from one to the other, directly or
    // over the accounting currency, the latest that was in force and known.
    // Which of them is taken is for chooseRate in src/domain/rate-choice.ts.
    this.addSql(`
      create function company_credit_rates_between(
        p_from text, p_to text, p_configured text, p_at timestamptz)
      returns jsonb language sql stable as $$
        with asked as (
          select coalesce(p_at, statement_timestamp()) as moment,
            company_credit_accounting_currency(p_configured) as accounting
        )
        select jsonb_build_object(
          'accounting', (select accounting from asked),
          'rates', coalesce(jsonb_agg(jsonb_build_object(
            'id', r.id, 'number', r.number,
            'from', r.from_currency, 'to', r.to_currency,
            'rate', r.rate::text, 'source', r.source,
            'effective_at', to_char(r.effective_at at time zone 'UTC',
              'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'))), '[]'))
        from asked
        cross join lateral (values
          (p_from, p_to), (p_to, p_from),
          (p_from, accounting), (accounting, p_from),
          (p_to, accounting), (accounting, p_to)) pair (a, b)
        cross join lateral (
          select * from company_credit_exchange_rate r
          where r.from_currency = pair.a and r.to_currency = pair.b
            and r.effective_at <= asked.moment and r.created_at <= asked.moment
            and (r.withdrawn_at is null or r.withdrawn_at > asked.moment)
          order by r.effective_at desc, r.number desc limit 1) r
      $$;
    `)
  }

  override async down(): Promise<void> {
    this.addSql(`
      drop function if exists company_credit_rates_between(
        text, text, text, timestamptz);
      drop function if exists company_credit_accounting_currency(text);
    `)
  }
}
