import { readdir } from "node:fs/promises"
import { Sql } from "./sql"

const MIGRATION = /^(CompanyCredit\d+)\.(ts|js)$/

/** Names of migrations in a folder that the database has not seen. */
export async function listPendingMigrations(
  sql: Sql,
  folder: string
): Promise<string[]> {
  const seen = await sql<{ name: string }>(
    `select name from mikro_orm_migrations
     where starts_with(name, 'CompanyCredit')`
  )
  const names = new Set(seen.map(({ name }) => name.replace(/\.(ts|js)$/, "")))
  return (await readdir(folder))
    .flatMap((file) => MIGRATION.exec(file)?.[1] ?? [])
    .filter((name) => !names.has(name))
    .sort()
}
