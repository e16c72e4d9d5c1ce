import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * `company_credit_restate`: what happens to the purchases of an account when
 * its currency changes, in the transaction of the change. Each is converted by
 * the rate of the change, so that what is given back of it later is in the new
 * currency and the account ends as if the order had never been.
 *
 * What is left is converted as the balance is, so that giving it back leaves
 * nothing of the order; what was given back, as a running total, so that its
 * roundings never add up. The charge is then the sum of the two.
 */
export class CompanyCredit20261121130100 extends Migration {
  override async up(): Promise<void> {
    // Purchases are found by their entries, which are in one place on an index:
    // no purchase pays for an index on accounts. `updated_at` stays, because it
    // tells whether somebody is at work on the purchase.
    this.addSql(`
create function company_credit_restate(change company_credit_entry)
returns void
language plpgsql
set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off
as $$
declare
  m numeric := change.rate_multiplier;
  d numeric := change.rate_divisor;
  digits integer := scale(change.outstanding_balance);
begin
  -- A refund that is booked already is only waiting to be ticked off.
  update company_credit_held_refund h
    set amount = company_credit_convert(w.after, m, d, digits)
      - company_credit_convert(w.after - h.amount, m, d, digits)
    from (
      select x.refund_id, sum(x.amount) over (
        partition by p.id order by x.created_at, x.refund_id) as after
      from company_credit_held_refund x
      join company_credit_purchase p on p.id = x.purchase_id
      where x.settled_at is null and p.account_id = change.account_id
        and not exists (
          select 1 from company_credit_entry e
          where e.idempotency_key = 'refund:' || x.refund_id)) w
    where h.refund_id = w.refund_id;

  update company_credit_purchase p
    set currency_code = change.currency_code,
        amount = n.given + company_credit_convert(
          p.amount - p.refunded - p.reverted, m, d, digits),
        refunded = n.refunded, reverted = n.given - n.refunded,
        held = company_credit_convert(p.held, m, d, digits),
        exchange_rate = company_credit_rate(p.exchange_rate, m, d),
        charged_amount = coalesce(p.charged_amount, p.amount),
        charged_currency_code = coalesce(p.charged_currency_code, p.currency_code),
        restated_seq = change.seq, restated_refunded = n.refunded,
        restated_reverted = n.given - n.refunded
    from company_credit_entry e
    cross join lateral (
      select * from company_credit_purchase o where o.id = e.purchase_id limit 1) o
    cross join lateral (
      select company_credit_convert(o.refunded, m, d, digits) as refunded,
        company_credit_convert(o.refunded + o.reverted, m, d, digits) as given
      offset 0) n
    where e.account_id = change.account_id and e.operation = 'purchased'
      and p.id = e.purchase_id;
end $$;
    `)

    // What an order's currency is worth in the account's, to be read; as many
    // digits as "rateAsDecimal" in src/domain/conversion.ts has.
    this.addSql(`
      create function company_credit_rate(
        rate numeric, multiplier numeric, divisor numeric)
      returns numeric
      language sql immutable parallel safe
      as $$
        select nullif(trim_scale(round(
          round(coalesce(rate, 1) * multiplier, 60) / divisor, 24)), 0)
      $$;
    `)
  }

  override async down(): Promise<void> {
    this.addSql(`
      drop function if exists company_credit_restate(company_credit_entry);
      drop function if exists company_credit_rate(numeric, numeric, numeric);
    `)
  }
}
