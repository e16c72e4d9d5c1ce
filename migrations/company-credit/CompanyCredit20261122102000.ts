import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** What guards vendor payments: money that goes out by them. */
export class CompanyCredit20261122102000 extends Migration {
  override async up(): Promise<void> {
    // The moves are those of PAYMENT_MOVES in src/domain/vendor-payment.ts.
    // Whoever exported a payment first, and when, stays: the file says it.
    this.addSql(`
      create function company_credit_guard_vendor_payment() returns trigger
      language plpgsql as $$
      declare
        broken text;
      begin
        if (new.id, new.display_id, new.legal_entity_id, new.method,
            new.execution_date, new.payer_name, new.payer_iban, new.payer_bic,
            new.comment, new.actor_type, new.actor_id, new.actor_name,
            new.created_at)
          is distinct from
          (old.id, old.display_id, old.legal_entity_id, old.method,
            old.execution_date, old.payer_name, old.payer_iban, old.payer_bic,
            old.comment, old.actor_type, old.actor_id, old.actor_name,
            old.created_at)
        then
          broken := 'company_credit_vendor_payment_stays';
        elsif not (case old.status
            when 'created' then
              new.status in ('created', 'exported', 'paid', 'voided')
            when 'exported' then new.status in ('exported', 'paid', 'voided')
            when 'paid' then new.status in ('paid', 'voided')
            else false end)
        then
          broken := 'company_credit_vendor_payment_moves';
        elsif (new.exported_at, new.exported_by_type, new.exported_by_id,
            new.exported_by_name)
          is distinct from
          (old.exported_at, old.exported_by_type, old.exported_by_id,
            old.exported_by_name)
          and not (old.status = 'created' and new.status = 'exported')
        then
          broken := 'company_credit_vendor_payment_moves';
        elsif (new.paid_on, new.payment_reference)
          is distinct from (old.paid_on, old.payment_reference)
          and not (new.status = 'paid' and old.status <> 'paid')
        then
          broken := 'company_credit_vendor_payment_moves';
        elsif new.status in ('exported', 'paid') and old.status <> new.status
          and not exists (select from company_credit_vendor_payment_line l
            where l.payment_id = new.id and l.removed_at is null)
        then
          broken := 'company_credit_vendor_payment_empty';
        elsif old.status = 'created' and new.status in ('exported', 'paid')
          and exists (
            select from company_credit_vendor_payment_transfer t
            left join company_credit_vendor_payment_line l
              on l.transfer_id = t.id and l.removed_at is null
            where t.payment_id = new.id
            group by t.id having t.amount <> coalesce(sum(l.amount), 0))
        then
          broken := 'company_credit_vendor_payment_sums';
        elsif old.status = 'created' and new.status in ('exported', 'paid')
          and exists (
            select from company_credit_vendor_payment_line l
            left join company_credit_vendor_payment_transfer t
              on t.id = l.transfer_id
            left join company_credit_vendor_invoice i on i.id = l.invoice_id
            where l.payment_id = new.id and l.removed_at is null
              and (t.payment_id, t.vendor_id, t.currency_code, l.amount,
                  new.legal_entity_id, 'approved')
                is distinct from (l.payment_id, i.vendor_id, i.currency_code,
                  i.amount, i.legal_entity_id, i.status))
        then
          broken := 'company_credit_vendor_payment_invoices';
        end if;
        if broken is not null then
          raise exception '%', broken
            using errcode = '23514', constraint = broken;
        end if;
        return new;
      end $$;
      create trigger company_credit_vendor_payment_guarded
        before update on company_credit_vendor_payment
        for each row execute function company_credit_guard_vendor_payment();
      create trigger company_credit_vendor_payment_begins_created
        before insert on company_credit_vendor_payment
        for each row when (new.status <> 'created'
          or new.exported_at is not null or new.paid_on is not null)
        execute function company_credit_refuse_new();
      create trigger company_credit_vendor_payment_kept
        before delete on company_credit_vendor_payment
        for each row execute function company_credit_refuse_change();
      create trigger company_credit_vendor_payment_noted
        after insert or update on company_credit_vendor_payment
        for each row execute function company_credit_note_change('vendor_payment');
    `)

    // What was handed out is what it was when it was; until then an undone
    // reimbursement takes its invoice out, and nothing comes in afterwards.
    this.addSql(`
      create function company_credit_guard_payment_part() returns trigger
      language plpgsql as $$
      declare
        may_change text := case tg_table_name
          when 'company_credit_vendor_payment_line' then 'removed_at'
          else 'amount' end;
        is_voided boolean;
      begin
        select p.status = 'voided' into is_voided
        from company_credit_vendor_payment p
        where p.id = new.payment_id and (p.status = 'created'
          or (p.status = 'voided' and may_change = 'removed_at'
            and tg_op = 'UPDATE'));
        if is_voided is null then
          raise exception 'company_credit_vendor_payment_went_out'
            using errcode = '23514', constraint = 'company_credit_vendor_payment_went_out';
        end if;
        if tg_op = 'UPDATE' and (
          to_jsonb(new) - may_change <> to_jsonb(old) - may_change
          or (may_change = 'removed_at'
            and to_jsonb(old) ->> may_change is not null))
        then
          raise exception 'company_credit_vendor_payment_part_stays'
            using errcode = '23514', constraint = 'company_credit_vendor_payment_part_stays';
        end if;
        return new;
      end $$;
    `)
    // Several tables, the same guards.
    for (const table of TABLES) {
      if (table !== "company_credit_vendor_payment") {
        this.addSql(`
          create trigger ${table}_guarded before insert or update on ${table}
            for each row execute function company_credit_guard_payment_part();
          create trigger ${table}_kept before delete on ${table}
            for each row execute function company_credit_refuse_change();
        `)
      }
      this.addSql(`
        create trigger ${table}_no_truncate before truncate on ${table}
          for each statement execute function company_credit_refuse_change();
      `)
    }

    // At the end of the transaction, when payment and invoices agree again.
    this.addSql(`
      create function company_credit_guard_settled() returns trigger
      language plpgsql as $$
      begin
        if exists (
          select from company_credit_vendor_payment_line l
          join company_credit_vendor_payment p on p.id = l.payment_id
          join company_credit_vendor_invoice i on i.id = l.invoice_id
          where p.id = new.id and l.removed_at is null
            and (p.status = 'voided'
              or (p.status = 'paid') <> (i.status = 'paid')))
        then
          raise exception 'company_credit_vendor_payment_settles'
            using errcode = '23514', constraint = 'company_credit_vendor_payment_settles';
        end if;
        return null;
      end $$;
      create constraint trigger company_credit_vendor_payment_settles
        after update on company_credit_vendor_payment
        deferrable initially deferred
        for each row when (new.status <> old.status)
        execute function company_credit_guard_settled();
      create index company_credit_vendor_payment_transfer_vendor
        on company_credit_vendor_payment_transfer (vendor_id);
    `)
  }

  override async down(): Promise<void> {
    this.addSql(`
      drop index if exists company_credit_vendor_payment_transfer_vendor;
      drop trigger if exists company_credit_vendor_payment_settles on company_credit_vendor_payment;
      drop function if exists company_credit_guard_settled();
      drop trigger if exists company_credit_vendor_payment_noted on company_credit_vendor_payment;
      drop trigger if exists company_credit_vendor_payment_begins_created on company_credit_vendor_payment;
    `)
    for (const table of TABLES) {
      this.addSql(`
        drop trigger if exists ${table}_no_truncate on ${table};
        drop trigger if exists ${table}_kept on ${table};
        drop trigger if exists ${table}_guarded on ${table};
      `)
    }
    this.addSql(`
      drop function if exists company_credit_guard_payment_part();
      drop function if exists company_credit_guard_vendor_payment();
    `)
  }
}

const TABLES = [
  "company_credit_vendor_payment",
  "company_credit_vendor_payment_transfer",
  "company_credit_vendor_payment_line",
]
