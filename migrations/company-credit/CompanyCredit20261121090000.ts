import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Companies, their members and their credit accounts. */
export class CompanyCredit20261121090000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      create table company_credit_company (
        id text primary key,
        name text not null
          check (length(btrim(name)) between 1 and 255),
        status text not null default 'active'
          check (status in ('pending', 'active', 'blocked', 'rejected')),
        email text,
        phone text,
        vat_id text,
        external_id text,
        payment_on_account boolean not null default true,
        metadata jsonb,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        deleted_at timestamptz
      );
      create unique index company_credit_company_external_id_unique
        on company_credit_company (external_id)
        where external_id is not null and deleted_at is null;
      create index company_credit_company_name
        on company_credit_company (name, id) where deleted_at is null;
    `)

    // A customer belongs to one company at a time; moving ends one membership
    // and begins another.
    this.addSql(`
      create table company_credit_member (
        id text primary key,
        company_id text not null references company_credit_company (id),
        customer_id text not null,
        is_admin boolean not null default false,
        may_buy_on_account boolean not null default false,
        may_see_credit boolean not null default false,
        may_see_history boolean not null default false,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        deleted_at timestamptz
      );
      create unique index company_credit_member_customer_unique
        on company_credit_member (customer_id) where deleted_at is null;
      create index company_credit_member_company
        on company_credit_member (company_id) where deleted_at is null;
    `)

    // Amounts are numeric, stored in the digits of the currency. fillfactor
    // leaves room on the page so that a posting updates the row in place, and
    // no index may stand on a column that a posting changes.
    this.addSql(`
      create table company_credit_account (
        id text primary key,
        company_id text not null references company_credit_company (id),
        currency_code text not null check (currency_code ~ '^[a-z]{3}$'),
        currency_digits smallint not null check (currency_digits between 0 and 4),
        credit_limit numeric not null
          check (credit_limit >= 0 and credit_limit < 1e15),
        exceed_limit boolean not null default false,
        outstanding_balance numeric not null
          check (outstanding_balance > -1e15 and outstanding_balance < 1e15),
        available_credit numeric not null
          generated always as (credit_limit + outstanding_balance) stored,
        last_seq integer not null default 0 check (last_seq >= 0),
        terms_version integer not null default 0,
        allocated_at timestamptz,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        deleted_at timestamptz,
        check (scale(credit_limit) = currency_digits),
        check (scale(outstanding_balance) = currency_digits)
      ) with (fillfactor = 70);
      create unique index company_credit_account_company_unique
        on company_credit_account (company_id);
    `)

    // Answers of writes that are not postings, by idempotency key. A posting
    // carries its key on its entry.
    this.addSql(`
      create table company_credit_request (
        idempotency_key text primary key,
        fingerprint text not null,
        response jsonb,
        created_at timestamptz not null default now()
      );
    `)
  }

  override async down(): Promise<void> {
    this.addSql(`
      drop table if exists company_credit_request;
      drop table if exists company_credit_account;
      drop table if exists company_credit_member;
      drop table if exists company_credit_company;
    `)
  }
}
