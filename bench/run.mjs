import { createRequire } from "node:module"
import { startPostgres } from "../scripts/postgres.mjs"
import { runTypeScript } from "./lib/module.mjs"
import { Report } from "./lib/report.mjs"

const { Client } = createRequire(import.meta.url)("pg")

const PARTS = [
  "posting",
  "history",
  "reconciliation",
  "reimbursement",
  "checkout",
]
const USAGE = `npm run bench -- [${PARTS.join("] [")}] [--quick] [--json] [--credits=N[,N]]`

const { parts, quick, json, sizes } = read(process.argv.slice(2))
process.env.MEDUSA_DISABLE_TELEMETRY = "true"
runTypeScript()

const report = new Report({ json })
report.note("PostgreSQL at its default durability starts …")
const server = await startPostgres({ durable: true })
const postgres = { createDatabase: (name) => createDatabase(server, name) }
try {
  for (const part of parts) {
    report.note(`\n${part}`)
    const { [part]: measure } = await import(`./${part}.mjs`)
    await measure({ postgres, report, quick, sizes })
  }
  report.print()
} catch (error) {
  console.error(error)
  process.exit(1) // and PostgreSQL goes with us
}
await server.stop()
// A smoke run is too short to judge by.
process.exit(quick || report.met ? 0 : 1)

function read(args) {
  const counts = args.find((arg) => /^--credits=\d+(,\d+)*$/.test(arg))
  const flags = args.filter((arg) => arg.startsWith("--") && arg !== counts)
  const named = args.filter((arg) => !arg.startsWith("--"))
  const unknown = [
    ...flags.filter((flag) => !["--quick", "--json"].includes(flag)),
    ...named.filter((name) => !PARTS.includes(name)),
  ]
  if (unknown.length) {
    console.error(`Unknown: ${unknown.join(", ")}\n${USAGE}`)
    process.exit(2)
  }
  return {
    parts: named.length ? named : PARTS,
    quick: flags.includes("--quick"),
    json: flags.includes("--json"),
    sizes: counts?.replace("--credits=", "").split(",").map(Number),
  }
}

async function createDatabase(server, name) {
  const client = new Client({ connectionString: server.url("postgres") })
  await client.connect()
  await client.query(`create database ${name}`)
  await client.end()
  return server.url(name)
}
