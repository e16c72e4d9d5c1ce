import { Migration } from "@medusajs/framework/mikro-orm/migrations"
import { CompanyCredit20261121090280 } from "./CompanyCredit20261121090280"

/**
 * `company_credit_decide` as of now: the rules of one posting, on figures read
 * under the account's lock. They are those of `decidePosting` in
 * `src/domain/posting.ts`; a property test holds the two together.
 *
 * The answer has an outcome, `refused` or `unchanged`, when nothing is to be
 * written. Otherwise it has the operation and the amount to book, the currency
 * to book in, and limit and balance in that currency before the amount.
 */
export class CompanyCredit20261121130200 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
create or replace function company_credit_decide(
  line company_credit_posting_line, account company_credit_account,
  purchase company_credit_purchase, company_status text)
returns company_credit_posting_answer
language plpgsql stable
as $$
declare
  answer company_credit_posting_answer;
  remaining numeric;
  digits integer := account.currency_digits;
begin
  answer.ord := line.ord;
  answer.amount := line.amount;
  answer.currency_code := account.currency_code;
  answer.outstanding_balance := account.outstanding_balance;
  answer.credit_limit := account.credit_limit;
  answer.operation := case line.kind
    when 'purchase' then 'purchased'
    when 'reimbursement' then 'reimbursed'
    when 'refund' then 'refunded'
    when 'credit' then 'refunded'
    when 'reversal' then 'reverted'
    when 'terms' then case
      when account.allocated_at is null then 'allocated' else 'updated' end
  end;

  if line.kind = 'terms' then
    answer.amount := 0;
    if line.rate_divisor is not null and line.currency_code <> account.currency_code then
      digits := line.currency_digits;
    end if;
    if line.terms_seen <> account.terms_version then
      answer.refusal := 'terms_changed';
    elsif line.credit_limit < 0 then
      answer.refusal := 'negative_limit';
    elsif line.currency_code <> account.currency_code and (
      -- A rate from another currency than the account's is worth nothing here.
      line.rate_divisor is null or account.last_seq = 0
      or line.former_currency_code is distinct from account.currency_code) then
      answer.refusal := 'currency_mismatch';
    elsif line.credit_limit >= 1e15 then
      answer.refusal := 'amount_too_large';
    elsif line.credit_limit <> round(line.credit_limit, digits) then
      answer.refusal := 'too_many_digits';
    elsif line.currency_code <> account.currency_code then
      answer.operation := 'updated';
      answer.currency_code := line.currency_code;
      answer.credit_limit := round(coalesce(line.credit_limit,
        company_credit_convert(account.credit_limit,
          line.rate_multiplier, line.rate_divisor, digits)), digits);
      answer.outstanding_balance := company_credit_convert(
        account.outstanding_balance, line.rate_multiplier, line.rate_divisor, digits);
      if answer.credit_limit >= 1e15 then
        answer.refusal := 'amount_too_large';
      end if;
    elsif coalesce(line.credit_limit, account.credit_limit) = account.credit_limit
      and coalesce(line.exceed_limit, account.exceed_limit) = account.exceed_limit then
      answer.outcome := 'unchanged';
    else
      answer.credit_limit := round(
        coalesce(line.credit_limit, account.credit_limit), digits);
    end if;

  elsif line.currency_code is distinct from account.currency_code then
    answer.refusal := 'currency_mismatch';
  elsif abs(line.amount) >= 1e15 then -- NaN is above every number
    answer.refusal := 'amount_too_large';
  elsif line.amount <> round(line.amount, digits) then
    answer.refusal := 'too_many_digits';

  elsif line.kind = 'purchase' then
    if coalesce(answer.amount, 0) = 0 then
      answer.refusal := 'amount_zero';
    elsif answer.amount > 0 then
      answer.refusal := 'amount_sign';
    elsif company_status <> 'active' then
      answer.refusal := 'company_not_active';
      answer.detail := company_status;
    elsif not account.exceed_limit
      and account.credit_limit + account.outstanding_balance + answer.amount < 0 then
      answer.refusal := 'insufficient_credit';
    end if;

  elsif line.kind in ('reimbursement', 'credit') then
    if coalesce(answer.amount, 0) = 0 then
      answer.refusal := 'amount_zero';
    elsif answer.amount < 0 and line.kind = 'credit' then
      answer.refusal := 'amount_sign';
    end if;

  else
    -- What waits for its label is spoken for, but not for itself, and not when
    -- everything is given back.
    remaining := purchase.amount - purchase.refunded - purchase.reverted
      - case when line.amount is null or line.held then 0 else purchase.held end;
    answer.amount := coalesce(line.amount, remaining);
    if purchase.id is null then
      answer.refusal := 'purchase_not_found';
    elsif line.amount is null and remaining = 0 then
      answer.outcome := 'unchanged';
    elsif answer.amount = 0 then
      answer.refusal := 'amount_zero';
    elsif answer.amount < 0 then
      answer.refusal := 'amount_sign';
    elsif answer.amount > remaining then
      answer.refusal := 'refund_exceeds_purchase';
      answer.detail := remaining;
    end if;
  end if;

  if answer.refusal is null and abs(answer.outstanding_balance + answer.amount) >= 1e15 then
    answer.refusal := 'amount_too_large';
    answer.detail := case when line.kind = 'terms' then 'outstanding_balance' end;
  elsif answer.refusal = 'too_many_digits' then
    answer.detail := digits;
  end if;
  if answer.refusal is not null then
    answer.outcome := 'refused';
  end if;
  answer.amount := round(answer.amount, digits);
  return answer;
end $$;
    `)
  }

  override async down(): Promise<void> {
    this.addSql(`
      drop function if exists company_credit_decide(
        company_credit_posting_line, company_credit_account,
        company_credit_purchase, text);
    `)
    const former = new CompanyCredit20261121090280(this.driver, this.config)
    await former.up()
    former.getQueries().forEach((query) => this.addSql(query))
  }
}
