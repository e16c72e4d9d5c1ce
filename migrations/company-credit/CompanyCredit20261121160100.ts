import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Legal entities: the selling companies whose books these are. */
export class CompanyCredit20261121160100 extends Migration {
  override async up(): Promise<void> {
    // A template may be unfinished: whether one can be used is asked by a run.
    this.addSql(`
      create function company_credit_is_template(p_template jsonb)
      returns boolean language sql immutable strict as $$
        select case when jsonb_typeof(p_template) = 'object'
          then coalesce(
            jsonb_typeof(p_template -> 'name_pattern') = 'string'
            and length(p_template ->> 'name_pattern') between 1 and 255
            and p_template ->> 'currency_rule' in
              ('credit_currency', 'accounting_currency', 'fixed_currency')
            and coalesce(p_template ->> 'payment_method', 'check') in
              ('sepa_credit_transfer', 'bank_transfer', 'check', 'manual')
            and coalesce(p_template ->> 'currency_code', 'usd') ~ '^[a-z]{3}$'
            and (coalesce(p_template -> 'payment_terms', 'null') = 'null'
              or company_credit_is_terms(p_template -> 'payment_terms')), false)
          else false end
      $$;

      create function company_credit_is_approvers(p_approvers jsonb)
      returns boolean language sql immutable strict as $$
        select case when jsonb_typeof(p_approvers) = 'array'
          then (
            select count(distinct each ->> 'user_id') = count(*)
              and coalesce(bool_and(
                jsonb_typeof(each -> 'user_id') = 'string'
                and each ->> 'user_id' <> ''
                and coalesce(each ->> 'limit', '0') ~ '^[0-9]{1,15}([.][0-9]{1,4})?$'
              ), true)
            from jsonb_array_elements(p_approvers) each)
          else false end
      $$;
    `)

    this.addSql(`
      create table company_credit_legal_entity (
        id text primary key,
        name text not null check (length(btrim(name)) between 1 and 255),
        is_default boolean not null default false,
        accounting_currency text not null
          check (accounting_currency ~ '^[a-z]{3}$'),
        minimum_reimbursement numeric not null default 0
          check (minimum_reimbursement >= 0 and minimum_reimbursement < 1e15),
        one_time_vendor_template jsonb
          check (company_credit_is_template(one_time_vendor_template)),
        payment_terms jsonb not null
          check (company_credit_is_terms(payment_terms)),
        approval_required boolean not null default false,
        approvers jsonb not null default '[]'
          check (company_credit_is_approvers(approvers)),
        payer_name text check (length(btrim(payer_name)) between 1 and 255),
        payer_iban text check (company_credit_is_iban(payer_iban)),
        payer_bic text
          check (payer_bic ~ '^[A-Z]{4}[A-Z]{2}[A-Z0-9]{2}([A-Z0-9]{3})?$'),
        version integer not null default 1,
        updated_by_type text not null
          check (updated_by_type in ('user', 'api-key', 'customer', 'system')),
        updated_by_id text,
        updated_by_name text not null,
        created_at timestamptz not null default clock_timestamp(),
        updated_at timestamptz not null default clock_timestamp(),
        deleted_at timestamptz,
        constraint company_credit_legal_entity_payer check (
          (payer_name is null) = (payer_iban is null)
          and (payer_iban is not null or payer_bic is null)),
        constraint company_credit_legal_entity_default_stays
          check (deleted_at is null or not is_default)
      );
      create unique index company_credit_legal_entity_one_default
        on company_credit_legal_entity (is_default)
        where is_default and deleted_at is null;

      create trigger company_credit_legal_entity_noted
        after insert or update on company_credit_legal_entity
        for each row execute function company_credit_note_change('legal_entity');
      create trigger company_credit_legal_entity_kept
        before delete on company_credit_legal_entity
        for each row execute function company_credit_refuse_change();
    `)

    // Where there are legal entities, one is the default: looked at when the
    // transaction ends, for the default moves in two steps.
    this.addSql(`
      create function company_credit_guard_default() returns trigger
      language plpgsql as $$
      begin
        if not exists (select from company_credit_legal_entity
            where is_default and deleted_at is null) then
          raise exception 'company_credit_legal_entity_has_default'
            using errcode = '23514', constraint = 'company_credit_legal_entity_has_default';
        end if;
        return null;
      end $$;

      create constraint trigger company_credit_legal_entity_has_default
        after insert or update on company_credit_legal_entity
        deferrable initially deferred
        for each row execute function company_credit_guard_default();
    `)

    this.addSql(`
      create table company_credit_number_sequence (
        legal_entity_id text not null
          references company_credit_legal_entity (id),
        kind text not null
          check (kind in ('reimbursement', 'vendor_invoice', 'vendor_account')),
        prefix text not null check (prefix ~ '^[A-Za-z0-9/_.-]{0,20}$'),
        width smallint not null check (width between 1 and 15),
        next_number bigint not null default 1,
        version integer not null default 1,
        primary key (legal_entity_id, kind),
        constraint company_credit_number_sequence_next
          check (next_number between 1 and 10::numeric ^ width)
      ) with (fillfactor = 50);

      -- Numbers must not come twice.
      create function company_credit_guard_sequence() returns trigger
      language plpgsql as $$
      begin
        raise exception 'company_credit_number_sequence_goes_on'
            using errcode = '23514', constraint = 'company_credit_number_sequence_goes_on';
      end $$;
      create trigger company_credit_number_sequence_goes_on
        before update on company_credit_number_sequence
        for each row when (new.legal_entity_id <> old.legal_entity_id
          or new.kind <> old.kind
          or (new.prefix = old.prefix and new.width = old.width
            and new.next_number < old.next_number))
        execute function company_credit_guard_sequence();
      create trigger company_credit_number_sequence_kept
        before delete on company_credit_number_sequence
        for each row execute function company_credit_guard_sequence();

      -- What a person set is noted under the legal entity; a draw is not.
      create function company_credit_note_sequence() returns trigger
      language plpgsql as $$
      begin
        insert into company_credit_payables_change (subject_type, subject_id,
          action, before, after, actor_type, actor_id, actor_name)
        select 'legal_entity', e.id, 'updated',
          jsonb_build_object('number_sequences', jsonb_build_object(new.kind,
            to_jsonb(old) - 'legal_entity_id' - 'kind' - 'version')),
          jsonb_build_object('number_sequences', jsonb_build_object(new.kind,
            to_jsonb(new) - 'legal_entity_id' - 'kind' - 'version')),
          e.updated_by_type, e.updated_by_id, e.updated_by_name
        from company_credit_legal_entity e where e.id = new.legal_entity_id;
        return null;
      end $$;
      create trigger company_credit_number_sequence_noted
        after update on company_credit_number_sequence
        for each row when (new.version <> old.version)
        execute function company_credit_note_sequence();
    `)
  }

  override async down(): Promise<void> {
    this.addSql(`
      drop table if exists company_credit_number_sequence;
      drop function if exists company_credit_note_sequence();
      drop function if exists company_credit_guard_sequence();
      drop table if exists company_credit_legal_entity;
      drop function if exists company_credit_guard_default();
      drop function if exists company_credit_is_approvers(jsonb);
      drop function if exists company_credit_is_template(jsonb);
    `)
  }
}
