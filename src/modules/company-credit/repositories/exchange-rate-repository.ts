import { Actor, ActorType, ExchangeRateDTO } from "../../../types"
import { Sql } from "./sql"

/** A row of the table, as SQL and as Medusa's ORM answer it. */
export type ExchangeRateRow = {
  id: string
  from_currency: string
  to_currency: string
  rate: string
  effective_at: Date
  source: string
  comment: string | null
  actor_type: ActorType
  actor_id: string | null
  actor_name: string
  created_at: Date
  withdrawn_at: Date | null
  withdrawn_by_type: ActorType | null
  withdrawn_by_id: string | null
  withdrawn_by_name: string | null
  withdrawn_reason: string | null
}

export type NewExchangeRate = {
  id: string
  from: string
  to: string
  rate: string
  /** Null = the moment it is written. */
  effective_at: Date | null
  source: string
  comment: string | null
  actor: Required<Actor>
}

/** `timestamptz` is finer than a JavaScript date: what is answered is kept. */
export async function insertRate(
  sql: Sql,
  { actor, ...rate }: NewExchangeRate
): Promise<ExchangeRateRow> {
  const [row] = await sql<ExchangeRateRow>(
    `insert into company_credit_exchange_rate
       (id, from_currency, to_currency, rate, effective_at, source, comment,
        actor_type, actor_id, actor_name, created_at, updated_at)
     select ?, ?, ?, ?, coalesce(?::timestamptz, moment), ?, ?, ?, ?, ?,
       moment, moment
     from date_trunc('milliseconds', clock_timestamp()) moment
     returning *`,
    [
      rate.id,
      rate.from,
      rate.to,
      rate.rate,
      rate.effective_at,
      rate.source,
      rate.comment,
      actor.type,
      actor.id,
      actor.name,
    ]
  )
  return row
}

/** Locked until the end of the transaction. */
export async function lockRate(
  sql: Sql,
  id: string
): Promise<ExchangeRateRow | undefined> {
  const [row] = await sql<ExchangeRateRow>(
    `select * from company_credit_exchange_rate where id = ? for update`,
    [id]
  )
  return row
}

export async function withdrawRate(
  sql: Sql,
  id: string,
  actor: Required<Actor>,
  reason: string | null
): Promise<ExchangeRateRow> {
  const [row] = await sql<ExchangeRateRow>(
    `update company_credit_exchange_rate
     set withdrawn_at = date_trunc('milliseconds', clock_timestamp()),
         withdrawn_by_type = ?, withdrawn_by_id = ?, withdrawn_by_name = ?,
         withdrawn_reason = ?, updated_at = clock_timestamp()
     where id = ? returning *`,
    [actor.type, actor.id, actor.name, reason, id]
  )
  return row
}

export function toRateDTO(row: ExchangeRateRow): ExchangeRateDTO {
  return {
    id: row.id,
    from: row.from_currency,
    to: row.to_currency,
    rate: row.rate,
    effective_at: iso(row.effective_at),
    source: row.source,
    comment: row.comment,
    created_by: {
      type: row.actor_type,
      id: row.actor_id,
      name: row.actor_name,
    },
    created_at: iso(row.created_at),
    withdrawn_at: row.withdrawn_at && iso(row.withdrawn_at),
    withdrawn_by: row.withdrawn_by_type && {
      type: row.withdrawn_by_type,
      id: row.withdrawn_by_id,
      name: row.withdrawn_by_name!,
    },
    withdrawn_reason: row.withdrawn_reason,
  }
}

const iso = (date: Date) => new Date(date).toISOString()
