import { createRequire } from "node:module"
import { proveFigures, seedAccounts, settle } from "./lib/accounts.mjs"
import { load, median } from "./lib/load.mjs"
import { createMinimalLedger, postMinimal } from "./lib/minimal-ledger.mjs"
import { bootModule } from "./lib/module.mjs"

const { Client } = createRequire(import.meta.url)("pg")

const ACCOUNTS = 10_000
const LABELS = { accounts: "10,000 accounts", hot: "one hot account" }
const AGAINST = {
  same: "bare pg, the same statement with one line",
  minimal: "bare pg, a minimal ledger",
}

// The targets were set against pgbench, which npm's PostgreSQL does not bring.
// Divided by what bare Node reached of pgbench: 0.45 / 0.73, 0.6 / 0.63 and
// 2.5 / 1.19 (see README).
const RUNS = [
  { over: "accounts", clients: 1, latency: 1.5 },
  { over: "accounts", clients: 8, rate: 0.62 },
  { over: "accounts", clients: 32, rate: 0.95, p99: 2 },
  { over: "accounts", clients: 128 },
  { over: "hot", clients: 1 },
  { over: "hot", clients: 8 },
  { over: "hot", clients: 32, rate: 2.1, p99: 2 },
  { over: "hot", clients: 128 },
]

/** Posting through the module service against bare `pg` clients. */
export async function posting({ postgres, report, quick }) {
  const url = await postgres.createDatabase("bench_posting")
  const module = await bootModule(url)
  const admin = new Client({ connectionString: url })
  await admin.connect()
  const accounts = await seedAccounts(admin, ACCOUNTS)
  await createMinimalLedger(admin, accounts)
  await settle(admin)
  const bare = await connectAll(url, quick ? 32 : 128)
  const ways = {
    module: (account_id) => postThroughModule(module.service, account_id),
    same: (account_id, client) => postSame(bare[client], account_id),
    minimal: (account_id, client) => {
      const { id, idempotency_key: key, amount } = lineFor(account_id)
      return postMinimal(bare[client], { id, account_id, key, amount })
    },
  }
  const rounds = quick ? 1 : 7
  const seconds = quick ? 0.5 : 1.5
  for (const run of RUNS.filter(({ clients }) => clients <= bare.length)) {
    const ids = run.over === "hot" ? accounts.slice(0, 1) : accounts
    await measure(ways, { ...run, ids, seconds: seconds / 3 })
    const results = []
    for (let round = 0; round < rounds; round++) {
      results.push(await measure(ways, { ...run, ids, seconds }))
    }
    tell(report, run, results)
    await admin.query("vacuum company_credit_account, minimal_account")
  }
  await proveFigures(admin)
  await Promise.all([...bare, admin].map((client) => client.end()))
  await module.stop()
}

/** One interleaved round. */
async function measure(ways, { ids, clients, seconds }) {
  const pick = () => ids[Math.floor(Math.random() * ids.length)]
  const result = {}
  for (const [name, way] of Object.entries(ways)) {
    const work = (client) => way(pick(), client)
    result[name] = await load({ clients, seconds, work })
  }
  return result
}

function tell(report, run, results) {
  const name = `posting, ${LABELS[run.over]}, ${run.clients} clients`
  const figure = (key, unit, label, target, at) => {
    for (const [way, against] of Object.entries(AGAINST)) {
      const ratios = results.map((r) => r.module[key] / r[way][key])
      report.add({
        name: label ? `${name}, ${label}` : name,
        value: median(results.map(({ module }) => module[key])),
        unit,
        against,
        ratio: median(ratios),
        target,
        at,
      })
    }
  }
  if (run.clients === 1) {
    figure("median", "ms", "latency", run.latency, "most")
  } else {
    figure("rate", "postings/s", "", run.rate, "least")
    figure("p99", "ms", "p99", run.p99, "most")
  }
}

async function postThroughModule(service, account_id) {
  const {
    actor_type,
    actor_id,
    actor_name,
    id: _,
    ...line
  } = lineFor(account_id)
  const { entry } = await service.post({
    ...line,
    actor: { type: actor_type, id: actor_id, name: actor_name },
  })
  if (!entry) {
    throw new Error("The module booked nothing.")
  }
}

async function postSame(client, account_id) {
  const { rows } = await client.query({
    name: "same",
    text: "select * from company_credit_post($1::jsonb, true)",
    values: [JSON.stringify([{ ...lineFor(account_id), ord: 0 }])],
  })
  if (rows[0].outcome !== "booked") {
    throw new Error(`The database answered ${rows[0].outcome}.`)
  }
}

let count = 0

/** In the order of time, as Medusa's ids are, but quicker to make. */
function nextKey() {
  const time = Date.now().toString(36).toUpperCase()
  return `01${time}${String(count++).padStart(16, "0")}`
}

/** A purchase as a checkout posts it. */
function lineFor(account_id) {
  const key = nextKey()
  return {
    id: `ccent_${key}`,
    account_id,
    kind: "purchase",
    amount: "-1.25",
    currency_code: "usd",
    idempotency_key: `purchase:payses_${key}:1`,
    fingerprint: key.padEnd(64, "0"),
    po_number: "PO-2026-0042",
    comment_is_public: true,
    actor_type: "customer",
    actor_id: "cus_01BENCH",
    actor_name: "Ada Buyer",
    purchase_id: `ccpur_${key}`,
    purchase: {
      payment_session_id: `payses_${key}`,
      payment_collection_id: `pay_col_${key}`,
      cart_id: `cart_${key}`,
      order_id: `order_${key}`,
      order_display_id: 42,
      customer_id: "cus_01BENCH",
      order_currency_code: "usd",
      order_amount: "1.25",
      exchange_rate: null,
    },
  }
}

async function connectAll(connectionString, count) {
  const clients = Array.from(
    { length: count },
    () => new Client({ connectionString })
  )
  await Promise.all(clients.map((client) => client.connect()))
  return clients
}
