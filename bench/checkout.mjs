import { createRequire } from "node:module"
import path from "node:path"
import { fileURLToPath } from "node:url"
import { freePort } from "../scripts/postgres.mjs"
import { median } from "./lib/load.mjs"
import { ROOT } from "./lib/module.mjs"

const require = createRequire(import.meta.url)
const tests = path.join(ROOT, "integration-tests")
const SERVER = fileURLToPath(new URL("lib/store-server.mjs", import.meta.url))

const QUIET_MS = 100

// Payment on account reports a payment as captured, which Medusa then writes
// down in two dozen statements of its own, whoever the provider is. So it is
// held against the default provider told to report the same; and, with
// `capture: "manual"`, against the default provider as it is.
const SYSTEM = "pp_system_default"
const ON_ACCOUNT = "pp_payment-on-account_default"
const ON_ACCOUNT_MANUAL = "pp_payment-on-account_manual"
const WAYS = {
  account: { provider_id: ON_ACCOUNT },
  system_captured: { provider_id: SYSTEM, data: { captured: true } },
  account_manual: { provider_id: ON_ACCOUNT_MANUAL },
  system: { provider_id: SYSTEM },
}
const COMPARED = [
  ["account", "system_captured", `${SYSTEM}, captured at once`, true],
  ["account_manual", "system", `${SYSTEM}, both authorized only`, true],
  ["account", "system", `${SYSTEM}, authorized only`, false],
]

/** Checking out on account against Medusa's own default payment provider. */
export async function checkout({ postgres, report, quick }) {
  const shop = await openShop(await postgres.createDatabase("bench_checkout"))
  const rounds = quick ? 2 : 15
  const carts = quick ? 1 : 4

  report.note("  carts are completed …")
  await round(shop, 3)
  const results = []
  for (let i = 0; i < rounds; i++) {
    results.push(await round(shop, carts))
  }
  for (const [way, base, against, judged] of COMPARED) {
    tellCompletion(report, results, { way, base, against, judged })
  }
  await listings(report, shop, quick ? 5 : 40)
  await shop.stop()
}

async function openShop(url) {
  const { migrate } = require(path.join(tests, "faults/harness/medusa"))
  const { Child } = require(path.join(tests, "faults/harness/child"))
  const { httpOf } = require(path.join(tests, "faults/harness/http"))
  const { at } = require(path.join(tests, "faults/harness/world"))
  const checkout = require(path.join(tests, "helpers/checkout"))
  await migrate(url)

  const port = await freePort()
  const http = httpOf(`http://127.0.0.1:${port}`)
  const child = Child.start(SERVER, [], {
    cwd: ROOT,
    env: {
      ...process.env,
      NODE_ENV: "production",
      DATABASE_URL: url,
      PORT: String(port),
      LOG_LEVEL: "warn",
    },
  })
  await healthy(http, child)
  const { store, buyers } = await child.call("populate")
  const buyer = at(http, buyers[0])
  const guest = buyer.client.with({ authorization: "" })
  return {
    ...{ store, buyer, guest, ...checkout },
    statements: () => child.call("statements"),
    quiet: () => quietly(child),
    stop: () => child.kill("SIGKILL"),
  }
}

/** Completes as many carts in each way, one after the other. */
async function round(shop, carts) {
  const results = {}
  for (const way of Object.keys(WAYS)) {
    results[way] = { times: [], statements: [] }
  }
  for (let cart = 0; cart < carts; cart++) {
    for (const [way, payment] of Object.entries(WAYS)) {
      const { time, statements } = await completeOne(shop, payment)
      results[way].times.push(time)
      results[way].statements.push(statements.length)
    }
  }
  return results
}

async function completeOne(shop, payment) {
  const { store, buyer } = shop
  const { id } = await shop.prepareCart(buyer.client, store, { amount: 3 })
  await shop.choosePayment(buyer.client, id, payment)
  await shop.quiet()
  const from = performance.now()
  const { status, data } = await shop.completeCart(buyer.client, id)
  const time = performance.now() - from
  if (status !== 200 || data.type !== "order") {
    throw new Error(`No order: ${JSON.stringify(data)}`)
  }
  return { time, statements: await shop.statements() }
}

function tellCompletion(report, results, { way, base, against, judged }) {
  const name = `checkout, complete cart, ${WAYS[way].provider_id}`
  const time = (result, key) => median(result[key].times)
  const count = (key) => median(results.flatMap((r) => r[key].statements))
  report.add({
    name,
    value: median(results.map((result) => time(result, way))),
    unit: "ms",
    against,
    ratio: median(results.map((r) => time(r, way) / time(r, base))),
    target: judged ? 1.1 : null,
    at: "most",
  })
  added(report, name, {
    count: count(way),
    base: count(base),
    against,
    target: judged ? 3 : null,
  })
}

/** Listing the payment methods: a buyer against a guest, who is not asked. */
async function listings(report, shop, repetitions) {
  const url = `/store/payment-providers?region_id=${shop.store.regions.usd}`
  const counts = { buyer: [], guest: [] }
  for (let i = 0; i < repetitions; i++) {
    for (const who of Object.keys(counts)) {
      await shop.quiet()
      const client = who === "buyer" ? shop.buyer.client : shop.guest
      const { status, data } = await client.get(url)
      if (status !== 200) {
        throw new Error(`No listing: ${JSON.stringify(data)}`)
      }
      counts[who].push((await shop.statements()).length)
    }
  }
  added(report, "checkout, payment methods", {
    count: median(counts.buyer),
    base: median(counts.guest),
    against: "a guest",
    target: 1,
  })
}

/** Here the ratio is a difference: how many statements more. */
function added(report, name, { count, base, against, target }) {
  report.add({
    name: `${name}, statements`,
    value: count,
    unit: "statements",
    against: `${base} with ${against}, difference`,
    ratio: count - base,
    target,
    at: "most",
  })
}

/** Waits until nothing is under way any more; what was sent meanwhile. */
async function quietly(child) {
  const all = []
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, QUIET_MS))
    const more = await child.call("statements")
    if (!more.length) {
      return all
    }
    all.push(...more)
  }
}

async function healthy(http, child) {
  for (;;) {
    const answer = await http
      .request({ method: "get", url: "/health" })
      .catch(() => undefined)
    if (answer?.status === 200) {
      return
    }
    if (!child.isRunning) {
      throw new Error(`Medusa does not start:\n${child.log}`)
    }
    await new Promise((again) => setTimeout(again, 200))
  }
}
