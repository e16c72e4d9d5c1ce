/**
 * The least that a correct posting does: lock the account, look for the key,
 * check the limit, write the account and the entry, under two unique indexes.
 * No purchase, no triggers, few columns. What bare `pg` reaches with this is
 * the limit the targets were set against.
 */
export async function createMinimalLedger(client, accounts) {
  await client.query(`
    create table minimal_account (
      id text primary key,
      credit_limit numeric not null,
      balance numeric not null default 0,
      last_seq integer not null default 0
    ) with (fillfactor = 70);
    create table minimal_entry (
      id text primary key,
      account_id text not null,
      seq integer not null,
      amount numeric not null,
      balance numeric not null,
      available numeric not null,
      idempotency_key text not null,
      created_at timestamptz not null default now()
    );
    create unique index on minimal_entry (account_id, seq);
    create unique index on minimal_entry (idempotency_key);

    create function minimal_post(
      p_id text, p_account text, p_key text, p_amount numeric)
    returns table (seq integer, balance numeric, available numeric)
    language plpgsql as $$
    declare a minimal_account;
    begin
      select * into a from minimal_account where id = p_account
        for no key update;
      if exists (select 1 from minimal_entry e
          where e.idempotency_key = p_key) then
        raise exception 'replayed';
      end if;
      seq := a.last_seq + 1;
      balance := a.balance + p_amount;
      available := a.credit_limit + balance;
      if available < 0 then
        raise exception 'insufficient credit';
      end if;
      update minimal_account m set balance = minimal_post.balance,
        last_seq = minimal_post.seq where m.id = p_account;
      insert into minimal_entry values
        (p_id, p_account, seq, p_amount, balance, available, p_key);
      return next;
    end $$;`)
  await client.query(
    `insert into minimal_account (id, credit_limit)
     select unnest($1::text[]), 1000000000`,
    [accounts]
  )
}

export async function postMinimal(client, { id, account_id, key, amount }) {
  const { rows } = await client.query({
    name: "minimal",
    text: "select * from minimal_post($1, $2, $3, $4)",
    values: [id, account_id, key, amount],
  })
  return rows[0]
}
