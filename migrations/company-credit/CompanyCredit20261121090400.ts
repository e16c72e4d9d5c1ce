import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * `company_credit_seq_at`: the number of the account's first entry made at a
 * moment or later; one past the last when there is none.
 *
 * Entries are numbered in the order they were made, so twenty looks at the
 * index of numbers find any date among a million entries, and no posting pays
 * for an index on dates.
 */
export class CompanyCredit20261121090400 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
create function company_credit_seq_at(p_account_id text, p_moment timestamptz)
returns integer
language plpgsql stable
set plan_cache_mode = force_generic_plan
set enable_seqscan = off
as $$
declare
  low integer := 1;
  high integer := 1 + coalesce(
    (select a.last_seq from company_credit_account a where a.id = p_account_id), 0);
  middle integer;
begin
  while low < high loop
    middle := (low + high) / 2;
    if (select e.created_at < p_moment from company_credit_entry e
        where e.account_id = p_account_id and e.seq = middle)
    then
      low := middle + 1;
    else
      high := middle;
    end if;
  end loop;
  return low;
end $$;
    `)
  }

  override async down(): Promise<void> {
    this.addSql(
      `drop function if exists company_credit_seq_at(text, timestamptz);`
    )
  }
}
