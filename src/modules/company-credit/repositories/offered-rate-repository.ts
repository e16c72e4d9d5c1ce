import { Actor } from "../../../types"
import { NewExchangeRate } from "./exchange-rate-repository"
import { Sql } from "./sql"

export type PairsInUse = {
  pairs: { from: string; to: string }[]
  accounting_currency: string | null
}

/** From what the store sells in to what companies have their credit in. */
export async function findPairsInUse(
  sql: Sql,
  configured: string | null
): Promise<PairsInUse> {
  const pairs = await sql<{ from: string; to: string }>(
    `select s.code as from, a.code as to
     from (select lower(currency_code) as code from store_currency
           where deleted_at is null
           union select lower(currency_code) from region
           where deleted_at is null) s
     join (select distinct currency_code as code from company_credit_account
           where deleted_at is null) a on a.code <> s.code
     order by 1, 2`
  )
  const [books] = await sql<{ currency: string | null }>(
    `select company_credit_accounting_currency(?) as currency`,
    [configured]
  )
  return { pairs, accounting_currency: books.currency }
}

/**
 * Stores what of a source's rates says something else than the source said for
 * that moment before. A withdrawn rate counts as said: it does not come back
 * with the next look. Of two rates for one pair and moment the later one in
 * the list is meant. One at a time for a source, however many workers ask.
 *
 * @returns how many were stored
 */
export async function insertOffered(
  sql: Sql,
  source: string,
  rates: Omit<NewExchangeRate, "source" | "actor">[],
  actor: Required<Actor>
): Promise<number> {
  await sql(`select pg_advisory_xact_lock(hashtextextended(?, 0))`, [
    `company_credit_exchange_rate ${source}`,
  ])
  const rows = await sql(
    `insert into company_credit_exchange_rate
       (id, from_currency, to_currency, rate, effective_at, source,
        actor_type, actor_id, actor_name, created_at, updated_at)
     select o.id, o.from, o.to, o.rate, o.since, ?, ?, ?, ?, moment, moment
     from date_trunc('milliseconds', clock_timestamp()) moment
     cross join lateral (
       select distinct on (x.from, x.to, coalesce(x.effective_at, moment))
         x.*, coalesce(x.effective_at, moment) as since
       from rows from (jsonb_to_recordset(?::jsonb) as (
         id text, "from" text, "to" text, rate numeric,
         effective_at timestamptz)) with ordinality
         as x (id, "from", "to", rate, effective_at, place)
       order by x.from, x.to, coalesce(x.effective_at, moment), x.place desc) o
     left join lateral (
       select r.rate from company_credit_exchange_rate r
       where r.from_currency = o.from and r.to_currency = o.to
         and r.source = ? and r.effective_at <= o.since
       order by r.effective_at desc, r.number desc limit 1) said on true
     where said.rate is distinct from o.rate
     -- Sorted, so that the last look is over before the first row is written:
     -- a look passes by every row of the pair that its own statement added.
     order by o.place
     returning id`,
    [source, actor.type, actor.id, actor.name, JSON.stringify(rates), source]
  )
  return rows.length
}
