import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Vendors, and what a company has to do with payables. */
export class CompanyCredit20261121160200 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      create table company_credit_vendor (
        id text primary key,
        legal_entity_id text not null
          references company_credit_legal_entity (id),
        account_number text not null
          check (account_number ~ '^[A-Za-z0-9/_.-]{1,50}$'),
        name text not null check (length(btrim(name)) between 1 and 255),
        vendor_group text check (length(vendor_group) <= 50),
        contact_name text check (length(contact_name) <= 255),
        email text check (length(email) <= 255),
        phone text check (length(phone) <= 50),
        address_1 text check (length(address_1) <= 255),
        address_2 text check (length(address_2) <= 255),
        postal_code text check (length(postal_code) <= 20),
        city text check (length(city) <= 100),
        province text check (length(province) <= 100),
        country_code text check (country_code ~ '^[a-z]{2}$'),
        payment_method text not null check (payment_method in
          ('sepa_credit_transfer', 'bank_transfer', 'check', 'manual')),
        payment_currency text check (payment_currency ~ '^[a-z]{3}$'),
        payment_terms jsonb check (company_credit_is_terms(payment_terms)),
        iban text check (company_credit_is_iban(iban)),
        bic text check (bic ~ '^[A-Z]{4}[A-Z]{2}[A-Z0-9]{2}([A-Z0-9]{3})?$'),
        bank_account_number text
          check (bank_account_number ~ '^[A-Za-z0-9-]{1,34}$'),
        routing_number text
          check (company_credit_is_routing_number(routing_number)),
        bank_verified_at timestamptz,
        bank_verified_by_type text check (bank_verified_by_type
          in ('user', 'api-key', 'customer', 'system')),
        bank_verified_by_id text,
        bank_verified_by_name text,
        on_hold boolean not null default false,
        hold_reason text check (length(btrim(hold_reason)) between 1 and 2000),
        hold_at timestamptz,
        hold_by_type text
          check (hold_by_type in ('user', 'api-key', 'customer', 'system')),
        hold_by_id text,
        hold_by_name text,
        is_one_time boolean not null default false,
        made_for_company_id text references company_credit_company (id),
        is_active boolean not null default true,
        version integer not null default 1,
        updated_by_type text not null
          check (updated_by_type in ('user', 'api-key', 'customer', 'system')),
        updated_by_id text,
        updated_by_name text not null,
        created_at timestamptz not null default clock_timestamp(),
        updated_at timestamptz not null default clock_timestamp(),
        deleted_at timestamptz,
        -- An IBAN and perhaps a BIC, or an account number and its bank.
        constraint company_credit_vendor_bank_account check (
          (iban is null or bank_account_number is null)
          and (bic is null or iban is not null)
          and (bank_account_number is null) = (routing_number is null)),
        constraint company_credit_vendor_verified check (
          (bank_verified_at is null) = (bank_verified_by_type is null)
          and (bank_verified_at is null) = (bank_verified_by_name is null)
          and (bank_verified_at is null
            or coalesce(iban, bank_account_number) is not null)),
        constraint company_credit_vendor_hold check (
          on_hold = (hold_reason is not null) and on_hold = (hold_at is not null)
          and on_hold = (hold_by_type is not null)
          and on_hold = (hold_by_name is not null)),
        unique (legal_entity_id, account_number),
        -- For the company's reference, which says that both agree.
        unique (id, legal_entity_id)
      );
      -- A company has one one-time vendor in a legal entity, ever reused.
      create unique index company_credit_vendor_one_time_unique
        on company_credit_vendor (made_for_company_id, legal_entity_id)
        where made_for_company_id is not null and deleted_at is null;
      create index company_credit_vendor_name
        on company_credit_vendor (name, id) where deleted_at is null;
    `)

    this.addSql(`
      alter table company_credit_company
        add column legal_entity_id text
          references company_credit_legal_entity (id),
        add column vendor_id text,
        add column payment_hold boolean not null default false,
        add column payment_hold_reason text
          check (length(btrim(payment_hold_reason)) between 1 and 2000),
        add column payment_hold_at timestamptz,
        add column payment_hold_by_type text check (payment_hold_by_type
          in ('user', 'api-key', 'customer', 'system')),
        add column payment_hold_by_id text,
        add column payment_hold_by_name text,
        add column reimbursements_excluded boolean not null default false,
        add column payables_version integer not null default 0,
        add column payables_by_type text check (payables_by_type
          in ('user', 'api-key', 'customer', 'system')),
        add column payables_by_id text,
        add column payables_by_name text,
        -- With a vendor the legal entity is named, and is the vendor's.
        add constraint company_credit_company_vendor
          foreign key (vendor_id, legal_entity_id)
          references company_credit_vendor (id, legal_entity_id),
        add constraint company_credit_company_vendor_entity
          check (vendor_id is null or legal_entity_id is not null),
        add constraint company_credit_company_payment_hold check (
          payment_hold = (payment_hold_reason is not null)
          and payment_hold = (payment_hold_at is not null)
          and payment_hold = (payment_hold_by_type is not null)
          and payment_hold = (payment_hold_by_name is not null));
      create index company_credit_company_vendor
        on company_credit_company (vendor_id) where vendor_id is not null;
      create index company_credit_company_legal_entity
        on company_credit_company (legal_entity_id)
        where legal_entity_id is not null;
    `)
  }

  override async down(): Promise<void> {
    this.addSql(`
      drop index if exists company_credit_company_vendor;
      alter table company_credit_company
        drop constraint if exists company_credit_company_vendor,
        drop constraint if exists company_credit_company_vendor_entity,
        drop constraint if exists company_credit_company_payment_hold,
        drop column if exists payables_by_name,
        drop column if exists payables_by_id,
        drop column if exists payables_by_type,
        drop column if exists payables_version,
        drop column if exists reimbursements_excluded,
        drop column if exists payment_hold_by_name,
        drop column if exists payment_hold_by_id,
        drop column if exists payment_hold_by_type,
        drop column if exists payment_hold_at,
        drop column if exists payment_hold_reason,
        drop column if exists payment_hold,
        drop column if exists vendor_id,
        drop column if exists legal_entity_id;
      drop table if exists company_credit_vendor;
    `)
  }
}
