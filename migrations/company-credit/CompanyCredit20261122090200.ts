import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * Vendor payments: what settles vendor invoices. A payment holds a transfer for
 * each vendor and currency, and each transfer its invoices.
 */
export class CompanyCredit20261122090200 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      create table company_credit_vendor_payment (
        id text primary key,
        display_id bigint generated always as identity unique,
        legal_entity_id text not null
          references company_credit_legal_entity (id),
        method text not null check (method in
          ('sepa_credit_transfer', 'bank_transfer', 'check', 'manual')),
        status text not null default 'created'
          check (status in ('created', 'exported', 'paid', 'voided')),
        -- When the bank is to carry it out.
        execution_date date not null,
        -- The account it is paid from, as it was at the start.
        payer_name text,
        payer_iban text check (company_credit_is_iban(payer_iban)),
        payer_bic text,
        comment text check (length(comment) between 1 and 2000),
        exported_at timestamptz,
        exported_by_type text,
        exported_by_id text,
        exported_by_name text,
        paid_on date,
        payment_reference text check (length(payment_reference) <= 255),
        voided_at timestamptz,
        void_reason text check (length(btrim(void_reason)) between 1 and 2000),
        version integer not null default 1,
        actor_type text not null
          check (actor_type in ('user', 'api-key', 'customer', 'system')),
        actor_id text,
        actor_name text not null,
        updated_by_type text not null
          check (updated_by_type in ('user', 'api-key', 'customer', 'system')),
        updated_by_id text,
        updated_by_name text not null,
        created_at timestamptz not null default clock_timestamp(),
        updated_at timestamptz not null default clock_timestamp(),
        constraint company_credit_vendor_payment_sepa check (
          method <> 'sepa_credit_transfer'
          or (payer_name is not null and payer_iban is not null)),
        constraint company_credit_vendor_payment_exported check (
          (exported_at is null) = (exported_by_type is null)
          and (exported_at is null) = (exported_by_name is null)
          and (status <> 'exported' or exported_at is not null)),
        constraint company_credit_vendor_payment_paid
          check (status <> 'paid' or paid_on is not null),
        constraint company_credit_vendor_payment_voided check (
          (status = 'voided') = (voided_at is not null)
          and (status = 'voided') = (void_reason is not null))
      );
      create index company_credit_vendor_payment_created
        on company_credit_vendor_payment (created_at, id);

      create table company_credit_vendor_payment_transfer (
        id text primary key,
        payment_id text not null references company_credit_vendor_payment (id),
        vendor_id text not null references company_credit_vendor (id),
        currency_code text not null check (currency_code ~ '^[a-z]{3}$'),
        -- What its invoices come to that are still in it.
        amount numeric not null check (amount >= 0 and amount < 'Infinity'),
        -- Whom it is paid to and where, as it was verified at the start.
        creditor_name text not null,
        iban text check (company_credit_is_iban(iban)),
        bic text,
        bank_account_number text,
        routing_number text,
        unique (payment_id, vendor_id, currency_code),
        unique (id, payment_id)
      );

      create table company_credit_vendor_payment_line (
        payment_id text not null references company_credit_vendor_payment (id),
        transfer_id text not null,
        invoice_id text not null references company_credit_vendor_invoice (id),
        amount numeric not null check (amount > 0 and amount < 1e15),
        -- Not in the payment any more: it was voided, or the reimbursement undone.
        removed_at timestamptz,
        primary key (payment_id, invoice_id),
        foreign key (transfer_id, payment_id)
          references company_credit_vendor_payment_transfer (id, payment_id)
      );
      -- An invoice is in one payment at a time.
      create unique index company_credit_vendor_payment_line_invoice_unique
        on company_credit_vendor_payment_line (invoice_id)
        where removed_at is null;
      create index company_credit_vendor_payment_line_transfer
        on company_credit_vendor_payment_line (transfer_id);
    `)
  }

  override async down(): Promise<void> {
    this.addSql(`
      drop table if exists company_credit_vendor_payment_line;
      drop table if exists company_credit_vendor_payment_transfer;
      drop table if exists company_credit_vendor_payment;
    `)
  }
}
