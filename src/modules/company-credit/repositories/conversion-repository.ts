import { ExchangeRate } from "../../../domain"
import {
  ActorType,
  ConversionCompanyStatus,
  ConversionPage,
  ConversionRateDTO,
  ConversionStatus,
} from "../../../types"
import { Sql } from "./sql"

/** A rate as it was fixed: to be read, and exactly. */
export type FixedRate = ConversionRateDTO & ExchangeRate

export type ConversionRow = {
  id: string
  currency_code: string
  rates: FixedRate[]
  reason: string | null
  status: ConversionStatus
  actor_type: ActorType
  actor_id: string | null
  actor_name: string
  created_at: Date
  finished_at: Date | null
}

export type NewConversion = Omit<
  ConversionRow,
  "status" | "created_at" | "finished_at"
>

export async function insertConversion(
  sql: Sql,
  conversion: NewConversion
): Promise<void> {
  await sql(
    `insert into company_credit_conversion (id, currency_code, rates, reason,
       actor_type, actor_id, actor_name)
     values (?, ?, ?::jsonb, ?, ?, ?, ?)`,
    [
      conversion.id,
      conversion.currency_code,
      JSON.stringify(conversion.rates),
      conversion.reason,
      conversion.actor_type,
      conversion.actor_id,
      conversion.actor_name,
    ]
  )
}

export async function findConversion(
  sql: Sql,
  id: string
): Promise<ConversionRow | undefined> {
  const [row] = await sql<ConversionRow>(
    "select * from company_credit_conversion where id = ?",
    [id]
  )
  return row
}

/** One at a time cancels, tries again or finishes it. */
export async function lockConversion(sql: Sql, id: string): Promise<void> {
  await sql(
    `select 1 from company_credit_conversion where id = ? for no key update`,
    [id]
  )
}

export async function findConversions(
  sql: Sql,
  { limit, offset }: ConversionPage
): Promise<{ rows: ConversionRow[]; count: number }> {
  const rows = await sql<ConversionRow>(
    `select * from company_credit_conversion
     order by created_at desc, id desc limit ? offset ?`,
    [limit, offset]
  )
  const [{ count }] = await sql<{ count: number }>(
    "select count(*)::int as count from company_credit_conversion"
  )
  return { rows, count }
}

/** Ids of those that are not finished, oldest first. */
export async function findRunning(sql: Sql): Promise<string[]> {
  const rows = await sql<{ id: string }>(
    `select id from company_credit_conversion where status = 'running'
     order by created_at`
  )
  return rows.map(({ id }) => id)
}

/**
 * Takes a company that nobody else is at, until the end of the transaction.
 * None of a conversion that was canceled.
 */
export async function takeNext(
  sql: Sql,
  id: string
): Promise<string | undefined> {
  const [row] = await sql<{ company_id: string }>(
    `select l.company_id from company_credit_conversion_company l
     join company_credit_conversion c
       on c.id = l.conversion_id and c.status = 'running'
     where l.conversion_id = ? and l.status = 'pending'
     order by l.company_id limit 1 for update of l skip locked`,
    [id]
  )
  return row?.company_id
}

export async function settleCompany(
  sql: Sql,
  id: string,
  company_id: string,
  result: {
    status: ConversionCompanyStatus
    code?: string
    message?: string
    entry_id?: string | null
  }
): Promise<void> {
  await sql(
    `update company_credit_conversion_company
     set status = ?, code = ?, message = ?, entry_id = ?,
       updated_at = clock_timestamp()
     where conversion_id = ? and company_id = ? and status = 'pending'`,
    [
      result.status,
      result.code ?? null,
      result.message ?? null,
      result.entry_id ?? null,
      id,
      company_id,
    ]
  )
}

/** Once nothing is pending any more, here or in a transaction under way. */
/** Once nothing is pending, under the lock of the conversion. */
export async function finishConversion(sql: Sql, id: string): Promise<void> {
  await sql(
    `update company_credit_conversion c
     set status = 'done', finished_at = clock_timestamp()
     where c.id = ? and c.status = 'running' and not exists (
       select 1 from company_credit_conversion_company l
       where l.conversion_id = c.id and l.status = 'pending')`,
    [id]
  )
}

/** @returns false when it was not running */
export async function cancelConversion(sql: Sql, id: string): Promise<boolean> {
  const rows = await sql(
    `update company_credit_conversion
     set status = 'canceled', finished_at = clock_timestamp()
     where id = ? and status = 'running' returning id`,
    [id]
  )
  await sql(
    `update company_credit_conversion_company
     set status = 'canceled', updated_at = clock_timestamp()
     where conversion_id = ? and status = 'pending' and exists (
       select 1 from company_credit_conversion c
       where c.id = conversion_id and c.status = 'canceled')`,
    [id]
  )
  return rows.length === 1
}

/** The failed ones are pending again. @returns how many */
export async function reopenFailed(sql: Sql, id: string): Promise<number> {
  const rows = await sql(
    `update company_credit_conversion_company
     set status = 'pending', code = null, message = null,
       updated_at = clock_timestamp()
     where conversion_id = ? and status = 'failed' returning company_id`,
    [id]
  )
  if (rows.length) {
    await sql(
      `update company_credit_conversion
       set status = 'running', finished_at = null where id = ?`,
      [id]
    )
  }
  return rows.length
}
