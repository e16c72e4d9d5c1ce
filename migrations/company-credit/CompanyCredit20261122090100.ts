import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Vendor invoices, and the reimbursements they were made by. */
export class CompanyCredit20261122090100 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      create table company_credit_vendor_invoice (
        id text primary key,
        legal_entity_id text not null
          references company_credit_legal_entity (id),
        number text not null,
        vendor_id text not null references company_credit_vendor (id),
        company_id text not null,
        reimbursement_id text not null,
        currency_code text not null check (currency_code ~ '^[a-z]{3}$'),
        amount numeric not null check (amount > 0 and amount < 1e15),
        status text not null default 'open' check (status in
          ('open', 'approved', 'on_hold', 'paid', 'cancelled')),
        invoice_date date not null,
        due_date date not null,
        -- Where it goes back to when it is released.
        held_from text check (held_from in ('open', 'approved')),
        hold_reason text check (length(btrim(hold_reason)) between 1 and 2000),
        paid_on date,
        payment_reference text check (length(payment_reference) <= 255),
        version integer not null default 1,
        updated_by_type text not null
          check (updated_by_type in ('user', 'api-key', 'customer', 'system')),
        updated_by_id text,
        updated_by_name text not null,
        created_at timestamptz not null,
        updated_at timestamptz not null,
        constraint company_credit_vendor_invoice_number_unique
          unique (legal_entity_id, number),
        constraint company_credit_vendor_invoice_hold check (
          (status = 'on_hold') = (held_from is not null)
          and (status = 'on_hold') = (hold_reason is not null)),
        constraint company_credit_vendor_invoice_paid
          check ((status = 'paid') = (paid_on is not null)
            and (status = 'paid' or payment_reference is null)),
        constraint company_credit_vendor_invoice_due
          check (due_date >= invoice_date)
      ) with (fillfactor = 90);
      create unique index company_credit_vendor_invoice_reimbursement_unique
        on company_credit_vendor_invoice (reimbursement_id);
      create index company_credit_vendor_invoice_vendor
        on company_credit_vendor_invoice (vendor_id, status);
      create index company_credit_vendor_invoice_due
        on company_credit_vendor_invoice (legal_entity_id, due_date, id)
        where status in ('open', 'approved', 'on_hold');
    `)

    this.addSql(`
      create table company_credit_reimbursement (
        id text primary key,
        number text not null,
        legal_entity_id text not null,
        run_id text not null
          references company_credit_reimbursement_run (id),
        run_ord integer not null,
        company_id text not null,
        account_id text not null,
        vendor_id text not null,
        -- Whether the run made the vendor.
        is_new_vendor boolean not null,
        vendor_invoice_id text not null
          references company_credit_vendor_invoice (id),
        -- The history's entry of −amount.
        entry_id text not null,
        currency_code text not null,
        amount numeric not null check (amount > 0 and amount < 1e15),
        -- Null where the run knew no rate.
        accounting_amount numeric
          check (accounting_amount >= 0 and accounting_amount < 'Infinity'),
        posting_date date not null,
        created_at timestamptz not null,
        -- Undone: the entry of +amount, who did it, and why.
        reversal_entry_id text,
        reversal_reason text
          check (length(btrim(reversal_reason)) between 1 and 2000),
        reversed_at timestamptz,
        reversed_by_type text check (reversed_by_type
          in ('user', 'api-key', 'customer', 'system')),
        reversed_by_id text,
        reversed_by_name text,
        constraint company_credit_reimbursement_number_unique
          unique (legal_entity_id, number),
        constraint company_credit_reimbursement_line_unique
          unique (run_id, run_ord),
        constraint company_credit_reimbursement_reversed check (
          (reversed_at is null) = (reversal_entry_id is null)
          and (reversed_at is null) = (reversed_by_type is null)
          and (reversed_at is null) = (reversed_by_name is null))
      );
      create unique index company_credit_reimbursement_entry_unique
        on company_credit_reimbursement (entry_id);
      create unique index company_credit_reimbursement_reversal_unique
        on company_credit_reimbursement (reversal_entry_id)
        where reversal_entry_id is not null;
      create unique index company_credit_reimbursement_invoice_unique
        on company_credit_reimbursement (vendor_invoice_id);
      create index company_credit_reimbursement_company
        on company_credit_reimbursement (company_id, id);
    `)
  }

  override async down(): Promise<void> {
    this.addSql(`
      drop table if exists company_credit_reimbursement;
      drop table if exists company_credit_vendor_invoice;
    `)
  }
}
