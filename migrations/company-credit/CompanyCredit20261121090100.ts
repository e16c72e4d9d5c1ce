import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** The credit history, purchases and refunds that wait for their label. */
export class CompanyCredit20261121090100 extends Migration {
  override async up(): Promise<void> {
    // One row a purchase on account: what was charged and what of it was given
    // back. The history says the same; here the database can refuse to give
    // back more than was charged. Every numeric has an upper bound, here and
    // below, because 'NaN' > 0 holds in PostgreSQL, and 'NaN' < anything not.
    // PostgreSQL reads the text of every check again for each statement: few
    // and short ones are a quarter of what a lone posting costs.
    this.addSql(`
      create table company_credit_purchase (
        id text primary key,
        account_id text not null references company_credit_account (id),
        payment_session_id text not null,
        payment_collection_id text,
        cart_id text,
        order_id text,
        order_display_id integer,
        customer_id text,
        currency_code text not null,
        amount numeric not null,
        order_currency_code text not null,
        order_amount numeric not null,
        exchange_rate numeric,
        refunded numeric not null default 0,
        reverted numeric not null default 0,
        held numeric not null default 0,
        order_given_back numeric not null default 0,
        order_held numeric not null default 0,
        created_at timestamptz not null,
        updated_at timestamptz not null default now(),
        deleted_at timestamptz,
        constraint company_credit_purchase_charge check (
          least(amount, order_amount, exchange_rate) > 0 and amount < 1e15
          and greatest(order_amount, exchange_rate) < 'Infinity'),
        constraint company_credit_purchase_parts check (
          least(refunded, reverted, held, order_given_back, order_held) >= 0
          and greatest(order_given_back, order_held) < 'Infinity'),
        constraint company_credit_purchase_given_back
          check (refunded + reverted + held <= amount)
      );
      create index company_credit_purchase_session
        on company_credit_purchase (payment_session_id);
      create unique index company_credit_purchase_open_session_unique
        on company_credit_purchase (payment_session_id) where reverted < amount;
      create index company_credit_purchase_order
        on company_credit_purchase (order_id);
      -- Every order placed in the store asks for it (tieToOrder).
      create index company_credit_purchase_collection
        on company_credit_purchase (payment_collection_id);
      -- Only asked for after a failed completion: the others pay nothing.
      create index company_credit_purchase_undone_cart
        on company_credit_purchase (cart_id) where reverted = amount;
      create index company_credit_purchase_created
        on company_credit_purchase using brin (created_at);
    `)

    this.addSql(`
      create table company_credit_entry (
        id text primary key,
        account_id text not null references company_credit_account (id),
        seq integer not null check (seq >= 1),
        operation text not null,
        currency_code text not null,
        amount numeric not null,
        outstanding_balance numeric not null,
        available_credit numeric not null,
        credit_limit numeric not null,
        exceed_limit boolean not null,
        purchase_id text,
        order_currency_code text,
        order_amount numeric,
        exchange_rate numeric,
        po_number text check (length(po_number) <= 255),
        comment text check (length(comment) <= 2000),
        comment_is_public boolean not null,
        actor_type text not null
          check (actor_type in ('user', 'api-key', 'customer', 'system')),
        actor_id text,
        actor_name text not null,
        idempotency_key text not null,
        fingerprint text not null,
        edit_count integer not null,
        created_at timestamptz not null,
        updated_at timestamptz,
        deleted_at timestamptz check (deleted_at is null),
        constraint company_credit_entry_bounds check (
          credit_limit >= 0 and coalesce(exchange_rate, 1) > 0
          and greatest(abs(amount), abs(outstanding_balance), credit_limit) < 1e15
          and greatest(abs(order_amount), exchange_rate) < 'Infinity'),
        constraint company_credit_entry_available
          check (available_credit = credit_limit + outstanding_balance),
        constraint company_credit_entry_limit
          check (operation <> 'purchased' or exceed_limit or available_credit >= 0),
        constraint company_credit_entry_sign
          check (operation || sign(amount)::text in ('allocated0', 'updated0',
            'purchased-1', 'reimbursed1', 'reimbursed-1', 'refunded1', 'reverted1')),
        constraint company_credit_entry_purchase check (
          (operation in ('purchased', 'refunded', 'reverted')) = (purchase_id is not null)
          or operation = 'refunded')
      );
      create unique index company_credit_entry_seq_unique
        on company_credit_entry (account_id, seq);
      create unique index company_credit_entry_key_unique
        on company_credit_entry (idempotency_key);
      create index company_credit_entry_purchase_id
        on company_credit_entry (purchase_id) where purchase_id is not null;
      -- Purchases are common enough to be found without, and pay nothing.
      create index company_credit_entry_operation
        on company_credit_entry (account_id, operation, seq)
        where operation <> 'purchased';
    `)

    this.addSql(`
      create table company_credit_entry_edit (
        id text primary key,
        entry_id text not null references company_credit_entry (id),
        number integer not null check (number >= 1),
        po_number_before text,
        po_number_after text,
        comment_before text,
        comment_after text,
        actor_type text not null,
        actor_id text,
        actor_name text not null,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        deleted_at timestamptz check (deleted_at is null)
      );
      create unique index company_credit_entry_edit_number_unique
        on company_credit_entry_edit (entry_id, number);
    `)

    // A refund that may turn out to be a cancellation waits here, already
    // counted in purchase.held, until Medusa has finished (see labelRefund).
    this.addSql(`
      create table company_credit_held_refund (
        refund_id text primary key,
        purchase_id text not null references company_credit_purchase (id),
        payment_id text not null,
        amount numeric not null check (amount > 0 and amount < 1e15),
        order_amount numeric not null
          check (order_amount > 0 and order_amount < 'Infinity'),
        actor_type text not null,
        actor_id text,
        actor_name text not null,
        created_at timestamptz not null default now(),
        settled_at timestamptz
      );
      create index company_credit_held_refund_open
        on company_credit_held_refund (created_at) where settled_at is null;
      create index company_credit_held_refund_purchase
        on company_credit_held_refund (purchase_id) where settled_at is null;
    `)
  }

  override async down(): Promise<void> {
    this.addSql(`
      drop table if exists company_credit_held_refund;
      drop table if exists company_credit_entry_edit;
      drop table if exists company_credit_entry;
      drop table if exists company_credit_purchase;
    `)
  }
}
