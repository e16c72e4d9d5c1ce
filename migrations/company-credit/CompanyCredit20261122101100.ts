import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** What guards reimbursements: nothing of them changes but that one is undone. */
export class CompanyCredit20261122101100 extends Migration {
  override async up(): Promise<void> {
    // What an amount of the account is worth after the changes of its currency
    // between two entries: each rounded once, as the account itself was.
    this.addSql(`
      create function company_credit_carried_amount(p_account_id text,
        p_after_seq integer, p_before_seq integer, p_amount numeric)
      returns numeric language plpgsql stable as $$
      declare
        change record;
        carried numeric := p_amount;
      begin
        for change in
          select e.rate_multiplier as m, e.rate_divisor as d,
            scale(e.outstanding_balance) as digits
          from company_credit_entry e
          where e.account_id = p_account_id and e.operation = 'updated'
            and e.seq > p_after_seq and e.seq < p_before_seq
            and e.former_currency_code is not null
          order by e.seq
        loop
          carried := company_credit_convert(
            carried, change.m, change.d, change.digits);
        end loop;
        return carried;
      end $$;

      create function company_credit_guard_reimbursement() returns trigger
      language plpgsql as $$
      declare
        broken text;
        reversal text[] := '{reversal_entry_id,reversal_reason,reversed_at,
          reversed_by_type,reversed_by_id,reversed_by_name}';
      begin
        if old.reversed_at is not null
          or to_jsonb(new) - reversal <> to_jsonb(old) - reversal
        then
          broken := 'company_credit_reimbursement_stays';
        elsif new.reversed_at is null then
          broken := case when new.reversal_reason is not null
            or new.reversed_by_id is not null
            then 'company_credit_reimbursement_stays' end;
        elsif not exists (
          select from company_credit_entry e
          join company_credit_entry o on o.id = new.entry_id
          where e.id = new.reversal_entry_id
            and e.account_id = new.account_id and o.account_id = e.account_id
            and e.operation = 'reimbursed' and e.seq > o.seq
            and e.idempotency_key = 'reimbursement-undone:' || new.id
            and e.amount = company_credit_carried_amount(
              e.account_id, o.seq, e.seq, new.amount))
        then
          broken := 'company_credit_reimbursement_reversal';
        end if;
        if broken is not null then
          raise exception '%', broken
            using errcode = '23514', constraint = broken;
        end if;
        return new;
      end $$;
      create trigger company_credit_reimbursement_guarded
        before update on company_credit_reimbursement
        for each row execute function company_credit_guard_reimbursement();
      create trigger company_credit_reimbursement_begins_standing
        before insert on company_credit_reimbursement
        for each row when (new.reversed_at is not null)
        execute function company_credit_refuse_new();
      create trigger company_credit_reimbursement_kept
        before delete on company_credit_reimbursement
        for each row execute function company_credit_refuse_change();
      create trigger company_credit_reimbursement_no_truncate
        before truncate on company_credit_reimbursement
        for each statement execute function company_credit_refuse_change();

      -- The invoice is cancelled after it, in the same transaction.
      create function company_credit_guard_undone() returns trigger
      language plpgsql as $$
      begin
        if not exists (select from company_credit_vendor_invoice i
          where i.id = new.vendor_invoice_id and i.status = 'cancelled')
        then
          raise exception 'company_credit_vendor_invoice_undone'
            using errcode = '23514', constraint = 'company_credit_vendor_invoice_undone';
        end if;
        return null;
      end $$;
      create constraint trigger company_credit_reimbursement_undone
        after update on company_credit_reimbursement
        deferrable initially deferred
        for each row
        when (new.reversed_at is not null and old.reversed_at is null)
        execute function company_credit_guard_undone();
    `)
  }

  override async down(): Promise<void> {
    this.addSql(`
      drop trigger if exists company_credit_reimbursement_begins_standing on company_credit_reimbursement;
      drop trigger if exists company_credit_reimbursement_undone on company_credit_reimbursement;
      drop function if exists company_credit_guard_undone();
      drop trigger if exists company_credit_reimbursement_no_truncate on company_credit_reimbursement;
      drop trigger if exists company_credit_reimbursement_kept on company_credit_reimbursement;
      drop trigger if exists company_credit_reimbursement_guarded on company_credit_reimbursement;
      drop function if exists company_credit_guard_reimbursement();
      drop function if exists company_credit_carried_amount(text, integer, integer, numeric);
    `)
  }
}
