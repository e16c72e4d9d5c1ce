import { Actor, ActorType } from "../../../types"
import { Sql } from "./sql"

/**
 * Where Medusa keeps the names of its callers. Read by SQL, because a module
 * has no way to another module's data inside its own transaction.
 */
const NAMES: Partial<Record<ActorType, string>> = {
  user: `select coalesce(nullif(btrim(concat(first_name, ' ', last_name)), ''), email) as name
         from "user" where id = ?`,
  "api-key": `select title as name from api_key where id = ?`,
  customer: `select coalesce(nullif(btrim(concat(first_name, ' ', last_name)), ''), email) as name
         from customer where id = ?`,
}

export async function findActorName(
  sql: Sql,
  type: ActorType,
  id: string
): Promise<string | undefined> {
  const query = NAMES[type]
  if (!query) {
    return undefined
  }
  const [row] = await sql<{ name: string | null }>(query, [id])
  return row?.name ?? undefined
}

/**
 * The user who stands behind a caller: of a program, whoever gave it its key.
 * Null = nobody, or nobody knows: the module may have a database of its own.
 */
export async function findUserBehind(
  sql: Sql,
  { type, id }: Actor
): Promise<string | null> {
  if (type === "user") {
    return id
  }
  if (type !== "api-key" || !(await isTable(sql, "api_key"))) {
    return null
  }
  const [key] = await sql<{ created_by: string | null }>(
    "select created_by from api_key where id = ?",
    [id]
  )
  return key?.created_by ?? null
}

/**
 * Whether the user was removed. Medusa does not ask when somebody calls: a
 * token is good until it ends.
 */
export async function isRemovedUser(sql: Sql, id: string): Promise<boolean> {
  if (!(await isTable(sql, '"user"'))) {
    return false
  }
  const users = await sql(
    `select from "user" where id = ? and deleted_at is null`,
    [id]
  )
  return users.length === 0
}

async function isTable(sql: Sql, name: string): Promise<boolean> {
  const [{ there }] = await sql<{ there: boolean }>(
    "select to_regclass(?) is not null as there",
    [name]
  )
  return there
}
