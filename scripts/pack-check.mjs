// Packs the plugin and boots it in a separate, fresh Medusa store, wired with
// the very lines that the plugin's boot error shows.
import assert from "node:assert/strict"
import { spawn } from "node:child_process"
import { randomUUID } from "node:crypto"
import fs from "node:fs"
import { createRequire } from "node:module"
import os from "node:os"
import path from "node:path"
import { fileURLToPath } from "node:url"
import { contentProblems, sourcesOf } from "./pack-check/contents.mjs"
import { run, Store } from "./pack-check/store.mjs"
import { freePort, startPostgres } from "./postgres.mjs"

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..")
const require = createRequire(import.meta.url)
const { Client } = require("pg")
const manifest = require("../package.json")
const begun = Date.now()

const ADMIN = { email: "admin@fresh-store.test", password: randomUUID() }

const folder = fs.mkdtempSync(path.join(os.tmpdir(), "company-credit-pack-"))
process.on("exit", () => removeBehindUs(folder))

const tarball = await pack()
const postgres = await startPostgres({ durable: false })
try {
  await bootInFreshStore()
  say("passed")
} finally {
  await postgres.stop()
}

async function pack() {
  await run("npm", ["pack", "--pack-destination", folder], { cwd: root })
  const [file] = fs.readdirSync(folder)
  const args = ["pack", "--dry-run", "--json", "--ignore-scripts"]
  const output = await run("npm", args, { cwd: root })
  const [{ files, size }] = JSON.parse(output.slice(output.indexOf("[\n")))
  const packed = files.map((each) => each.path)
  const problems = contentProblems(packed, {
    exports: manifest.exports,
    sources: sourcesOf(root),
  })
  assert.deepEqual(problems, [], "the packed files")
  say(`packed ${packed.length} files, ${Math.round(size / 1024)} kB`)
  return path.join(folder, file)
}

async function bootInFreshStore() {
  await query("postgres", "create database fresh_store")
  const store = new Store(path.join(folder, "store"), {
    DATABASE_URL: postgres.url("fresh_store"),
  })
  await store.install(tarball, medusaPackages())
  say("installed in a fresh store")

  const { WIRING_LINES } = require(
    store.installed(".medusa/server/src/types/index.js")
  )
  const modules = WIRING_LINES.slice(WIRING_LINES.indexOf("  modules: ["))
  store.configure(modules)
  await store.medusa("db:migrate")
  await checkTables()
  await store.medusa("user", "-e", ADMIN.email, "-p", ADMIN.password)
  say("migrated")

  const port = await freePort()
  const stop = await store.start(port)
  try {
    await createCompany(`http://localhost:${port}`)
  } finally {
    await stop()
  }
  say("booted, and created a company over HTTP")

  const unwired = modules.replace(/^ *dependencies:.*\n/m, "")
  assert.notEqual(unwired, modules)
  store.configure(unwired)
  const log = await store.startRefused(port)
  for (const line of WIRING_LINES.split("\n")) {
    assert.ok(log.includes(line), `the boot error lacks ${line}:\n${log}`)
  }
  say("refused to boot without the dependencies line, and said so")
}

/** The packages a Medusa store has, in the versions we develop against. */
function medusaPackages() {
  const names = ["medusa", "framework", "cli", "admin-sdk", "icons", "ui"]
  return Object.fromEntries(
    names
      .map((name) => `@medusajs/${name}`)
      .map((name) => [name, manifest.devDependencies[name]])
  )
}

async function query(database, sql) {
  const client = new Client({ connectionString: postgres.url(database) })
  await client.connect()
  try {
    return await client.query(sql)
  } finally {
    await client.end()
  }
}

async function checkTables() {
  const { rows } = await query(
    "fresh_store",
    "select tablename from pg_tables where tablename like 'company_credit_%'"
  )
  const found = rows.map(({ tablename }) => tablename)
  for (const table of ["company", "member", "account", "entry"]) {
    assert.ok(found.includes(`company_credit_${table}`), `${table}: ${found}`)
  }
}

async function createCompany(url) {
  const { token } = await post(`${url}/auth/user/emailpass`, ADMIN)
  const { company } = await post(
    `${url}/admin/company-credit/companies`,
    { name: "Fresh Ltd", currency_code: "eur" },
    { authorization: `Bearer ${token}`, "idempotency-key": randomUUID() }
  )
  assert.equal(company.name, "Fresh Ltd")
}

async function post(url, body, headers = {}) {
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify(body),
  })
  const text = await response.text()
  assert.ok(response.ok, `POST ${url}: ${response.status} ${text}`)
  return JSON.parse(text)
}

/** The hundred thousand files of a store take minutes to remove. */
function removeBehindUs(folder) {
  const remove = "fs.rmSync(process.argv[1], { recursive: true, force: true })"
  const options = { detached: true, stdio: "ignore" }
  spawn(process.execPath, ["-e", remove, folder], options).unref()
}

function say(what) {
  const seconds = ((Date.now() - begun) / 1000).toFixed(0)
  console.log(`[${seconds} s] ${what}`)
}
