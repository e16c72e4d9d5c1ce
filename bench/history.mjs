import { createRequire } from "node:module"
import { setFlagsFromString } from "node:v8"
import { runInNewContext } from "node:vm"
import { proveFigures, seedAccounts, settle } from "./lib/accounts.mjs"
import { median, medianTime } from "./lib/load.mjs"
import { fillHistory, HIDDEN } from "./lib/long-history.mjs"
import { bootModule, repository } from "./lib/module.mjs"
import { round } from "./lib/report.mjs"

const { Client } = createRequire(import.meta.url)("pg")

const SHORT = 1_000
const PAGE = { limit: 50 }
const MEGABYTE = 1024 * 1024
const DAY_MS = 86_400_000

/** Reading the history of an account with 1,000 and with 1,000,000 entries. */
export async function history({ postgres, report, quick }) {
  const url = await postgres.createDatabase("bench_history")
  const module = await bootModule(url)
  const admin = new Client({ connectionString: url })
  await admin.connect()
  const long = quick ? 50_000 : 1_000_000
  report.note(`  an account gets ${long.toLocaleString("en")} entries …`)
  await seedAccounts(admin, 2)
  await fillHistory(admin, "acc_1", SHORT)
  await fillHistory(admin, "acc_2", long)
  await proveFigures(admin)
  await settle(admin)

  const rounds = quick ? 3 : 7
  const repetitions = quick ? 10 : 30
  const compare = (works) => interleaved(works, { rounds, repetitions })
  await measurePages(report, compare, { service: module.service, long })
  await measureFilters(report, compare, { sql: module.sql, long })
  await measureExport(report, module.service, long)
  await admin.end()
  await module.stop()
}

/** Through the module service, with all that it asks besides. */
async function measurePages(report, compare, { service, long }) {
  const page = (company_id, after_seq) =>
    service.listHistory(company_id, { ...PAGE, after_seq })
  const pages = {
    first: [() => page("accco_1"), () => page("accco_2")],
    deep: [
      () => page("accco_1", SHORT / 2),
      (i) => page("accco_2", 1 + ((i * 7919) % long)),
    ],
  }
  for (const [name, works] of Object.entries(pages)) {
    const [small, large] = await compare(works)
    report.add({
      name: `history, ${name} page of 50, ${long.toLocaleString("en")} entries`,
      value: median(large),
      unit: "ms",
      against: `the same of ${SHORT.toLocaleString("en")} entries`,
      ratio: ratioOf(large, small),
      target: 1.5,
      at: "most",
    })
  }
}

/** One statement each: the page, and the count that goes with it. */
async function measureFilters(report, compare, { sql, long }) {
  const { countUpToCap, findPage } = repository("history-repository")
  const page = (filter) => () =>
    findPage(sql, {
      account_id: "acc_2",
      filter,
      order: "-seq",
      limit: PAGE.limit,
      offset: 0,
    })
  for (const [name, filter] of Object.entries(filtersOf(long))) {
    const [plain, filtered, counted] = await compare([
      page({}),
      page(filter),
      () => countUpToCap(sql, "acc_2", filter),
    ])
    const figure = {
      unit: "ms",
      against: "a page without a filter",
      at: "most",
    }
    report.add({
      ...figure,
      name: `history, page by ${name}`,
      value: median(filtered),
      ratio: ratioOf(filtered, plain),
      target: 5,
    })
    report.add({
      ...figure,
      name: `history, count by ${name}, capped`,
      value: median(counted),
      ratio: ratioOf(counted, plain),
    })
  }
}

/** Each as a person might ask; "rare" ones are found nowhere near the end. */
function filtersOf(long) {
  const middle = new Date(Date.UTC(2024, 0, 1) + (long / 2) * 60_000)
  const day = { $gte: iso(middle), $lt: iso(new Date(+middle + DAY_MS)) }
  return {
    "operation, one of 20": { operation: ["reverted"] },
    "operation, rare": { operation: ["allocated"] },
    "operations, two": { operation: ["allocated", "updated"] },
    "a day in the middle": { created_at: day },
    "dates until the middle": { created_at: { $lt: iso(middle) } },
    "PO number, many": { po_number: "PO-9" },
    "PO number, rare": { po_number: HIDDEN.po_number },
    order: { order_id: "acc_2_order_200" },
    "updated by, one of 50": { updated_by: "Buyer 7" },
    "updated by, rare": { updated_by: "Hopper" },
  }
}

/** Reads everything as the CSV export does, and watches what it holds on to. */
async function measureExport(report, service, long) {
  const before = liveMemory()
  const from = performance.now()
  let most = 0
  let count = 0
  let looked = 0
  for await (const entries of service.streamHistory("accco_2")) {
    count += entries.length
    if (count >= looked + long / 10) {
      looked = count
      most = Math.max(most, liveMemory() - before)
    }
  }
  if (count !== long) {
    throw new Error(`The export has ${count} entries of ${long}.`)
  }
  report.add({
    name: `history, export of ${long.toLocaleString("en")} entries, live memory`,
    value: most / MEGABYTE,
    unit: "MB above the start",
    against: "100 MB",
    ratio: most / MEGABYTE / 100,
    target: 1,
    at: "most",
  })
  report.note(
    `  (${round((count / (performance.now() - from)) * 1000)} a second)`
  )
}

/** What is still in use once the garbage is gone. */
function liveMemory() {
  setFlagsFromString("--expose-gc")
  runInNewContext("gc")()
  const { heapUsed, external } = process.memoryUsage()
  return heapUsed + external
}

/** Medians of each work by round, the works one after the other in each. */
async function interleaved(works, { rounds, repetitions }) {
  const results = works.map(() => [])
  for (let round = 0; round < rounds; round++) {
    for (const [index, work] of works.entries()) {
      results[index].push(await medianTime(repetitions, work))
    }
  }
  return results
}

function ratioOf(values, base) {
  return median(values.map((value, round) => value / base[round]))
}

function iso(date) {
  return date.toISOString()
}
