import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Reimbursement runs: what was asked for, line by line, and how far it is. */
export class CompanyCredit20261122090000 extends Migration {
  override async up(): Promise<void> {
    // Ids of rows that a statement makes many of: they grow with time, so that
    // they come one beside another in an index.
    this.addSql(`
      create function company_credit_new_id(p_prefix text) returns text
      language sql volatile as $$
        select p_prefix || '_'
          || lpad(to_hex((extract(epoch from clock_timestamp()) * 1e6)::bigint), 14, '0')
          || substr(replace(gen_random_uuid()::text, '-', ''), 1, 14)
      $$;
    `)

    this.addSql(`
      create table company_credit_reimbursement_run (
        id text primary key,
        display_id bigint generated always as identity unique,
        legal_entity_id text not null
          references company_credit_legal_entity (id),
        status text not null check (status in ('awaiting_approval', 'running',
          'done', 'canceled', 'rejected', 'failed')),
        -- As it was asked: company_ids, filter or all.
        selection jsonb not null check (jsonb_typeof(selection) = 'object'),
        -- Of one company, a part of its credit; in its credit currency.
        amount numeric check (amount > 0 and amount < 1e15),
        -- What to do with a credit that is less than it was at the start.
        if_spent text not null check (if_spent in ('pay_rest', 'review')),
        posting_date date not null,
        comment text check (length(comment) between 1 and 2000),
        accounting_currency text not null
          check (accounting_currency ~ '^[a-z]{3}$'),
        minimum_reimbursement numeric not null
          check (minimum_reimbursement >= 0 and minimum_reimbursement < 1e15),
        -- By credit currency, fixed at the start, exact: multiplier, divisor
        -- and the rate to be read; none for a currency that has no rate.
        rates jsonb not null default '{}',
        -- Of all lines, those that are skipped included.
        line_count integer not null check (line_count >= 0),
        -- What the lines that are to be posted come to, by currency.
        proposed jsonb not null default '[]',
        -- In the accounting currency; null where a rate is missing.
        proposed_total numeric
          check (proposed_total >= 0 and proposed_total < 'Infinity'),
        is_scheduled boolean not null default false,
        -- The time of the schedule that it was started for: each starts one.
        scheduled_for timestamptz,
        actor_type text not null
          check (actor_type in ('user', 'api-key', 'customer', 'system')),
        actor_id text,
        actor_name text not null,
        -- The user who stands behind it, as known at the start: who started it,
        -- who made the key that did, or who set the schedule last.
        started_for_user_id text,
        decided_at timestamptz,
        decided_by_type text check (decided_by_type
          in ('user', 'api-key', 'customer', 'system')),
        decided_by_id text,
        decided_by_name text,
        decision_comment text
          check (length(btrim(decision_comment)) between 1 and 2000),
        -- Why the run itself could not go on.
        failure_code text,
        failure_facts jsonb,
        created_at timestamptz not null default clock_timestamp(),
        -- When posting began.
        started_at timestamptz,
        finished_at timestamptz,
        constraint company_credit_reimbursement_run_finished check (
          (status in ('done', 'canceled', 'rejected')) = (finished_at is not null)),
        constraint company_credit_reimbursement_run_failed check (
          (status = 'failed') = (failure_code is not null)),
        constraint company_credit_reimbursement_run_scheduled_once
          unique (legal_entity_id, scheduled_for),
        constraint company_credit_reimbursement_run_decided check (
          (decided_at is null) = (decided_by_type is null)
          and (decided_at is null) = (decided_by_name is null))
      );
      create index company_credit_reimbursement_run_created
        on company_credit_reimbursement_run (created_at, id);
      create index company_credit_reimbursement_run_unfinished
        on company_credit_reimbursement_run (created_at)
        where status in ('running', 'awaiting_approval', 'failed');
    `)

    // A line is written once, at the start. That it was posted is told by its
    // reimbursement; only what was not is written here.
    this.addSql(`
      create table company_credit_reimbursement_run_line (
        run_id text not null
          references company_credit_reimbursement_run (id),
        -- In the order of account ids, in which all lock them.
        ord integer not null check (ord >= 1),
        company_id text not null,
        account_id text not null,
        currency_code text not null,
        -- To be paid, in the credit currency; with an outcome it was not.
        amount numeric not null check (amount >= 0 and amount < 1e15),
        outcome text check (outcome in ('skipped', 'failed')),
        code text,
        facts jsonb,
        primary key (run_id, ord),
        constraint company_credit_reimbursement_run_line_outcome
          check ((outcome is null) = (code is null))
      );
      create index company_credit_reimbursement_run_line_left_out
        on company_credit_reimbursement_run_line (run_id, code, ord)
        where outcome is not null;
    `)

    // What a process takes at once, in one transaction with its postings.
    this.addSql(`
      create table company_credit_reimbursement_run_chunk (
        id bigint generated always as identity primary key,
        run_id text not null
          references company_credit_reimbursement_run (id),
        first_ord integer not null check (first_ord >= 1),
        last_ord integer not null,
        -- False = passes over accounts that somebody has locked.
        waits boolean not null default false,
        attempts smallint not null default 0,
        is_done boolean not null default false,
        posted integer not null default 0,
        skipped integer not null default 0,
        failed integer not null default 0,
        -- Put off to a chunk that waits.
        put_off integer not null default 0,
        -- What was posted, by currency; accounting_amount null where there is
        -- no rate, else the sum of the reimbursements' own:
        -- {"eur": {"companies": 2, "amount": "120.00", "accounting_amount": "134.40"}}
        totals jsonb not null default '{}',
        done_at timestamptz,
        constraint company_credit_reimbursement_run_chunk_range
          check (last_ord >= first_ord)
      );
      create index company_credit_reimbursement_run_chunk_pending
        on company_credit_reimbursement_run_chunk (run_id, waits, id)
        where not is_done;
      create index company_credit_reimbursement_run_chunk_run
        on company_credit_reimbursement_run_chunk (run_id);
    `)
  }

  override async down(): Promise<void> {
    this.addSql(`
      drop table if exists company_credit_reimbursement_run_chunk;
      drop table if exists company_credit_reimbursement_run_line;
      drop table if exists company_credit_reimbursement_run;
      drop function if exists company_credit_new_id(text);
    `)
  }
}
