import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** What may not change or go any more, once there are reimbursements. */
export class CompanyCredit20261122190000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      create function company_credit_guard_accounting() returns trigger
      language plpgsql as $$
      begin
        if exists (select from company_credit_reimbursement_run r
          where r.legal_entity_id = new.id)
        then
          raise exception 'company_credit_legal_entity_accounting_stays'
            using errcode = '23514', constraint = 'company_credit_legal_entity_accounting_stays';
        end if;
        return new;
      end $$;
      create trigger company_credit_legal_entity_accounting_stays
        before update on company_credit_legal_entity
        for each row
        when (new.accounting_currency <> old.accounting_currency)
        execute function company_credit_guard_accounting();
      create index company_credit_reimbursement_run_legal_entity
        on company_credit_reimbursement_run (legal_entity_id);

      create function company_credit_guard_vendor_due() returns trigger
      language plpgsql as $$
      begin
        -- Waits for those who make invoices for it at this moment.
        perform from company_credit_vendor where id = new.id for update;
        if exists (select from company_credit_vendor_invoice i
          where i.vendor_id = new.id
            and i.status in ('open', 'approved', 'on_hold'))
        then
          raise exception 'company_credit_vendor_has_due_invoices'
            using errcode = '23514', constraint = 'company_credit_vendor_has_due_invoices';
        end if;
        return new;
      end $$;
      create trigger company_credit_vendor_has_due_invoices
        before update on company_credit_vendor
        for each row
        when (new.deleted_at is not null and old.deleted_at is null)
        execute function company_credit_guard_vendor_due();
    `)
  }

  override async down(): Promise<void> {
    // The first to go down: what it and those before it would lose cannot be
    // had again, because entries are never changed.
    this.addSql(`
      do $$
      begin
        if exists (select from company_credit_reimbursement) then
          raise exception 'company_credit: credit was paid back to customers. Going back would lose the vendor invoices it was paid by: run the former release on this schema, or restore a backup.';
        end if;
        if exists (select from company_credit_entry
          where former_currency_code is not null or order_id is not null)
        then
          raise exception 'company_credit: accounts have changed their currency or were credited for orders that were paid otherwise. Going back would lose at what rate and for which order: run the former release on this schema, or restore a backup.';
        end if;
      end $$;
      drop trigger if exists company_credit_vendor_has_due_invoices on company_credit_vendor;
      drop function if exists company_credit_guard_vendor_due();
      drop index if exists company_credit_reimbursement_run_legal_entity;
      drop trigger if exists company_credit_legal_entity_accounting_stays on company_credit_legal_entity;
      drop function if exists company_credit_guard_accounting();
    `)
  }
}
