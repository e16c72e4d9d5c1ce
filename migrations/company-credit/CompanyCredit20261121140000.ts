import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * What an order's changes need: where a purchase was paid before, and up to
 * which change an order and its credit agree.
 */
export class CompanyCredit20261121140000 extends Migration {
  override async up(): Promise<void> {
    // An edit makes Medusa void a payment that waits for its capture; the
    // purchase then goes on with another session. What was captured of the
    // former one is still refunded there.
    this.addSql(`
      create table company_credit_former_session (
        payment_session_id text primary key,
        purchase_id text not null references company_credit_purchase (id),
        created_at timestamptz not null default now()
      );
      create index company_credit_former_session_purchase
        on company_credit_former_session (purchase_id);
    `)

    // One row an order, once it was changed. Amounts in its currency.
    this.addSql(`
      create table company_credit_order_settlement (
        order_id text primary key,
        -- Medusa's latest confirmed change that has been dealt with
        order_change_id text,
        -- overpaid, and for a person to give back
        left_to_person numeric not null default 0 check (left_to_person >= 0),
        -- why the last higher total could not be charged
        refused_code text,
        refused_message text,
        -- one process at a time, until then
        claimed_until timestamptz,
        settled_at timestamptz,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now()
      );
    `)
  }

  override async down(): Promise<void> {
    this.addSql(`
      drop table if exists company_credit_order_settlement;
      drop table if exists company_credit_former_session;
    `)
  }
}
