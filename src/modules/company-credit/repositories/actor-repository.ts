import { ActorType } from "../../../types"
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
