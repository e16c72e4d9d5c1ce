import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * What an entry, a purchase and a posting carry for credits of card orders and
 * for changes of the credit currency, and the exact conversion between two
 * currencies.
 */
export class CompanyCredit20261121130000 extends Migration {
  override async up(): Promise<void> {
    // An entry without a purchase names its order itself. A change of currency
    // keeps what was before it, and the exact rate as a fraction.
    this.addSql(`
      alter table company_credit_entry
        add column order_id text,
        add column order_display_id integer,
        add column former_currency_code text,
        add column former_credit_limit numeric,
        add column former_outstanding_balance numeric,
        add column rate_multiplier numeric,
        add column rate_divisor numeric;
      create index company_credit_entry_order
        on company_credit_entry (order_id) where order_id is not null;
    `)

    // What was charged stays on the row when the row is restated. Restated, it
    // may be less than the smallest coin of the new currency: nothing.
    this.addSql(`
      alter table company_credit_purchase
        add column charged_amount numeric,
        add column charged_currency_code text,
        add column restated_seq integer,
        add column restated_refunded numeric,
        add column restated_reverted numeric,
        drop constraint company_credit_purchase_charge,
        add constraint company_credit_purchase_charge check (
          least(coalesce(charged_amount, amount), order_amount, exchange_rate) > 0
          and amount >= 0 and amount < 1e15
          and greatest(order_amount, exchange_rate) < 'Infinity');
      alter table company_credit_held_refund
        drop constraint company_credit_held_refund_amount_check,
        add constraint company_credit_held_refund_amount_check
          check (amount >= 0 and amount < 1e15);
    `)

    this.addSql(`
      alter type company_credit_posting_line
        -- credit: the order, which was not paid on account
        add attribute order_id text,
        add attribute order_display_id integer,
        add attribute order_currency_code text,
        -- credit, and terms in another currency: the rate to be read
        add attribute exchange_rate numeric,
        -- terms in another currency: from which, into how many digits, and what
        -- one unit is worth, as an exact fraction
        add attribute former_currency_code text,
        add attribute currency_digits integer,
        add attribute rate_multiplier numeric,
        add attribute rate_divisor numeric;
      alter type company_credit_posting_answer
        add attribute former_currency_code text,
        add attribute former_credit_limit numeric,
        add attribute former_outstanding_balance numeric;
    `)

    // The twin of "convert" in src/domain/conversion.ts: rounded once, half to
    // even, the same below zero as above, and no division that could lose a
    // digit. One expression, because PostgreSQL puts such a one in the place of
    // its call: a change of currency converts every purchase of the account.
    this.addSql(`
      create function company_credit_round_even(twice numeric, divisor numeric)
      returns numeric
      language sql immutable parallel safe
      as $$
        select div(twice + divisor, 2 * divisor) - case
          when mod(twice + divisor, 2 * divisor) = 0
            and mod(div(twice + divisor, 2 * divisor), 2) = 1
          then 1 else 0 end
      $$;

      create function company_credit_convert(
        amount numeric, multiplier numeric, divisor numeric, digits integer)
      returns numeric
      language sql immutable parallel safe
      as $$
        select round(sign(amount) * company_credit_round_even(
          abs(amount) * multiplier
            * ('{2,20,200,2000,20000}'::numeric[])[digits + 1], divisor)
          * ('{1,0.1,0.01,0.001,0.0001}'::numeric[])[digits + 1], digits)
      $$;
    `)
  }

  override async down(): Promise<void> {
    this.addSql(`
      drop function if exists company_credit_convert(
        numeric, numeric, numeric, integer);
      drop function if exists company_credit_round_even(numeric, numeric);
      alter type company_credit_posting_answer
        drop attribute if exists former_currency_code,
        drop attribute if exists former_credit_limit,
        drop attribute if exists former_outstanding_balance;
      alter type company_credit_posting_line
        drop attribute if exists order_id,
        drop attribute if exists order_display_id,
        drop attribute if exists order_currency_code,
        drop attribute if exists exchange_rate,
        drop attribute if exists former_currency_code,
        drop attribute if exists currency_digits,
        drop attribute if exists rate_multiplier,
        drop attribute if exists rate_divisor;
      alter table company_credit_held_refund
        drop constraint if exists company_credit_held_refund_amount_check,
        add constraint company_credit_held_refund_amount_check
          check (amount > 0 and amount < 1e15);
      alter table company_credit_purchase
        drop constraint if exists company_credit_purchase_charge,
        add constraint company_credit_purchase_charge check (
          least(amount, order_amount, exchange_rate) > 0 and amount < 1e15
          and greatest(order_amount, exchange_rate) < 'Infinity'),
        drop column if exists charged_amount,
        drop column if exists charged_currency_code,
        drop column if exists restated_seq,
        drop column if exists restated_refunded,
        drop column if exists restated_reverted;
      alter table company_credit_entry
        drop column if exists order_id,
        drop column if exists order_display_id,
        drop column if exists former_currency_code,
        drop column if exists former_credit_limit,
        drop column if exists former_outstanding_balance,
        drop column if exists rate_multiplier,
        drop column if exists rate_divisor;
    `)
  }
}
