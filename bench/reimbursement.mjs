import { randomUUID } from "node:crypto"
import { createRequire } from "node:module"
import { performance } from "node:perf_hooks"
import { setFlagsFromString } from "node:v8"
import { runInNewContext } from "node:vm"
import { settle } from "./lib/accounts.mjs"
import { reimburseBare } from "./lib/bare-reimbursement.mjs"
import { seedCredits } from "./lib/credit-balances.mjs"
import { load, median } from "./lib/load.mjs"
import { bootModule } from "./lib/module.mjs"

const { Client } = createRequire(import.meta.url)("pg")

const SIZES = [100_000, 1_000_000]
const QUICK = [2_000]
const BUYERS = 8
const THINK_MS = 10
const MEGABYTE = 1024 * 1024
const CLERK = { type: "user", id: "user_1", name: "Bench" }

/** Runs over so many credits, against the same rows by one bare script. */
export async function reimbursement({ postgres, report, quick, sizes }) {
  for (const size of sizes ?? (quick ? QUICK : SIZES)) {
    const url = await postgres.createDatabase(`bench_reimbursement_${size}`)
    const module = await bootModule(url)
    const client = new Client({ connectionString: url })
    await client.connect()
    const scene = { ...module, client, report, size }
    const rounds = size > 100_000 || quick ? 1 : 3
    await measureRuns(scene, rounds)
    if (size <= 100_000) {
      await measureBuyers(scene, quick ? 1 : 8)
    }
    await client.end()
    await module.stop()
  }
}

/** Nobody else is at it; the two take turns at going first. */
async function measureRuns(scene, rounds) {
  const { client, report, size } = scene
  const results = []
  for (let round = 0; round < rounds; round++) {
    const [ours, theirs] = [`r${round}run`, `r${round}bare`]
    await seed(scene, ours)
    await seed(scene, theirs)
    const both = [
      () => measured(client, () => runOver(scene, ours)),
      () => measured(client, () => bareOver(scene, theirs)),
    ]
    const isFirst = round % 2 === 0
    const first = await both[isFirst ? 0 : 1]()
    const second = await both[isFirst ? 1 : 0]()
    const [run, bare] = isFirst ? [first, second] : [second, first]
    await proveRun(client, ours, size)
    await proveRun(client, theirs, size)
    results.push({ run, bare })
  }
  const name = `reimbursement, ${size.toLocaleString("en")} credits`
  const of = (figure) => median(results.map(figure))
  report.add({
    name,
    value: size / of(({ run }) => run.seconds),
    unit: "credits/s",
    against: "one bare script, one transaction",
    ratio: of(({ run, bare }) => bare.seconds / run.seconds),
    target: 0.6,
  })
  report.add({
    name: `${name}, WAL`,
    value: of(({ run }) => run.wal / size),
    unit: "bytes a credit",
    against: "one bare script, one transaction",
    ratio: of(({ run, bare }) => run.wal / bare.wal),
  })
  for (const [what, figure] of [
    ["memory at most", ({ run }) => run.peak],
    ["live memory after it", ({ run }) => run.live],
  ]) {
    const most = Math.max(...results.map(figure)) / MEGABYTE
    report.add({
      name: `${name}, ${what}`,
      value: most,
      unit: "MB above idle",
      against: "100 MB",
      ratio: most / 100,
      target: 1,
      at: "most",
    })
  }
}

/** Purchases on the run's own accounts, against the same without a run. */
async function measureBuyers(scene, seconds) {
  const { client, report, service, size } = scene
  const ids = await seed(scene, "buyers")
  const work = async () => {
    const account_id = ids[Math.floor(Math.random() * ids.length)]
    await service.post(purchaseOf(account_id))
  }
  const buying = { clients: BUYERS, pause: THINK_MS, work }
  const alone = await load({ ...buying, seconds })
  let isOver = false
  const [meanwhile] = await Promise.all([
    load({ ...buying, seconds: 3600, isOver: () => isOver }),
    runOver(scene, "buyers").finally(() => (isOver = true)),
  ])
  await proveRun(client, "buyers")
  const name = `reimbursement, ${size.toLocaleString("en")} credits, ${BUYERS} buyers meanwhile`
  const figure = { unit: "ms", at: "most" }
  report.add({
    ...figure,
    name: `${name}, p99`,
    value: meanwhile.p99,
    against: `the same without a run, ${alone.p99.toFixed(1)} ms`,
    ratio: meanwhile.p99 / alone.p99,
    target: 5,
  })
  report.add({
    ...figure,
    name: `${name}, longest`,
    value: meanwhile.longest,
    against: `250 ms (without a run ${alone.longest.toFixed(0)} ms)`,
    ratio: meanwhile.longest / 250,
    target: 1,
  })
}

async function seed({ service, client, report, size }, name) {
  report.note(`  ${size.toLocaleString("en")} credits are written …`)
  const { id } = await service.createLegalEntity({
    name,
    accounting_currency: "usd",
    actor: CLERK,
  })
  return await seedCredits(client, {
    ...{ entity_id: id, count: size, prefix: name },
  })
}

/** From the clerk's click to the end. */
async function runOver({ service, client }, name) {
  const { id } = await service.startReimbursementRun({
    legal_entity_id: await entityOf(client, name),
    all: true,
    actor: CLERK,
  })
  while (!(await service.carryOnReimbursementRun(id)).ended) {
    // A call ends where a process may be stopped.
  }
}

async function bareOver({ client }, name) {
  const entity_id = await entityOf(client, name)
  await reimburseBare(client, { entity_id, run_id: `bare_${name}` })
}

async function entityOf(client, name) {
  const { rows } = await client.query(
    "select id from company_credit_legal_entity where name = $1",
    [name]
  )
  return rows[0].id
}

/** Seconds, bytes of WAL, and bytes of memory above those at the start. */
async function measured(client, work) {
  await settle(client)
  const live = liveMemory()
  const idle = process.memoryUsage().rss
  let peak = idle
  const watch = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage().rss)
  }, 50)
  const wal = await walOf(client)
  const from = performance.now()
  await work()
  const seconds = (performance.now() - from) / 1000
  clearInterval(watch)
  return {
    seconds,
    wal: (await walOf(client)) - wal,
    peak: peak - idle,
    live: Math.max(0, liveMemory() - live),
  }
}

async function walOf(client) {
  const { rows } = await client.query(
    "select (pg_current_wal_lsn() - '0/0')::float8 as bytes"
  )
  return rows[0].bytes
}

/** Credit removed = invoices made, and the accounts agree to the cent. */
async function proveRun(client, name, size) {
  const { rows } = await client.query(
    `select count(*)::int as made,
       count(*) filter (where e.amount <> -r.amount or i.amount <> r.amount
         or a.outstanding_balance <> h.total) as wrong,
       count(*) filter (where a.outstanding_balance <> 0) as left
     from company_credit_legal_entity l
     join company_credit_reimbursement r on r.legal_entity_id = l.id
     join company_credit_vendor_invoice i on i.id = r.vendor_invoice_id
     join company_credit_entry e on e.id = r.entry_id
     join company_credit_account a on a.id = r.account_id
     join (select account_id, sum(amount) as total
       from company_credit_entry group by account_id) h on h.account_id = a.id
     where l.name = $1`,
    [name]
  )
  const [{ made, wrong, left }] = rows
  if (Number(wrong) || !made || (size && (made !== size || Number(left)))) {
    throw new Error(`The figures of ${name} do not agree: ${made}, ${wrong}`)
  }
}

function purchaseOf(account_id) {
  const id = randomUUID()
  return {
    kind: "purchase",
    account_id,
    amount: "-0.01",
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
      order_amount: "0.01",
      exchange_rate: null,
    },
    actor: CLERK,
  }
}

/** What is still in use once the garbage is gone. */
function liveMemory() {
  setFlagsFromString("--expose-gc")
  runInNewContext("gc")()
  const { heapUsed, external } = process.memoryUsage()
  return heapUsed + external
}
