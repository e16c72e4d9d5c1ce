import { Migration } from "@medusajs/framework/mikro-orm/migrations"
import { CompanyCredit20261121090300 } from "./CompanyCredit20261121090300"

/**
 * `company_credit_post` as of now; what it is, and why its statements are as
 * they are, stands with its first version (20261121090300). New are credits
 * without a purchase and changes of the account's currency.
 *
 * After a change of currency, later lines of the account are answered `busy`,
 * whatever `p_wait`: the purchases they were loaded with are restated last.
 */
export class CompanyCredit20261121130300 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
create or replace function company_credit_post(p_lines jsonb, p_wait boolean)
returns setof company_credit_posting_answer
language plpgsql
set lock_timeout = '10s'
set plan_cache_mode = force_generic_plan
set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off
set enable_material = off
as $$
declare
  job record;
  line company_credit_posting_line;
  answer company_credit_posting_answer;
  ids text[] := array(select distinct x->>'account_id' from jsonb_array_elements(p_lines) x);
  locked text[];
  account company_credit_account;
  accounts company_credit_account[] := '{}';
  changed boolean := false;
  entry company_credit_entry;
  entries company_credit_entry[] := '{}';
  purchase company_credit_purchase;
  purchases company_credit_purchase[] := '{}';
  gives company_credit_purchase[] := '{}';
  unchanged company_credit_request[] := '{}';
  restated company_credit_entry[] := '{}';
  order_part numeric;
  earlier text;
  moment timestamptz;
begin
  if p_wait then
    locked := array(select a.id from company_credit_account a
      where a.id = any(ids) order by a.id for no key update);
  else
    locked := array(select a.id from company_credit_account a
      where a.id = any(ids) order by a.id for no key update skip locked);
  end if;
  moment := date_trunc('milliseconds', clock_timestamp());

  -- A new statement sees what the former holders of the locks committed.
  for job in
    select l as line,
      (select a from company_credit_account a where a.id = l.account_id) as account,
      (select case when c.deleted_at is null then c.status else 'deleted' end
       from company_credit_company c where c.id = (
         select a.company_id from company_credit_account a
         where a.id = l.account_id)) as company_status,
      (select p from company_credit_purchase p
       where p.id = l.purchase_id and p.account_id = l.account_id) as purchase,
      (select x from company_credit_entry x
       where x.idempotency_key = l.idempotency_key) as entry,
      (select q.fingerprint from company_credit_request q
       where q.idempotency_key = l.idempotency_key) as request_print
    from jsonb_populate_recordset(null::company_credit_posting_line, p_lines) l
    order by l.account_id, l.ord
  loop
    line := job.line;
    purchase := job.purchase;
    entry := job.entry;
    earlier := coalesce(entry.account_id || ' ' || entry.fingerprint, job.request_print);
    answer := null;
    answer.ord := line.ord;

    if (job.account).id is null then
      answer.outcome := 'refused'; answer.refusal := 'account_not_found';
      return next answer; continue;
    elsif earlier is not null then
      if earlier <> line.account_id || ' ' || line.fingerprint then
        answer.outcome := 'refused'; answer.refusal := 'idempotency_key_reused';
      elsif entry.id is null then
        answer.outcome := 'unchanged';
      else
        answer.outcome := 'replayed'; answer.entry_id := entry.id;
      end if;
      return next answer; continue;
    elsif not line.account_id = any(locked) then
      answer.outcome := 'busy';
      return next answer; continue;
    end if;

    if account.id is distinct from line.account_id then
      if changed then accounts := accounts || account; end if;
      account := job.account;
      -- Entries are in the order of time, even when the clock was put back.
      account.updated_at := greatest(moment, account.updated_at);
      changed := false;
    elsif account.currency_code <> (job.account).currency_code then
      answer.outcome := 'busy';
      return next answer; continue;
    end if;

    answer := company_credit_decide(line, account, purchase, job.company_status);
    if answer.outcome is not null then
      if answer.outcome = 'unchanged' and line.kind = 'terms'
        and line.idempotency_key not like 'auto:%' then
        unchanged := unchanged
          || (line.idempotency_key, line.account_id || ' ' || line.fingerprint,
            null, moment)::company_credit_request;
      end if;
      return next answer; continue;
    end if;

    entry := null;
    if line.kind = 'terms' then
      if answer.currency_code <> account.currency_code then
        entry.former_currency_code := account.currency_code;
        entry.former_credit_limit := account.credit_limit;
        entry.former_outstanding_balance := account.outstanding_balance;
        entry.exchange_rate := line.exchange_rate;
        entry.rate_multiplier := line.rate_multiplier; entry.rate_divisor := line.rate_divisor;
        account.currency_code := answer.currency_code;
        account.currency_digits := line.currency_digits;
        account.outstanding_balance := answer.outstanding_balance;
      end if;
      if entry.former_currency_code is null
        or num_nonnulls(line.credit_limit, line.exceed_limit) > 0 then
        account.allocated_at := coalesce(account.allocated_at, account.updated_at);
      end if;
      account.credit_limit := answer.credit_limit;
      account.exceed_limit := coalesce(line.exceed_limit, account.exceed_limit);
      account.terms_version := account.terms_version + 1;
    elsif line.kind = 'credit' then
      entry.order_id := line.order_id; entry.order_display_id := line.order_display_id;
      entry.order_currency_code := line.order_currency_code;
      entry.order_amount := line.order_amount;
      entry.exchange_rate := line.exchange_rate;
    elsif line.kind = 'purchase' then
      purchase := jsonb_populate_record(null::company_credit_purchase, line.purchase);
      purchase.id := line.purchase_id;
      purchase.account_id := account.id;
      purchase.currency_code := account.currency_code;
      purchase.amount := -answer.amount;
      purchase.refunded := 0; purchase.reverted := 0; purchase.held := 0;
      purchase.order_given_back := 0; purchase.order_held := 0;
      purchase.created_at := account.updated_at; purchase.updated_at := account.updated_at;
      purchases := purchases || purchase;
      order_part := -purchase.order_amount;
    elsif line.kind in ('refund', 'reversal') then
      order_part := coalesce(
        line.order_amount, purchase.order_amount - purchase.order_given_back);
      if line.amount is null then
        purchase.held := 0; purchase.order_held := 0;
      elsif line.held then
        purchase.held := purchase.held - answer.amount;
        purchase.order_held := purchase.order_held - line.order_amount;
      end if;
      purchase.order_given_back := purchase.order_given_back + order_part;
      if line.kind = 'refund' then
        purchase.refunded := purchase.refunded + answer.amount;
      else
        purchase.reverted := purchase.reverted + answer.amount;
      end if;
      gives := gives || purchase;
    end if;

    account.last_seq := account.last_seq + 1;
    account.outstanding_balance := account.outstanding_balance + answer.amount;
    changed := true;

    entry.id := line.id; entry.account_id := account.id; entry.seq := account.last_seq;
    entry.operation := answer.operation;
    entry.currency_code := account.currency_code; entry.amount := answer.amount;
    entry.outstanding_balance := account.outstanding_balance;
    entry.available_credit := account.credit_limit + account.outstanding_balance;
    entry.credit_limit := account.credit_limit; entry.exceed_limit := account.exceed_limit;
    if line.kind in ('purchase', 'refund', 'reversal') then
      entry.purchase_id := line.purchase_id;
      entry.order_currency_code := purchase.order_currency_code;
      entry.order_amount := order_part;
      entry.exchange_rate := purchase.exchange_rate;
    end if;
    entry.po_number := line.po_number; entry.comment := line.comment;
    entry.comment_is_public := coalesce(line.comment_is_public, false);
    entry.actor_type := line.actor_type;
    entry.actor_id := line.actor_id; entry.actor_name := line.actor_name;
    entry.idempotency_key := line.idempotency_key; entry.fingerprint := line.fingerprint;
    entry.edit_count := 0; entry.created_at := account.updated_at;
    entries := entries || entry;
    if entry.former_currency_code is not null then
      restated := restated || entry;
    end if;

    answer.outcome := 'booked'; answer.entry_id := entry.id; answer.seq := entry.seq;
    answer.outstanding_balance := entry.outstanding_balance;
    answer.available_credit := entry.available_credit;
    answer.credit_limit := entry.credit_limit; answer.exceed_limit := entry.exceed_limit;
    answer.terms_version := account.terms_version; answer.purchase_id := entry.purchase_id;
    answer.order_currency_code := entry.order_currency_code;
    answer.order_amount := entry.order_amount; answer.exchange_rate := entry.exchange_rate;
    answer.former_currency_code := entry.former_currency_code;
    answer.former_credit_limit := entry.former_credit_limit;
    answer.former_outstanding_balance := entry.former_outstanding_balance;
    answer.created_at := entry.created_at;
    return next answer;
  end loop;
  if changed then accounts := accounts || account; end if;

  -- Saved as they were: the key is kept, so that a late repeat changes nothing.
  if cardinality(unchanged) > 0 then
    insert into company_credit_request select * from unnest(unchanged);
  end if;
  if cardinality(entries) > 0 then
    if cardinality(purchases) > 0 then
      insert into company_credit_purchase select * from unnest(purchases);
    end if;
    with written as (
      insert into company_credit_entry select * from unnest(entries)
    )
    update company_credit_account a
      set outstanding_balance = n.outstanding_balance, credit_limit = n.credit_limit,
          exceed_limit = n.exceed_limit, last_seq = n.last_seq,
          terms_version = n.terms_version, allocated_at = n.allocated_at,
          currency_code = n.currency_code, currency_digits = n.currency_digits,
          updated_at = n.updated_at
      from unnest(accounts) n where a.id = n.id;
    if cardinality(gives) > 0 then
      update company_credit_purchase p
        set refunded = n.refunded, reverted = n.reverted, held = n.held,
            order_given_back = n.order_given_back,
            order_held = n.order_held, updated_at = moment
        from unnest(gives) n where p.id = n.id;
    end if;
    foreach entry in array restated loop
      perform company_credit_restate(entry);
    end loop;
  end if;
end $$;
    `)
  }

  override async down(): Promise<void> {
    this.addSql(`drop function if exists company_credit_post(jsonb, boolean);`)
    const former = new CompanyCredit20261121090300(this.driver, this.config)
    await former.up()
    former.getQueries().forEach((query) => this.addSql(query))
  }
}
