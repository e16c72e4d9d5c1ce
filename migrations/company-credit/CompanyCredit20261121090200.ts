import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** What raw SQL may not do either: the guards of the credit history. */
export class CompanyCredit20261121090200 extends Migration {
  override async up(): Promise<void> {
    // Append-only. The one exception: PO number and comment of a reimbursement,
    // and only together with the row that says who changed what.
    this.addSql(`
      create function company_credit_guard_entry() returns trigger
      language plpgsql as $$
      begin
        if tg_op = 'UPDATE' and old.operation = 'reimbursed' then
          if to_jsonb(new) - '{po_number,comment,edit_count,updated_at}'::text[]
             = to_jsonb(old) - '{po_number,comment,edit_count,updated_at}'::text[]
             and new.edit_count = old.edit_count + 1
             and exists (
               select 1 from company_credit_entry_edit e
               where e.entry_id = new.id and e.number = new.edit_count
                 and e.po_number_before is not distinct from old.po_number
                 and e.po_number_after is not distinct from new.po_number
                 and e.comment_before is not distinct from old.comment
                 and e.comment_after is not distinct from new.comment)
          then
            return new;
          end if;
        end if;
        raise exception 'history_is_append_only'
          using errcode = 'CC001', table = tg_table_name;
      end $$;

      create function company_credit_refuse_change() returns trigger
      language plpgsql as $$
      begin
        raise exception 'history_is_append_only'
          using errcode = 'CC001', table = tg_table_name;
      end $$;

      create trigger company_credit_entry_append_only
        before update or delete on company_credit_entry
        for each row execute function company_credit_guard_entry();
      create trigger company_credit_entry_no_truncate
        before truncate on company_credit_entry
        for each statement execute function company_credit_refuse_change();
      create trigger company_credit_entry_edit_append_only
        before update or delete on company_credit_entry_edit
        for each row execute function company_credit_refuse_change();
      create trigger company_credit_entry_edit_no_truncate
        before truncate on company_credit_entry_edit
        for each statement execute function company_credit_refuse_change();
    `)

    // Each entry continues the one before it: no gap, no wrong running balance,
    // terms that change by terms alone. And it is the account's latest: entry
    // and account are written in one statement, and this looks when both are.
    this.addSql(`
      create function company_credit_guard_chain() returns trigger
      language plpgsql
      set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off
      as $$
      declare
        broken text;
      begin
        select n.id into broken
        from added n
        -- "limit 1" keeps both a look at an index for each entry.
        cross join lateral (
          select * from company_credit_account a
          where a.id = n.account_id limit 1) a
        left join lateral (
          select * from company_credit_entry p
          where p.account_id = n.account_id and p.seq = n.seq - 1 limit 1) p
          on true
        where (n.seq > 1 and p.id is null)
           or (n.operation not in ('allocated', 'updated')
               and (n.currency_code <> p.currency_code
                    or n.credit_limit <> coalesce(p.credit_limit, 0)
                    or n.exceed_limit <> coalesce(p.exceed_limit, false)))
           or (n.currency_code = coalesce(p.currency_code, n.currency_code)
               and n.outstanding_balance
                   <> coalesce(p.outstanding_balance, 0) + n.amount)
           or n.seq > a.last_seq
           or (n.seq = a.last_seq
               and (n.outstanding_balance <> a.outstanding_balance
                    or n.credit_limit <> a.credit_limit
                    or n.exceed_limit <> a.exceed_limit
                    or n.currency_code <> a.currency_code))
        limit 1;
        if broken is not null then
          raise exception 'history_chain_broken at entry %', broken
            using errcode = 'CC002';
        end if;
        return null;
      end $$;

      create trigger company_credit_entry_chain
        after insert on company_credit_entry
        referencing new table as added
        for each statement execute function company_credit_guard_chain();
    `)

    // The account's figures are those of its latest entry, and nobody else's.
    this.addSql(`
      create function company_credit_guard_account() returns trigger
      language plpgsql as $$
      begin
        if old.last_seq = 0 and new.last_seq = 0
           and new.outstanding_balance = 0 and new.credit_limit = 0
           and not new.exceed_limit
        then
          return null; -- another currency before the first entry
        end if;
        if not exists (
          select 1 from company_credit_entry e
          where e.account_id = new.id and e.seq = new.last_seq
            and new.last_seq > old.last_seq
            and e.outstanding_balance = new.outstanding_balance
            and e.credit_limit = new.credit_limit
            and e.exceed_limit = new.exceed_limit
            and e.currency_code = new.currency_code)
        then
          raise exception 'account_figures_without_entry'
            using errcode = 'CC003';
        end if;
        return null;
      end $$;

      create trigger company_credit_account_figures
        after update on company_credit_account
        for each row
        when ((new.outstanding_balance, new.credit_limit, new.exceed_limit,
               new.last_seq, new.currency_code)
              is distinct from
              (old.outstanding_balance, old.credit_limit, old.exceed_limit,
               old.last_seq, old.currency_code))
        execute function company_credit_guard_account();

      create function company_credit_refuse_figures() returns trigger
      language plpgsql as $$
      begin
        raise exception 'account_figures_without_entry'
          using errcode = 'CC003';
      end $$;

      create trigger company_credit_account_empty
        before insert on company_credit_account
        for each row when (new.last_seq <> 0 or new.credit_limit <> 0
          or new.outstanding_balance <> 0 or new.exceed_limit)
        execute function company_credit_refuse_figures();
      create trigger company_credit_account_kept
        before delete on company_credit_account
        for each row when (old.last_seq > 0)
        execute function company_credit_refuse_change();
    `)

    // A purchase keeps what was charged to whom; what was given back of it
    // never becomes less.
    this.addSql(`
      create trigger company_credit_purchase_charged
        before update on company_credit_purchase
        for each row
        when (new.refunded < old.refunded or new.reverted < old.reverted
          or (new.id, new.account_id, new.currency_code, new.amount,
              new.order_currency_code, new.order_amount, new.created_at)
             is distinct from
             (old.id, old.account_id, old.currency_code, old.amount,
              old.order_currency_code, old.order_amount, old.created_at))
        execute function company_credit_refuse_change();
      create trigger company_credit_purchase_kept
        before delete on company_credit_purchase
        for each row execute function company_credit_refuse_change();
      create trigger company_credit_purchase_no_truncate
        before truncate on company_credit_purchase
        for each statement execute function company_credit_refuse_change();
    `)
  }

  override async down(): Promise<void> {
    this.addSql(`
      drop trigger if exists company_credit_purchase_no_truncate on company_credit_purchase;
      drop trigger if exists company_credit_purchase_kept on company_credit_purchase;
      drop trigger if exists company_credit_purchase_charged on company_credit_purchase;
      drop trigger if exists company_credit_account_kept on company_credit_account;
      drop trigger if exists company_credit_account_empty on company_credit_account;
      drop trigger if exists company_credit_account_figures on company_credit_account;
      drop trigger if exists company_credit_entry_chain on company_credit_entry;
      drop trigger if exists company_credit_entry_edit_no_truncate on company_credit_entry_edit;
      drop trigger if exists company_credit_entry_edit_append_only on company_credit_entry_edit;
      drop trigger if exists company_credit_entry_no_truncate on company_credit_entry;
      drop trigger if exists company_credit_entry_append_only on company_credit_entry;
      drop function if exists company_credit_refuse_figures();
      drop function if exists company_credit_guard_account();
      drop function if exists company_credit_guard_chain();
      drop function if exists company_credit_refuse_change();
      drop function if exists company_credit_guard_entry();
    `)
  }
}
