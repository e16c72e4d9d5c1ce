import fs from "node:fs"
import { Client } from "pg"
import companyCredit from "../../src/modules/company-credit"
import { MIGRATIONS } from "./helpers"

const name = `company-credit-migrations-${process.pid}`
const server = {
  host: process.env.DB_HOST ?? "localhost",
  port: Number(process.env.DB_PORT ?? 5432),
  user: process.env.DB_USERNAME || "postgres",
  password: process.env.DB_PASSWORD || undefined,
}
const login = [server.user, server.password].filter(Boolean).join(":")
const options = {
  database: {
    clientUrl: `postgres://${login}@${server.host}:${server.port}/${name}`,
  },
}
const logger = { info: () => undefined, error: console.error }
const files = fs
  .readdirSync(MIGRATIONS)
  .filter((file) => /^CompanyCredit\d+\.ts$/.test(file))
  .map((file) => file.replace(".ts", ""))
  .sort()

/** All that a migration may leave behind in a schema. */
const LEFT = `
  select 'relation' as kind, relname::text as name from pg_class
    where relnamespace = 'public'::regnamespace
  union all select 'function', proname from pg_proc
    where pronamespace = 'public'::regnamespace
  union all select 'type', typname from pg_type
    where typnamespace = 'public'::regnamespace
  union all select 'trigger', tgname from pg_trigger where not tgisinternal
  order by 1, 2`

const NOT_OURS = /mikro_orm_migrations/

jest.setTimeout(120_000)

describe("the migrations of company credit", () => {
  let client: Client

  beforeAll(async () => {
    await administer(`drop database if exists "${name}" with (force)`)
    await administer(`create database "${name}"`)
    client = new Client({ ...server, database: name })
    await client.connect()
  })

  afterAll(async () => {
    await client.end()
    await administer(`drop database if exists "${name}" with (force)`)
  })

  /** As `medusa db:migrate` does it. */
  const up = () => companyCredit.runMigrations({ options, logger } as any)

  /** As `medusa db:rollback` does it. */
  const down = (steps: number) =>
    companyCredit.revertMigration({
      options,
      logger,
      migrationNames: files.slice(-steps),
    } as any)

  const left = async () =>
    (await client.query(LEFT)).rows.filter((row) => !NOT_OURS.test(row.name))

  it("go up on an empty database, down to nothing, and up again", async () => {
    await up()
    const made = await left()
    expect(made).toContainEqual({
      kind: "function",
      name: "company_credit_post",
    })

    await down(files.length)
    expect(await left()).toEqual([])

    await up()
    expect(await left()).toEqual(made)
  })

  it("go down one by one from any point", async () => {
    for (let steps = 1; steps < files.length; steps++) {
      await down(steps)
      await up()
    }
    await down(files.length)
    expect(await left()).toEqual([])
    await up()
  })

  it("name everything they make as ours", async () => {
    const rows = await left()
    expect(rows.length).toBeGreaterThan(50)
    const strangers = rows.filter(
      ({ kind, name: made }) =>
        !made.replace(/^_+/, "").startsWith("company_credit_") &&
        // PostgreSQL makes storage of its own for long texts.
        !(kind === "relation" && made.startsWith("pg_toast"))
    )
    expect(strangers).toEqual([])
  })

  it("leave no posting with a plan or a column that is missing", async () => {
    const { rows } = await client.query(
      "select * from company_credit_post($1::jsonb, true)",
      [JSON.stringify([{ ord: 0, account_id: "none", kind: "terms" }])]
    )
    expect(rows).toMatchObject([
      { outcome: "refused", refusal: "account_not_found" },
    ])
  })
})

async function administer(sql: string): Promise<void> {
  const admin = new Client({ ...server, database: "postgres" })
  await admin.connect()
  await admin.query(sql)
  await admin.end()
}
