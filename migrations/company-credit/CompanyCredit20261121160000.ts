import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * What payables keep as text and JSON, each form with the check that holds it;
 * and who changed what of their set-up.
 */
export class CompanyCredit20261121160000 extends Migration {
  override async up(): Promise<void> {
    // The rules are those of src/domain/payment-terms.ts.
    this.addSql(`
      create function company_credit_is_terms(p_terms jsonb) returns boolean
      language sql immutable strict as $$
        select case when jsonb_typeof(p_terms) = 'object'
            and p_terms ->> 'kind' in ('net', 'end_of_month', 'day_of_month')
            and jsonb_typeof(p_terms -> 'days') = 'number'
          then (p_terms ->> 'days')::numeric between 0 and 366
            and (p_terms ->> 'days')::numeric % 1 = 0
            and case when p_terms ->> 'kind' <> 'day_of_month'
              then p_terms - 'kind' - 'days' = '{}'
              else p_terms - 'kind' - 'days' - 'day' = '{}'
                and case when jsonb_typeof(p_terms -> 'day') = 'number'
                  then (p_terms ->> 'day')::numeric between 1 and 31
                    and (p_terms ->> 'day')::numeric % 1 = 0
                  else false end
              end
          else false end
      $$;

      create function company_credit_due_date(p_date date, p_terms jsonb)
      returns date language sql immutable strict as $$
        select case p_terms ->> 'kind'
          when 'net' then p_date + days
          when 'end_of_month' then
            (date_trunc('month', p_date::timestamp)
              + interval '1 month - 1 day')::date + days
          else (
            select min(due) from (
              select (month + make_interval(days => least(
                (p_terms ->> 'day')::integer,
                extract(day from month + interval '1 month - 1 day')::integer
              ) - 1))::date as due
              from generate_series(
                date_trunc('month', (p_date + days)::timestamp),
                date_trunc('month', (p_date + days)::timestamp)
                  + interval '1 month', interval '1 month') month) each_month
            where due >= p_date + days)
          end
        from (select (p_terms ->> 'days')::integer as days) terms
      $$;
    `)

    // Upper case, no blanks. That the country knows the length is for the
    // module to check, which has the countries' table.
    this.addSql(`
      create function company_credit_is_iban(p_iban text) returns boolean
      language sql immutable strict as $$
        select case when p_iban ~ '^[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}$'
          then (
            select string_agg(case when letter ~ '[0-9]' then letter
              else (ascii(letter) - 55)::text end, '' order by at)::numeric % 97 = 1
            from regexp_split_to_table(
              substr(p_iban, 5) || left(p_iban, 4), '') with ordinality each (letter, at))
          else false end
      $$;

      create function company_credit_is_routing_number(p_number text)
      returns boolean language sql immutable strict as $$
        select case when p_number ~ '^[0-9]{9}$' and p_number <> '000000000'
          then (select sum((array[3, 7, 1])[1 + (at - 1) % 3] * digit::integer) % 10 = 0
            from regexp_split_to_table(p_number, '') with ordinality each (digit, at))
          else false end
      $$;

      create function company_credit_mask(p_number text) returns text
      language sql immutable strict as $$
        select repeat('*', length(p_number) - shown) || right(p_number, shown)
        from (select least(4, length(p_number) / 2) as shown) least_shown
      $$;
    `)

    this.addSql(`
      create table company_credit_payables_change (
        id bigint generated always as identity primary key,
        subject_type text not null
          check (subject_type in ('legal_entity', 'vendor', 'company')),
        subject_id text not null,
        action text not null check (action in ('created', 'updated', 'deleted')),
        before jsonb not null,
        after jsonb not null,
        actor_type text not null
          check (actor_type in ('user', 'api-key', 'customer', 'system')),
        actor_id text,
        actor_name text not null,
        created_at timestamptz not null default clock_timestamp()
      );
      create index company_credit_payables_change_subject
        on company_credit_payables_change (subject_type, subject_id, id);
      create trigger company_credit_payables_change_append_only
        before update or delete on company_credit_payables_change
        for each row execute function company_credit_refuse_change();
      create trigger company_credit_payables_change_no_truncate
        before truncate on company_credit_payables_change
        for each statement execute function company_credit_refuse_change();
    `)

    // Written here and not by the module, so that no way leads past it: what a
    // person with psql does is noted, too, under the name of the database user,
    // for such a person counts no version. Bank accounts are masked.
    this.addSql(`
      create function company_credit_note_change() returns trigger
      language plpgsql as $$
      declare
        is_new boolean := tg_op = 'INSERT';
        was jsonb := case when is_new then '{}' else to_jsonb(old) end;
        now_is jsonb := to_jsonb(new);
        before jsonb;
        after jsonb;
        quiet text[] := '{id,version,payables_version,created_at,updated_at,
          updated_by_type,updated_by_id,updated_by_name,
          payables_by_type,payables_by_id,payables_by_name,
          payment_hold_at,payment_hold_by_type,payment_hold_by_id,
          payment_hold_by_name,hold_at,hold_by_type,hold_by_id,hold_by_name,
          bank_verified_by_type,bank_verified_by_id}';
        masked text[] := '{iban,bank_account_number,payer_iban}';
        by_us boolean := is_new
          or (now_is -> 'version') is distinct from (was -> 'version')
          or (now_is -> 'payables_version')
            is distinct from (was -> 'payables_version');
        who text := case when jsonb_exists(now_is, 'payables_version')
          then 'payables_by_' else 'updated_by_' end;
      begin
        select
          coalesce(jsonb_object_agg(key, case when key = any (masked)
            then to_jsonb(company_credit_mask(was ->> key))
            else was -> key end) filter (where jsonb_exists(was, key)), '{}'),
          coalesce(jsonb_object_agg(key, case when key = any (masked)
            then to_jsonb(company_credit_mask(now_is ->> key))
            else value end), '{}')
        into before, after
        from jsonb_each(now_is)
        where key <> all (quiet) and (was -> key) is distinct from value
          and not (is_new and value = 'null');
        if after = '{}' then
          return null;
        end if;
        insert into company_credit_payables_change (subject_type, subject_id,
          action, before, after, actor_type, actor_id, actor_name)
        values (tg_argv[0], new.id,
          case when is_new then 'created'
            when (was ->> 'deleted_at') is null
              and (now_is ->> 'deleted_at') is not null then 'deleted'
            else 'updated' end,
          before, after,
          case when by_us then now_is ->> (who || 'type') else 'system' end,
          case when by_us then now_is ->> (who || 'id') end,
          case when by_us then now_is ->> (who || 'name')
            else 'database user ' || session_user end);
        return null;
      end $$;
    `)
  }

  override async down(): Promise<void> {
    this.addSql(`
      drop function if exists company_credit_note_change();
      drop table if exists company_credit_payables_change;
      drop function if exists company_credit_mask(text);
      drop function if exists company_credit_is_routing_number(text);
      drop function if exists company_credit_is_iban(text);
      drop function if exists company_credit_due_date(date, jsonb);
      drop function if exists company_credit_is_terms(jsonb);
    `)
  }
}
