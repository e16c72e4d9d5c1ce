import fs from "node:fs"
import path from "node:path"
import { resolveDataDirectory, startPostgres } from "../postgres.mjs"
import { guardProcess, unguardProcess } from "./children.mjs"
import { KEPT, STORE, require } from "./paths.mjs"

const { Client } = require("pg")

const DATABASE = "demo"
const POSTGRES = path.join(KEPT, "postgres")

const { seed: SEED } = JSON.parse(
  fs.readFileSync(path.join(STORE, "src/scripts/seed/version.json"), "utf8")
)

/**
 * The database of the demo: in a PostgreSQL from npm, whose data is kept
 * between runs, or where DATABASE_URL says.
 *
 * @returns `{ url, ours, stop }`; `ours` when the server is from npm
 */
export async function openDatabase() {
  const given = process.env.DATABASE_URL
  if (given) {
    await createIfMissing(given)
    return { url: given, ours: false, stop: async () => {} }
  }
  const postgres = await startPostgres({ dataDir: POSTGRES })
  const { pid } = postgres
  guardProcess(pid, "SIGINT")
  const stop = async () => {
    await postgres.stop()
    unguardProcess(pid)
  }
  const url = postgres.url(DATABASE)
  await createIfMissing(url).catch(async (error) => {
    await stop()
    throw error
  })
  return { url, ours: true, stop }
}

/** Throws the kept data away. A database of somebody else's is left alone. */
export function resetDatabase() {
  if (process.env.DATABASE_URL) {
    throw new Error(
      "--reset removes only what the demo itself made. Drop and create the " +
        "database in DATABASE_URL yourself."
    )
  }
  fs.rmSync(resolveDataDirectory(POSTGRES), { recursive: true, force: true })
  fs.rmSync(KEPT, { recursive: true, force: true })
}

/**
 * What is in the database: `"empty"`, `"seeded"`, or after an interrupted
 * first run `"unfinished"`.
 *
 * @throws Error when it holds something the demo may not touch
 */
export async function inspectDatabase({ url, ours }) {
  const found = await withClient(url, readSeed)
  if (found === "empty" || found === SEED) {
    return found === "empty" ? "empty" : "seeded"
  }
  if (found === null && ours) {
    return "unfinished"
  }
  if (ours) {
    throw new Error(
      "The kept data is of another version of the demo. Start over with " +
        "npm run demo -- --reset"
    )
  }
  throw new Error(
    "The database in DATABASE_URL holds tables, but not this version of the " +
      "demo store (or a first run that was interrupted). Give the name of " +
      "an empty or a new database."
  )
}

/** Drops what an interrupted first run left. Only for our own server. */
export async function recreate({ url }) {
  await withClient(maintenanceUrl(url), async (client) => {
    await client.query(`drop database "${DATABASE}" with (force)`)
    await client.query(`create database "${DATABASE}"`)
  })
}

async function readSeed(client) {
  const { rows } = await client.query(
    `select count(*)::int as tables,
            to_regclass('public.store') is not null as has_store
       from information_schema.tables where table_schema = 'public'`
  )
  const [{ tables, has_store }] = rows
  if (!has_store) {
    return tables === 0 ? "empty" : null
  }
  const store = await client.query(
    "select (metadata->>'demo_seed')::int as seed from store limit 1"
  )
  return store.rows[0]?.seed ?? null
}

async function createIfMissing(url) {
  try {
    await withClient(url, async () => {})
  } catch (error) {
    if (error.code !== "3D000") {
      throw new Error(`The database cannot be reached: ${error.message}`)
    }
    const name = decodeURIComponent(new URL(url).pathname.slice(1))
    await withClient(maintenanceUrl(url), (client) =>
      client.query(`create database ${client.escapeIdentifier(name)}`)
    )
  }
}

function maintenanceUrl(url) {
  const maintenance = new URL(url)
  maintenance.pathname = "/postgres"
  return maintenance.href
}

async function withClient(url, work) {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}
