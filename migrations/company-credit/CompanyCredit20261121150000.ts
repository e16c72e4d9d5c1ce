import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Reconciliations of the credit history with Medusa's orders, and what they found. */
export class CompanyCredit20261121150000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      create table company_credit_reconciliation (
        id text primary key,
        status text not null default 'running'
          check (status in ('running', 'done', 'failed')),
        -- account_ids and since; empty = everything
        scope jsonb not null default '{}',
        started_at timestamptz not null default clock_timestamp(),
        -- Null until a process has begun the work.
        begun_at timestamptz,
        -- Moves on with each check: one that stands still is dead.
        seen_at timestamptz not null default clock_timestamp(),
        finished_at timestamptz,
        duration_ms integer,
        accounts bigint not null default 0,
        entries bigint not null default 0,
        purchases bigint not null default 0,
        -- found by this one; open_differences: of them, those still to be seen to
        differences bigint not null default 0,
        open_differences bigint not null default 0,
        error text,
        actor_type text not null,
        actor_id text,
        actor_name text not null
      );
      -- One at a time, in however many processes.
      create unique index company_credit_reconciliation_running_unique
        on company_credit_reconciliation (status) where status = 'running';
      create index company_credit_reconciliation_started
        on company_credit_reconciliation (started_at, id);
    `)

    // What a check finds: one row a kind and subject, found again as the same.
    this.addSql(`
      create table company_credit_difference (
        id text primary key,
        kind text not null,
        -- id of the row the check is about: a purchase, payment, refund …
        subject text not null,
        status text not null default 'open'
          check (status in ('open', 'repaired', 'gone', 'dismissed')),
        -- what a person may confirm to be done; null = only by hand
        repair text,
        account_id text,
        order_id text,
        order_display_id integer,
        payment_id text,
        purchase_id text,
        refund_id text,
        entry_id text,
        expected text,
        found text,
        currency_code text,
        reconciliation_id text not null
          references company_credit_reconciliation (id),
        first_found_at timestamptz not null default clock_timestamp(),
        last_found_at timestamptz not null default clock_timestamp(),
        resolved_at timestamptz,
        resolved_by_type text,
        resolved_by_id text,
        resolved_by_name text,
        resolution_entry_id text,
        resolution_comment text check (length(resolution_comment) <= 2000)
      );
      create unique index company_credit_difference_subject_unique
        on company_credit_difference (kind, subject);
      create index company_credit_difference_status
        on company_credit_difference (status, first_found_at, id);
      create index company_credit_difference_account
        on company_credit_difference (account_id);
      create index company_credit_difference_order
        on company_credit_difference (order_id) where order_id is not null;
      create index company_credit_difference_reconciliation
        on company_credit_difference (reconciliation_id);
    `)
  }

  override async down(): Promise<void> {
    this.addSql(`
      drop table if exists company_credit_difference;
      drop table if exists company_credit_reconciliation;
    `)
  }
}
