import { Migration } from "@medusajs/framework/mikro-orm/migrations"
import { CompanyCredit20261121090200 } from "./CompanyCredit20261121090200"

/** The guards of the history, which now let the account's currency change. */
export class CompanyCredit20261121130400 extends Migration {
  override async up(): Promise<void> {
    // As before, and: another currency comes with an `updated` entry that keeps
    // what was before and whose balance is that, converted by its own rate.
    this.addSql(`
      create or replace function company_credit_guard_chain() returns trigger
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
           or case when n.currency_code = coalesce(p.currency_code, n.currency_code)
             then n.outstanding_balance
                  <> coalesce(p.outstanding_balance, 0) + n.amount
               or num_nonnulls(n.former_currency_code, n.former_credit_limit,
                    n.former_outstanding_balance, n.rate_multiplier,
                    n.rate_divisor) > 0
             else n.operation <> 'updated'
               or (n.former_currency_code, n.former_credit_limit,
                   n.former_outstanding_balance)
                 is distinct from
                 (p.currency_code, p.credit_limit, p.outstanding_balance)
               or (least(n.rate_multiplier, n.rate_divisor) > 0
                   and greatest(n.rate_multiplier, n.rate_divisor) < 'Infinity')
                 is not true
               or n.exchange_rate is null
               or n.outstanding_balance is distinct from company_credit_convert(
                 p.outstanding_balance, n.rate_multiplier, n.rate_divisor,
                 scale(n.outstanding_balance))
             end
           -- An order is named by the purchase, and here where there is none.
           or (n.order_id is not null)
              <> (n.operation = 'refunded' and n.purchase_id is null)
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
    `)

    // The digits are the currency's: they change with it or not at all.
    this.addSql(`
      create trigger company_credit_account_digits
        before update on company_credit_account
        for each row
        when (new.currency_digits <> old.currency_digits
          and new.currency_code = old.currency_code)
        execute function company_credit_refuse_figures();
    `)

    // A purchase keeps what was charged to whom, and what was given back of it
    // never becomes less, but for this: the account has changed its currency,
    // and every figure is what the rate of that change makes of it.
    this.addSql(`
      create function company_credit_guard_purchase() returns trigger
      language plpgsql as $$
      declare
        e company_credit_entry;
        digits integer;
      begin
        select x.* into e from company_credit_entry x
          join company_credit_account a on a.id = x.account_id
          where x.account_id = old.account_id and x.seq = new.restated_seq
            and x.former_currency_code = old.currency_code
            and x.currency_code = new.currency_code
            and a.currency_code = new.currency_code
            and x.seq > coalesce(old.restated_seq, 0)
            and x.created_at >= old.created_at;
        digits := scale(e.outstanding_balance);
        if e.id is not null
          and (new.id, new.account_id, new.order_currency_code, new.order_amount,
               new.order_given_back, new.order_held, new.created_at)
            = (old.id, old.account_id, old.order_currency_code, old.order_amount,
               old.order_given_back, old.order_held, old.created_at)
          and (new.charged_amount, new.charged_currency_code)
            = (coalesce(old.charged_amount, old.amount),
               coalesce(old.charged_currency_code, old.currency_code))
          and (new.restated_refunded, new.restated_reverted)
            = (new.refunded, new.reverted)
          and new.amount - new.refunded - new.reverted = company_credit_convert(
            old.amount - old.refunded - old.reverted,
            e.rate_multiplier, e.rate_divisor, digits)
          and new.refunded = company_credit_convert(
            old.refunded, e.rate_multiplier, e.rate_divisor, digits)
          and new.refunded + new.reverted = company_credit_convert(
            old.refunded + old.reverted, e.rate_multiplier, e.rate_divisor, digits)
          and new.held = company_credit_convert(
            old.held, e.rate_multiplier, e.rate_divisor, digits)
        then
          return new;
        end if;
        raise exception 'history_is_append_only'
          using errcode = 'CC001', table = tg_table_name;
      end $$;

      drop trigger company_credit_purchase_charged on company_credit_purchase;
      create trigger company_credit_purchase_charged
        before update on company_credit_purchase
        for each row
        when (new.refunded < old.refunded or new.reverted < old.reverted
          or (new.id, new.account_id, new.currency_code, new.amount,
              new.order_currency_code, new.order_amount, new.created_at,
              new.charged_amount, new.charged_currency_code, new.restated_seq,
              new.restated_refunded, new.restated_reverted)
             is distinct from
             (old.id, old.account_id, old.currency_code, old.amount,
              old.order_currency_code, old.order_amount, old.created_at,
              old.charged_amount, old.charged_currency_code, old.restated_seq,
              old.restated_refunded, old.restated_reverted))
        execute function company_credit_guard_purchase();
      create trigger company_credit_purchase_uncharged
        before insert on company_credit_purchase
        for each row when (num_nonnulls(new.charged_amount, new.charged_currency_code,
          new.restated_seq, new.restated_refunded, new.restated_reverted) > 0)
        execute function company_credit_refuse_change();
    `)
  }

  override async down(): Promise<void> {
    const former = new CompanyCredit20261121090200(this.driver, this.config)
    await former.up()
    const made = former.getQueries().map(String)
    this.addSql(`
      drop trigger if exists company_credit_purchase_uncharged on company_credit_purchase;
      drop trigger if exists company_credit_purchase_charged on company_credit_purchase;
      drop trigger if exists company_credit_purchase_kept on company_credit_purchase;
      drop trigger if exists company_credit_purchase_no_truncate on company_credit_purchase;
      drop function if exists company_credit_guard_purchase();
      drop trigger if exists company_credit_account_digits on company_credit_account;
      drop trigger if exists company_credit_entry_chain on company_credit_entry;
      drop function if exists company_credit_guard_chain();
    `)
    made
      .filter((query) => /guard_chain|purchase_charged/.test(query))
      .forEach((query) => this.addSql(query))
  }
}
