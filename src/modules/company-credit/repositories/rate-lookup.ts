import { RateCandidates } from "../../../domain"
import { Sql } from "./sql"

/**
 * SQL for what is in force now between two columns, null where they are one:
 * looked up in the statement that reads them, at no cost to those who need no
 * rate. Its one `?` takes the configured accounting currency.
 */
export function ratesBetween(from: string, to: string): string {
  return `case when ${from} <> ${to}
    then company_credit_rates_between(${from}, ${to}, ?, null) end`
}

/**
 * What is in force from each of `froms` to `to`, in one round trip.
 *
 * @param configured the accounting currency of the options, if any
 * @param at null = now; else as it was, or as things stand will be, then
 */
export async function findRateCandidates(
  sql: Sql,
  froms: string[],
  to: string,
  configured: string | null,
  at: Date | null
): Promise<(RateCandidates & { from: string })[]> {
  const rows = await sql<{ from: string; found: RateCandidates }>(
    `select asked.code as from,
       company_credit_rates_between(
         asked.code, ?, ?, ?::timestamptz) as found
     from unnest(?::text[]) asked (code)`,
    [to, configured, at, froms]
  )
  return rows.map(({ from, found }) => ({ from, ...found }))
}
