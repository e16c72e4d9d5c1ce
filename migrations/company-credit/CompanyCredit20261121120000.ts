import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Exchange rates: a history of what was entered, from when on it holds. */
export class CompanyCredit20261121120000 extends Migration {
  override async up(): Promise<void> {
    // One `from_currency` costs `rate` `to_currency`. The upper bound also
    // keeps 'NaN' out, which PostgreSQL holds to be above every number.
    this.addSql(`
      create table company_credit_exchange_rate (
        id text primary key,
        number bigint generated always as identity,
        from_currency text not null check (from_currency ~ '^[a-z]{3}$'),
        to_currency text not null check (to_currency ~ '^[a-z]{3}$'),
        rate numeric not null check (rate between 0.000000001 and 1000000000),
        effective_at timestamptz not null check (
          effective_at between '1900-01-01Z' and '9999-12-31Z'),
        source text not null default 'manual'
          check (length(source) between 1 and 100),
        comment text check (length(comment) <= 2000),
        actor_type text not null
          check (actor_type in ('user', 'api-key', 'customer', 'system')),
        actor_id text,
        actor_name text not null,
        withdrawn_at timestamptz,
        withdrawn_by_type text
          check (withdrawn_by_type in ('user', 'api-key', 'customer', 'system')),
        withdrawn_by_id text,
        withdrawn_by_name text,
        withdrawn_reason text check (length(withdrawn_reason) <= 2000),
        created_at timestamptz not null default clock_timestamp(),
        updated_at timestamptz not null default clock_timestamp(),
        deleted_at timestamptz check (deleted_at is null),
        constraint company_credit_exchange_rate_pair
          check (from_currency <> to_currency),
        constraint company_credit_exchange_rate_withdrawn check (
          (withdrawn_at is null) = (withdrawn_by_type is null)
          and (withdrawn_at is null) = (withdrawn_by_name is null)
          and (withdrawn_at is not null
            or coalesce(withdrawn_by_id, withdrawn_reason) is null))
      );
      create index company_credit_exchange_rate_latest
        on company_credit_exchange_rate
          (from_currency, to_currency, effective_at desc, number desc);
    `)

    // A mistyped rate is withdrawn, once, and stays to be read.
    this.addSql(`
      create function company_credit_guard_rate() returns trigger
      language plpgsql as $$
      declare
        may text[] := '{withdrawn_at,withdrawn_by_type,withdrawn_by_id,withdrawn_by_name,withdrawn_reason,updated_at}';
      begin
        if old.withdrawn_at is null and new.withdrawn_at is not null
           and to_jsonb(new) - may = to_jsonb(old) - may
        then
          return new;
        end if;
        raise exception 'history_is_append_only'
          using errcode = 'CC001', table = tg_table_name;
      end $$;

      create trigger company_credit_exchange_rate_append_only
        before update on company_credit_exchange_rate
        for each row execute function company_credit_guard_rate();
      create trigger company_credit_exchange_rate_kept
        before delete on company_credit_exchange_rate
        for each row execute function company_credit_refuse_change();
      create trigger company_credit_exchange_rate_no_truncate
        before truncate on company_credit_exchange_rate
        for each statement execute function company_credit_refuse_change();
    `)
  }

  override async down(): Promise<void> {
    this.addSql(`
      drop table if exists company_credit_exchange_rate;
      drop function if exists company_credit_guard_rate();
    `)
  }
}
