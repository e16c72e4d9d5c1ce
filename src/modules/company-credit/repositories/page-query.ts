import { Sql } from "./sql"

/** A part of a `where` clause with its `?` bindings; undefined = none. */
export type Condition = { sql: string; values: unknown[] } | undefined

export const oneOf = (
  column: string,
  values: readonly string[] | undefined
): Condition =>
  values && { sql: `${column} = any (?::text[])`, values: [values] }

export const equals = (column: string, value: unknown): Condition =>
  value === undefined ? undefined : { sql: `${column} = ?`, values: [value] }

export const holds = (sql: string, wanted: boolean | undefined): Condition =>
  wanted === undefined
    ? undefined
    : { sql: wanted ? sql : `not (${sql})`, values: [] }

/** For `ilike`: that text, somewhere. */
export function containing(q: string): string {
  return `%${q.replace(/[\\%_]/g, "\\$&")}%`
}

/** Part of any of the columns, in small or capital letters. */
export function contains(columns: string[], q: string | undefined): Condition {
  if (!q) {
    return undefined
  }
  const pattern = containing(q)
  return {
    sql: `(${columns.map((column) => `${column} ilike ?`).join(" or ")})`,
    values: columns.map(() => pattern),
  }
}

/**
 * A page and the count of all. The order ends on the id, so that pages do not
 * overlap where values are equal.
 *
 * @param order a column the caller vouches for, with `-` before it to descend
 */
export async function selectPage<Row>(
  sql: Sql,
  from: { columns: string; table: string; where: Condition[] },
  page: { limit: number; offset?: number; order: string }
): Promise<{ rows: Row[]; count: number }> {
  const conditions = from.where.filter((each) => each !== undefined)
  const where = conditions.map((each) => each.sql).join(" and ") || "true"
  const values = conditions.flatMap((each) => each.values)
  const direction = page.order.startsWith("-") ? "desc" : "asc"
  const column = page.order.replace(/[^a-z_]/g, "")
  const rows = await sql<Row>(
    `select ${from.columns} from ${from.table} where ${where}
     order by "${column}" ${direction}, id ${direction} limit ? offset ?`,
    [...values, page.limit, page.offset ?? 0]
  )
  const [{ count }] = await sql<{ count: string }>(
    `select count(*) as count from ${from.table} where ${where}`,
    values
  )
  return { rows, count: Number(count) }
}
