import { Sql } from "./sql"

export type StoreSettings = { name: string; currency: string | null }

/**
 * What Medusa's store is called and sells in. Where the module has a database
 * of its own, or there is no store yet, neither is known.
 */
export async function findStoreSettings(
  sql: Sql
): Promise<StoreSettings | undefined> {
  const [{ there }] = await sql<{ there: boolean }>(
    `select to_regclass('store_currency') is not null as there`
  )
  if (!there) {
    return undefined
  }
  const [row] = await sql<StoreSettings>(
    `select s.name, (select lower(c.currency_code) from store_currency c
         where c.store_id = s.id and c.is_default and c.deleted_at is null
         order by c.created_at limit 1) as currency
     from store s where s.deleted_at is null
     order by s.created_at limit 1`
  )
  return row
}
