import { Condition } from "./page-query"
import { Sql } from "./sql"

/** Where the module has a database of its own, nobody is in a group. */
export async function areGroupsThere(sql: Sql): Promise<boolean> {
  const [{ there }] = await sql<{ there: boolean }>(
    "select to_regclass('customer_group_customer') is not null as there"
  )
  return there
}

const IN_GROUPS = `select m.company_id from company_credit_member m
  join customer_group_customer g on g.customer_id = m.customer_id
  where m.deleted_at is null and g.deleted_at is null
    and g.customer_group_id = any (?::text[])`

/** Companies one of whose members is in one of these customer groups. */
export function inGroups(
  column: string,
  ids: string[] | undefined,
  groups_there: boolean
): Condition {
  if (!ids) {
    return undefined
  }
  return groups_there
    ? { sql: `${column} in (${IN_GROUPS})`, values: [ids] }
    : { sql: "false", values: [] }
}

export async function findCompaniesInGroups(
  sql: Sql,
  ids: string[]
): Promise<string[]> {
  if (!(await areGroupsThere(sql))) {
    return []
  }
  const rows = await sql<{ company_id: string }>(
    `select distinct k.company_id from (${IN_GROUPS}) k`,
    [ids]
  )
  return rows.map(({ company_id }) => company_id)
}
