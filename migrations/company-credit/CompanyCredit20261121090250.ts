import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** What `company_credit_post` is asked, and what it answers, line by line. */
export class CompanyCredit20261121090250 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      create type company_credit_posting_line as (
        ord integer, id text, account_id text,
        -- purchase, reimbursement, refund, reversal or terms
        kind text,
        -- signed; null with a reversal: all that is left of the purchase
        amount numeric, currency_code text,
        idempotency_key text, fingerprint text,
        po_number text, comment text, comment_is_public boolean,
        actor_type text, actor_id text, actor_name text,
        -- purchase: the new row; refund and reversal: the id of theirs
        purchase_id text, purchase jsonb,
        -- refund and reversal: the part of the order, in its currency
        order_amount numeric,
        -- the refund was waiting for its label
        held boolean,
        -- terms; terms_seen null = not checked
        credit_limit numeric, exceed_limit boolean, terms_seen integer);

      create type company_credit_posting_answer as (
        ord integer,
        -- booked, replayed, unchanged, refused or busy
        outcome text, refusal text, entry_id text, seq integer,
        operation text, amount numeric,
        -- the account after the line
        outstanding_balance numeric, available_credit numeric,
        credit_limit numeric, exceed_limit boolean, terms_version integer,
        currency_code text, purchase_id text, order_currency_code text,
        order_amount numeric, exchange_rate numeric,
        -- what the sentence of a refusal needs
        detail text, created_at timestamptz);
    `)
  }

  override async down(): Promise<void> {
    this.addSql(`
      drop type if exists company_credit_posting_answer;
      drop type if exists company_credit_posting_line;
    `)
  }
}
