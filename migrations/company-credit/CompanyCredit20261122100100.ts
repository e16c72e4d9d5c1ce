import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** A reimbursement is the entry and the invoice that it names, or is not. */
export class CompanyCredit20261122100100 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      create function company_credit_guard_reimbursed() returns trigger
      language plpgsql
      set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off
      as $$
      begin
        if exists (
          select from added n
          -- "limit 1" keeps each a look at an index.
          left join lateral (
            select * from company_credit_entry e
            where e.id = n.entry_id limit 1) e on true
          left join lateral (
            select * from company_credit_vendor_invoice i
            where i.id = n.vendor_invoice_id limit 1) i on true
          left join lateral (
            select a.company_id from company_credit_account a
            where a.id = n.account_id limit 1) a on true
          where (e.account_id, e.operation, e.currency_code, e.amount,
              a.company_id, i.reimbursement_id, i.legal_entity_id, i.company_id,
              i.vendor_id, i.currency_code, i.amount)
            is distinct from
            (n.account_id, 'reimbursed', n.currency_code, -n.amount,
              n.company_id, n.id, n.legal_entity_id, n.company_id,
              n.vendor_id, n.currency_code, n.amount))
        then
          raise exception 'company_credit_reimbursement_agrees'
            using errcode = '23514', constraint = 'company_credit_reimbursement_agrees';
        end if;
        return null;
      end $$;
      create trigger company_credit_reimbursement_agrees
        after insert on company_credit_reimbursement
        referencing new table as added
        for each statement execute function company_credit_guard_reimbursed();
    `)
  }

  override async down(): Promise<void> {
    this.addSql(`
      drop trigger if exists company_credit_reimbursement_agrees on company_credit_reimbursement;
      drop function if exists company_credit_guard_reimbursed();
    `)
  }
}
