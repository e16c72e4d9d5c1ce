import { Migration } from "@medusajs/framework/mikro-orm/migrations"
import { CompanyCredit20261121120100 } from "./CompanyCredit20261121120100"

/** What guards vendors, and the numbers and the currency that others take. */
export class CompanyCredit20261121160300 extends Migration {
  override async up(): Promise<void> {
    // Another bank account is not verified: whoever changed it must not be
    // paid on the word of somebody who looked at the former one.
    this.addSql(`
      create function company_credit_guard_vendor() returns trigger
      language plpgsql as $$
      begin
        if new.legal_entity_id <> old.legal_entity_id
          or new.account_number <> old.account_number
          or new.made_for_company_id is distinct from old.made_for_company_id
        then
          raise exception 'company_credit_vendor_stays'
            using errcode = '23514', constraint = 'company_credit_vendor_stays';
        end if;
        if (new.iban, new.bic, new.bank_account_number, new.routing_number)
          is distinct from
          (old.iban, old.bic, old.bank_account_number, old.routing_number)
        then
          new.bank_verified_at := null;
          new.bank_verified_by_type := null;
          new.bank_verified_by_id := null;
          new.bank_verified_by_name := null;
        end if;
        if new.deleted_at is not null and old.deleted_at is null and exists (
          select from company_credit_company c where c.vendor_id = new.id)
        then
          raise exception 'company_credit_vendor_in_use'
            using errcode = '23514', constraint = 'company_credit_vendor_in_use';
        end if;
        return new;
      end $$;
      create trigger company_credit_vendor_guarded
        before update on company_credit_vendor
        for each row execute function company_credit_guard_vendor();
      create trigger company_credit_vendor_kept
        before delete on company_credit_vendor
        for each row execute function company_credit_refuse_change();
      -- A vendor that a run makes says itself whom it was made for, and when.
      create trigger company_credit_vendor_noted
        after insert on company_credit_vendor
        for each row when (new.made_for_company_id is null)
        execute function company_credit_note_change('vendor');
      create trigger company_credit_vendor_change_noted
        after update on company_credit_vendor
        for each row execute function company_credit_note_change('vendor');
    `)

    // Removed is not gone, so a foreign key does not see it. The share lock
    // makes a removal wait for those who name the row, and them for it.
    this.addSql(`
      create function company_credit_guard_named() returns trigger
      language plpgsql as $$
      begin
        if new.legal_entity_id is not null then
          perform from company_credit_legal_entity
            where id = new.legal_entity_id and deleted_at is null for share;
          if not found then
            raise exception 'company_credit_legal_entity_removed'
            using errcode = '23514', constraint = 'company_credit_legal_entity_removed';
          end if;
        end if;
        if tg_table_name = 'company_credit_company'
          and to_jsonb(new) ->> 'vendor_id' is not null
        then
          perform from company_credit_vendor
            where id = to_jsonb(new) ->> 'vendor_id' and deleted_at is null
            for share;
          if not found then
            raise exception 'company_credit_vendor_removed'
            using errcode = '23514', constraint = 'company_credit_vendor_removed';
          end if;
        end if;
        return new;
      end $$;
      create trigger company_credit_vendor_entity_there
        before insert on company_credit_vendor
        for each row execute function company_credit_guard_named();
      create trigger company_credit_company_names_there
        before insert or update of legal_entity_id, vendor_id
        on company_credit_company for each row
        when (new.legal_entity_id is not null)
        execute function company_credit_guard_named();

      create function company_credit_guard_legal_entity() returns trigger
      language plpgsql as $$
      begin
        if exists (select from company_credit_company c
            where c.legal_entity_id = new.id)
          or exists (select from company_credit_vendor v
            where v.legal_entity_id = new.id and v.deleted_at is null)
        then
          raise exception 'company_credit_legal_entity_in_use'
            using errcode = '23514', constraint = 'company_credit_legal_entity_in_use';
        end if;
        return new;
      end $$;
      create trigger company_credit_legal_entity_removal
        before update on company_credit_legal_entity
        for each row
        when (new.deleted_at is not null and old.deleted_at is null)
        execute function company_credit_guard_legal_entity();
    `)

    // That a run linked the vendor it made is seen on the vendor.
    this.addSql(`
      create trigger company_credit_company_payables_noted
        after update on company_credit_company
        for each row when (
          new.payables_version <> old.payables_version
          or new.payment_hold <> old.payment_hold
          or new.payment_hold_reason is distinct from old.payment_hold_reason
          or new.reimbursements_excluded <> old.reimbursements_excluded
          or (old.vendor_id is not null
            and new.vendor_id is distinct from old.vendor_id)
          or (old.legal_entity_id is not null
            and new.legal_entity_id is distinct from old.legal_entity_id))
        execute function company_credit_note_change('company');
    `)

    // Draws \`p_count\` numbers of a sequence in the caller's transaction: they
    // come one after another without a gap, are gone back with a roll-back, and
    // another drawer waits. As nextNumber in src/domain/number-sequence.ts; but
    // of account numbers those that somebody typed are passed over.
    this.addSql(`
      create function company_credit_draw_numbers(
        p_legal_entity_id text, p_kind text, p_count integer)
      returns table (ord integer, number text) language plpgsql as $$
      declare
        s company_credit_number_sequence;
        after_last bigint;
        drawn bigint[];
      begin
        select q.* into s from company_credit_number_sequence q
          where q.legal_entity_id = p_legal_entity_id and q.kind = p_kind
          for no key update;
        if s.kind is null then
          raise exception 'number_sequence_missing'
            using errcode = 'CC011', detail = p_kind;
        end if;
        after_last := (10::numeric ^ s.width)::bigint;
        if p_kind <> 'vendor_account' then
          select array_agg(n order by n) into drawn
          from generate_series(s.next_number,
            least(s.next_number + p_count, after_last) - 1) n;
        else
          select array_agg(f.n order by f.n) into drawn from (
            select c.n
            from (select generate_series(s.next_number, after_last - 1) as n) c
            where not exists (select from company_credit_vendor v
              where v.legal_entity_id = p_legal_entity_id and v.account_number
                = s.prefix || lpad(c.n::text, s.width, '0'))
            limit p_count) f;
        end if;
        if coalesce(array_length(drawn, 1), 0) < p_count then
          raise exception 'number_sequence_exhausted'
            using errcode = 'CC010', detail = p_kind;
        end if;
        update company_credit_number_sequence q
          set next_number = drawn[p_count] + 1
          where p_count > 0
            and q.legal_entity_id = p_legal_entity_id and q.kind = p_kind;
        return query
          select d.at::integer, s.prefix || lpad(d.n::text, s.width, '0')
          from unnest(drawn) with ordinality d (n, at);
      end $$;
    `)

    // As before, and the books of the default legal entity come before the
    // store's currency.
    this.addSql(`
      create or replace function company_credit_accounting_currency(
        p_configured text)
      returns text language plpgsql stable as $$
      declare
        found_currency text := coalesce(p_configured, (
          select e.accounting_currency from company_credit_legal_entity e
          where e.is_default and e.deleted_at is null));
      begin
        if found_currency is not null
          or to_regclass('store_currency') is null
        then
          return found_currency;
        end if;
        return (select lower(c.currency_code) from store_currency c
          where c.is_default and c.deleted_at is null
          order by c.created_at limit 1);
      end $$;
    `)
  }

  override async down(): Promise<void> {
    // The first to go down: what those before it would lose cannot be had
    // again, because entries are never changed.
    this.addSql(`
      do $$
      begin
        if exists (select from company_credit_entry
          where former_currency_code is not null or order_id is not null)
        then
          raise exception 'company_credit: accounts have changed their currency or were credited for orders that were paid otherwise. Going back would lose at what rate and for which order: run the former release on this schema, or restore a backup.';
        end if;
      end $$;
    `)
    const former = new CompanyCredit20261121120100(this.driver, this.config)
    await former.up()
    former
      .getQueries()
      .map(String)
      .filter((query) => /function company_credit_accounting_cur/.test(query))
      .forEach((query) =>
        this.addSql(
          query.replace(/create function/, "create or replace function")
        )
      )
    this.addSql(`
      drop function if exists company_credit_draw_numbers(text, text, integer);
      drop trigger if exists company_credit_company_payables_noted on company_credit_company;
      drop trigger if exists company_credit_legal_entity_removal on company_credit_legal_entity;
      drop trigger if exists company_credit_company_names_there on company_credit_company;
      drop trigger if exists company_credit_vendor_entity_there on company_credit_vendor;
      drop trigger if exists company_credit_vendor_change_noted on company_credit_vendor;
      drop trigger if exists company_credit_vendor_noted on company_credit_vendor;
      drop trigger if exists company_credit_vendor_kept on company_credit_vendor;
      drop trigger if exists company_credit_vendor_guarded on company_credit_vendor;
      drop function if exists company_credit_guard_legal_entity();
      drop function if exists company_credit_guard_named();
      drop function if exists company_credit_guard_vendor();
    `)
  }
}
