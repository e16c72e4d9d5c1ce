import { randomUUID } from "node:crypto"
import { createRequire } from "node:module"
import path from "node:path"
import { performance } from "node:perf_hooks"
import { setFlagsFromString } from "node:v8"
import { runInNewContext } from "node:vm"
import { proveFigures, seedAccounts, settle } from "./lib/accounts.mjs"
import { load, median } from "./lib/load.mjs"
import { ROOT, bootModule } from "./lib/module.mjs"
import { ENTRIES_EACH, TABLES, fillOrders } from "./lib/orders-on-account.mjs"
import { round } from "./lib/report.mjs"

const require = createRequire(import.meta.url)
const { Client } = require("pg")

const CLIENTS = 8
const MEGABYTE = 1024 * 1024
const SYSTEM = { type: "system", id: null, name: "Bench" }

/** A whole reconciliation against one bare look at each table it reads. */
export async function reconciliation({ postgres, report, quick }) {
  const { migrate } = require(
    path.join(ROOT, "integration-tests/faults/harness/medusa")
  )
  const accounts = quick ? 100 : 10_000
  const rounds = quick ? 1 : 3
  const url = await postgres.createDatabase("bench_reconciliation")
  await migrate(url)
  const module = await bootModule(url)
  const client = new Client({ connectionString: url })
  await client.connect()
  report.note("  orders are written …")
  const ids = await seedAccounts(client, accounts)
  await fillOrders(client, accounts)
  await settle(client)
  await proveFigures(client)

  const entries = (accounts * ENTRIES_EACH).toLocaleString("en")
  const name = `reconciliation, ${entries} entries, ${accounts.toLocaleString("en")} accounts`
  const memory = liveMemory()
  const results = []
  for (let i = 0; i < rounds; i++) {
    const bare = await timeOf(() => scanAll(client))
    const whole = await timeOf(() => reconcile(module.service))
    results.push({ bare, whole, ratio: whole / bare })
  }
  const seconds = median(results.map(({ whole }) => whole)) / 1000
  const rows = await countRows(client)
  report.add({
    name,
    value: seconds,
    unit: "s",
    against: "one sequential scan and sum of each table",
    ratio: median(results.map(({ ratio }) => ratio)),
    target: 25,
    at: "most",
  })
  report.note(`  (${round(rows / seconds)} of ${round(rows)} rows a second)`)
  report.add({
    name: `${name}, live memory`,
    value: Math.max(0, liveMemory() - memory) / MEGABYTE,
    unit: "MB above the start",
    against: "20 MB",
    ratio: Math.max(0, liveMemory() - memory) / MEGABYTE / 20,
    target: 1,
    at: "most",
  })
  await postingsMeanwhile(report, module.service, ids, quick)
  await client.end()
  await module.stop()
}

/** Purchases while a reconciliation runs, against purchases alone. */
async function postingsMeanwhile(report, service, ids, quick) {
  const work = async () => {
    await service.post(purchaseOf(ids[Math.floor(Math.random() * ids.length)]))
  }
  const seconds = quick ? 1 : 8
  const ratios = []
  let during
  for (let i = 0; i < (quick ? 1 : 3); i++) {
    const alone = await load({ clients: CLIENTS, seconds, work })
    let isOver = false
    const running = (async () => {
      while (!isOver) {
        await reconcile(service)
      }
    })()
    during = await load({ clients: CLIENTS, seconds, work })
    isOver = true
    await running
    ratios.push({ p99: during.p99 / alone.p99, rate: during.rate / alone.rate })
  }
  for (const [key, unit, target] of [
    ["p99", "ms", null],
    ["rate", "postings/s", null],
  ]) {
    report.add({
      name: `reconciliation, ${CLIENTS} buyers meanwhile, ${key}`,
      value: during[key],
      unit,
      against: "the same without a reconciliation",
      ratio: median(ratios.map((ratio) => ratio[key])),
      target,
    })
  }
}

async function reconcile(service) {
  const { id } = await service.startReconciliation({ actor: SYSTEM })
  const done = await service.workReconciliation(id)
  if (done.status !== "done" || done.differences > 0) {
    throw new Error(`A sound store was not found so: ${JSON.stringify(done)}`)
  }
}

async function scanAll(client) {
  for (const [table, column] of Object.entries(TABLES)) {
    await client.query(`select count(*), sum(${column}) from ${table}`)
  }
}

async function countRows(client) {
  let rows = 0
  for (const table of Object.keys(TABLES)) {
    const answer = await client.query(`select count(*)::int as n from ${table}`)
    rows += answer.rows[0].n
  }
  return rows
}

async function timeOf(work) {
  const from = performance.now()
  await work()
  return performance.now() - from
}

function purchaseOf(account_id) {
  const id = randomUUID()
  return {
    kind: "purchase",
    account_id,
    amount: "-1.00",
    currency_code: "usd",
    idempotency_key: `bench:${id}`,
    fingerprint: id,
    purchase_id: id,
    purchase: {
      payment_session_id: `ses_${id}`,
      payment_collection_id: null,
      cart_id: null,
      order_id: null,
      order_display_id: null,
      customer_id: "cus_1",
      order_currency_code: "usd",
      order_amount: "1.00",
      exchange_rate: null,
    },
    actor: SYSTEM,
  }
}

/** What is still in use once the garbage is gone. */
function liveMemory() {
  setFlagsFromString("--expose-gc")
  runInNewContext("gc")()
  const { heapUsed, external } = process.memoryUsage()
  return heapUsed + external
}
