import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** What guards vendor invoices. */
export class CompanyCredit20261122101000 extends Migration {
  override async up(): Promise<void> {
    // The moves are those of INVOICE_MOVES in src/domain/vendor-invoice.ts.
    this.addSql(`
      create function company_credit_guard_vendor_invoice() returns trigger
      language plpgsql as $$
      declare
        broken text;
      begin
        if (new.id, new.legal_entity_id, new.number, new.vendor_id,
            new.company_id, new.reimbursement_id, new.currency_code, new.amount,
            new.invoice_date, new.due_date, new.created_at)
          is distinct from
          (old.id, old.legal_entity_id, old.number, old.vendor_id,
            old.company_id, old.reimbursement_id, old.currency_code, old.amount,
            old.invoice_date, old.due_date, old.created_at)
        then
          broken := 'company_credit_vendor_invoice_stays';
        elsif new.status = old.status then
          broken := case when new.held_from is distinct from old.held_from
            or (new.paid_on, new.payment_reference)
              is distinct from (old.paid_on, old.payment_reference)
            then 'company_credit_vendor_invoice_moves' end;
        elsif not (case old.status
            when 'open' then new.status in ('approved', 'on_hold', 'cancelled')
            when 'approved' then
              new.status in ('open', 'on_hold', 'paid', 'cancelled')
            when 'on_hold' then new.status in (old.held_from, 'cancelled')
            when 'paid' then new.status = 'approved'
            else false end)
          or (new.status = 'on_hold' and new.held_from <> old.status)
        then
          broken := 'company_credit_vendor_invoice_moves';
        elsif old.status = 'open' and new.status = 'approved' then
          broken := case when not exists (
            select from company_credit_reimbursement r
            where r.id = new.reimbursement_id
              and r.vendor_invoice_id = new.id and r.reversed_at is null)
            then 'company_credit_vendor_invoice_reimbursed' end;
        elsif new.status = 'paid' then
          broken := case when new.paid_on < new.invoice_date or not exists (
            select from company_credit_vendor_payment_line l
            join company_credit_vendor_payment p on p.id = l.payment_id
            where l.invoice_id = new.id and l.removed_at is null
              and p.status = 'paid' and p.paid_on = new.paid_on)
            then 'company_credit_vendor_invoice_paid_by' end;
        elsif exists (
          select from company_credit_vendor_payment_line l
          where l.invoice_id = new.id and l.removed_at is null)
        then
          broken := 'company_credit_vendor_invoice_in_payment';
        elsif new.status = 'cancelled' then
          broken := case when not exists (
            select from company_credit_reimbursement r
            where r.id = new.reimbursement_id and r.reversed_at is not null)
            then 'company_credit_vendor_invoice_undone' end;
        end if;
        if broken is not null then
          raise exception '%', broken
            using errcode = '23514', constraint = broken;
        end if;
        return new;
      end $$;
      create trigger company_credit_vendor_invoice_guarded
        before update on company_credit_vendor_invoice
        for each row execute function company_credit_guard_vendor_invoice();
      create trigger company_credit_vendor_invoice_kept
        before delete on company_credit_vendor_invoice
        for each row execute function company_credit_refuse_change();
      create trigger company_credit_vendor_invoice_no_truncate
        before truncate on company_credit_vendor_invoice
        for each statement execute function company_credit_refuse_change();

      -- At the end of the transaction, when the line that paid it may be gone.
      create function company_credit_guard_paid_invoice() returns trigger
      language plpgsql as $$
      begin
        if exists (select from company_credit_vendor_invoice i
          where i.id = new.invoice_id and i.status = 'paid')
          and not exists (select from company_credit_vendor_payment_line l
            where l.invoice_id = new.invoice_id and l.removed_at is null)
        then
          raise exception 'company_credit_vendor_invoice_paid_by'
            using errcode = '23514', constraint = 'company_credit_vendor_invoice_paid_by';
        end if;
        return null;
      end $$;
      create constraint trigger company_credit_vendor_payment_line_paid
        after update on company_credit_vendor_payment_line
        deferrable initially deferred
        for each row
        when (new.removed_at is not null and old.removed_at is null)
        execute function company_credit_guard_paid_invoice();
    `)

    // Who made an invoice, a million of them at once, stands in its run.
    this.addSql(`
      alter table company_credit_payables_change
        drop constraint company_credit_payables_change_subject_type_check,
        add constraint company_credit_payables_change_subject_type_check
          check (subject_type in ('legal_entity', 'vendor', 'company',
            'vendor_invoice', 'vendor_payment'));
      create trigger company_credit_vendor_invoice_change_noted
        after update on company_credit_vendor_invoice
        for each row execute function company_credit_note_change('vendor_invoice');

      create function company_credit_refuse_new() returns trigger
      language plpgsql as $$
      begin
        raise exception '%', tg_name using errcode = '23514', constraint = tg_name;
      end $$;
      create trigger company_credit_vendor_invoice_begins_open
        before insert on company_credit_vendor_invoice
        for each row when (new.status <> 'open')
        execute function company_credit_refuse_new();

      -- A removed vendor is still a row, so a foreign key does not see it. Its
      -- check has locked the vendor when this looks, and a removal waits for
      -- that lock or is seen here.
      create function company_credit_guard_invoice_vendor() returns trigger
      language plpgsql as $$
      begin
        if exists (select from made m
          join company_credit_vendor v on v.id = m.vendor_id
          where v.deleted_at is not null)
        then
          raise exception 'company_credit_vendor_removed'
            using errcode = '23514', constraint = 'company_credit_vendor_removed';
        end if;
        return null;
      end $$;
      create trigger company_credit_vendor_invoice_vendor_there
        after insert on company_credit_vendor_invoice
        referencing new table as made
        for each statement execute function company_credit_guard_invoice_vendor();
    `)
  }

  override async down(): Promise<void> {
    this.addSql(`
      drop trigger if exists company_credit_vendor_invoice_vendor_there on company_credit_vendor_invoice;
      drop function if exists company_credit_guard_invoice_vendor();
      drop trigger if exists company_credit_vendor_invoice_begins_open on company_credit_vendor_invoice;
      drop function if exists company_credit_refuse_new();
      drop trigger if exists company_credit_vendor_invoice_change_noted on company_credit_vendor_invoice;
      alter table company_credit_payables_change
        drop constraint if exists company_credit_payables_change_subject_type_check,
        add constraint company_credit_payables_change_subject_type_check
          check (subject_type in ('legal_entity', 'vendor', 'company'));
      drop trigger if exists company_credit_vendor_payment_line_paid on company_credit_vendor_payment_line;
      drop function if exists company_credit_guard_paid_invoice();
      drop trigger if exists company_credit_vendor_invoice_no_truncate on company_credit_vendor_invoice;
      drop trigger if exists company_credit_vendor_invoice_kept on company_credit_vendor_invoice;
      drop trigger if exists company_credit_vendor_invoice_guarded on company_credit_vendor_invoice;
      drop function if exists company_credit_guard_vendor_invoice();
    `)
  }
}
