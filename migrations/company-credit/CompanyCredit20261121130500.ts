import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Convert credit: many accounts into one currency, at rates fixed at the start. */
export class CompanyCredit20261121130500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      create table company_credit_conversion (
        id text primary key,
        currency_code text not null check (currency_code ~ '^[a-z]{3}$'),
        -- one object a source currency, with the exact fraction
        rates jsonb not null,
        reason text check (length(reason) <= 2000),
        status text not null default 'running'
          check (status in ('running', 'done', 'canceled')),
        actor_type text not null
          check (actor_type in ('user', 'api-key', 'customer', 'system')),
        actor_id text,
        actor_name text not null,
        created_at timestamptz not null default now(),
        finished_at timestamptz,
        constraint company_credit_conversion_finished
          check ((status = 'running') = (finished_at is null))
      );
      create index company_credit_conversion_created
        on company_credit_conversion (created_at);
      create index company_credit_conversion_running
        on company_credit_conversion (created_at) where status = 'running';

      create table company_credit_conversion_company (
        conversion_id text not null
          references company_credit_conversion (id) on delete cascade,
        company_id text not null references company_credit_company (id),
        status text not null
          check (status in ('pending', 'done', 'unchanged', 'failed', 'canceled')),
        code text,
        message text,
        entry_id text references company_credit_entry (id),
        updated_at timestamptz not null default now(),
        primary key (conversion_id, company_id),
        constraint company_credit_conversion_company_told
          check ((status = 'failed') = (code is not null and message is not null)),
        constraint company_credit_conversion_company_entry
          check (entry_id is null or status = 'done')
      );
      create index company_credit_conversion_company_status
        on company_credit_conversion_company (conversion_id, status, company_id);
    `)
  }

  override async down(): Promise<void> {
    this.addSql(`
      drop table if exists company_credit_conversion_company;
      drop table if exists company_credit_conversion;
    `)
  }
}
