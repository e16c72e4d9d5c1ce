import { ExchangeRatePairDTO } from "../../../types"
import { ExchangeRateRow, toRateDTO } from "./exchange-rate-repository"
import { Sql } from "./sql"

type PairRow = {
  one: string
  other: string
  rates: number
  current_id: string | null
  next_id: string | null
}

const OF_PAIR = `
  from company_credit_exchange_rate r
  where ((r.from_currency = p.one and r.to_currency = p.other)
    or (r.from_currency = p.other and r.to_currency = p.one))
    and r.withdrawn_at is null`

/**
 * Each two currencies between which a rate was ever entered, quoted either way
 * round, with what is in force now and what follows.
 *
 * @param currency only pairs with it
 */
export async function findRatePairs(
  sql: Sql,
  currency: string | undefined,
  { limit, offset }: { limit: number; offset: number }
): Promise<{ pairs: ExchangeRatePairDTO[]; count: number }> {
  const pairs = `
    select least(from_currency, to_currency) as one,
      greatest(from_currency, to_currency) as other, count(*)::int as rates
    from company_credit_exchange_rate
    where ?::text is null or ? in (from_currency, to_currency)
    group by 1, 2`
  const asked = [currency ?? null, currency ?? null]
  const rows = await sql<PairRow>(
    `select p.one, p.other, p.rates,
       (select r.id ${OF_PAIR} and r.effective_at <= clock_timestamp()
        order by r.effective_at desc, r.number desc limit 1) as current_id,
       (select r.id ${OF_PAIR} and r.effective_at > clock_timestamp()
        order by r.effective_at, r.number desc limit 1) as next_id
     from (${pairs} order by 1, 2 limit ? offset ?) p order by 1, 2`,
    [...asked, limit, offset]
  )
  const [{ count }] = await sql<{ count: number }>(
    `select count(*)::int as count from (${pairs}) p`,
    asked
  )
  const rates = await findRates(sql, rows)
  return {
    pairs: rows.map(({ one, other, ...row }) => {
      const current = rates.get(row.current_id ?? "") ?? null
      const next = rates.get(row.next_id ?? "") ?? null
      const { from, to } = current ?? next ?? { from: one, to: other }
      return { from, to, rates: row.rates, current, next }
    }),
    count,
  }
}

async function findRates(sql: Sql, rows: PairRow[]) {
  const ids = rows.flatMap(({ current_id, next_id }) => [current_id, next_id])
  const found = await sql<ExchangeRateRow>(
    `select * from company_credit_exchange_rate where id = any(?::text[])`,
    [ids.filter((id) => id !== null)]
  )
  return new Map(found.map((row) => [row.id, toRateDTO(row)]))
}
