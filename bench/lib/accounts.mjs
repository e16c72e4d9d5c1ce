/** Seeds by set-based SQL that passes every constraint and trigger. */

const LIMIT = "1000000000.00"

/** `count` companies with an account each, all with the same credit limit. */
export async function seedAccounts(client, count, prefix = "acc") {
  const series = `from generate_series(1, ${Number(count)}) n`
  await client.query(`
    insert into company_credit_company (id, name)
    select '${prefix}co_' || n, 'Company ' || n ${series};

    insert into company_credit_account (id, company_id, currency_code,
      currency_digits, credit_limit, outstanding_balance)
    select '${prefix}_' || n, '${prefix}co_' || n, 'usd', 2, 0.00, 0.00
    ${series};

    with written as (
      insert into company_credit_entry (id, account_id, seq, operation,
        currency_code, amount, outstanding_balance, available_credit,
        credit_limit, exceed_limit, comment_is_public, actor_type, actor_name,
        idempotency_key, fingerprint, edit_count, created_at)
      select '${prefix}_terms_' || n, '${prefix}_' || n, 1, 'allocated',
        'usd', 0.00, 0.00, ${LIMIT}, ${LIMIT}, false, false, 'system', 'Seed',
        '${prefix}_terms_' || n, 'seed', 0, now()
      ${series}
    )
    update company_credit_account
    set credit_limit = ${LIMIT}, last_seq = 1, terms_version = 1,
        allocated_at = now()
    where id like '${prefix}\\_%';
  `)
  await settle(client)
  return Array.from({ length: count }, (_, i) => `${prefix}_${i + 1}`)
}

/** Leaves no work of the seeding to be done during the measurement. */
export async function settle(client) {
  await client.query("vacuum analyze")
  await client.query("checkpoint")
}

/** The history and the accounts must agree after a load, to the cent. */
export async function proveFigures(client) {
  const { rows } = await client.query(`
    select a.id from company_credit_account a
    join lateral (
      select coalesce(sum(e.amount), 0) as sum, count(*) as count,
        max(e.seq) as last
      from company_credit_entry e where e.account_id = a.id) h on true
    where h.sum <> a.outstanding_balance or h.count <> a.last_seq
      or h.last <> a.last_seq
    limit 1`)
  if (rows.length) {
    throw new Error(`The figures of account ${rows[0].id} do not agree.`)
  }
}
