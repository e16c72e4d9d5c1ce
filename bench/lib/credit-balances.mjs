import { settle } from "./accounts.mjs"

const LIMIT = "1000000.00"

/**
 * `count` companies of a legal entity, each with a credit of its own, by
 * set-based SQL that passes every constraint and trigger. Every other one has
 * no vendor.
 *
 * @returns {Promise<string[]>} the accounts' ids
 */
export async function seedCredits(client, { entity_id, count, prefix }) {
  const series = `from generate_series(1, ${Number(count)}) n`
  const credit = `round((n::bigint * 7919 % 99999 + 1) / 100.0, 2)`
  await client.query(`
    insert into company_credit_vendor (id, legal_entity_id, account_number,
      name, payment_method, updated_by_type, updated_by_name)
    select '${prefix}ven_' || n, '${entity_id}', '${prefix}-' || n,
      'Vendor ' || n, 'bank_transfer', 'system', 'Seed'
    ${series} where n % 2 = 0;

    insert into company_credit_company (id, name, legal_entity_id, vendor_id)
    select '${prefix}co_' || n, 'Company ' || n, '${entity_id}',
      case when n % 2 = 0 then '${prefix}ven_' || n end
    ${series};

    insert into company_credit_account (id, company_id, currency_code,
      currency_digits, credit_limit, outstanding_balance)
    select '${prefix}_' || n, '${prefix}co_' || n, 'usd', 2, 0.00, 0.00
    ${series};

    with written as (
      insert into company_credit_entry (id, account_id, seq, operation,
        currency_code, amount, outstanding_balance, available_credit,
        credit_limit, exceed_limit, comment_is_public, actor_type, actor_name,
        idempotency_key, fingerprint, edit_count, created_at)
      select '${prefix}_' || seq || '_' || n, '${prefix}_' || n, seq,
        case seq when 1 then 'allocated' else 'reimbursed' end, 'usd',
        case seq when 1 then 0.00 else ${credit} end,
        case seq when 1 then 0.00 else ${credit} end,
        ${LIMIT} + case seq when 1 then 0.00 else ${credit} end,
        ${LIMIT}, false, false, 'system', 'Seed',
        '${prefix}_' || seq || '_' || n, 'seed', 0, now()
      ${series} cross join generate_series(1, 2) seq
    )
    update company_credit_account a
    set credit_limit = ${LIMIT}, outstanding_balance = ${credit},
        last_seq = 2, terms_version = 1, allocated_at = now()
    from generate_series(1, ${Number(count)}) n
    where a.id = '${prefix}_' || n;
  `)
  await settle(client)
  return Array.from({ length: count }, (_, i) => `${prefix}_${i + 1}`)
}
