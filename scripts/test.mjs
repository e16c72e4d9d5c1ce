// The one test command: a PostgreSQL, then each suite, then one line of totals.
//
//   npm test
//   npm test -- http/store/purchase        only files whose path contains this
//   npm test -- --only modules             unit, screens, house, modules, http,
//                                          neighbours, browser or faults
//   npm test -- -t "A12"                   only tests whose name matches
import { spawn } from "node:child_process"
import fs from "node:fs"
import { createRequire } from "node:module"
import os from "node:os"
import path from "node:path"
import { fileURLToPath } from "node:url"
import { parseArgs } from "node:util"
import { startPostgres } from "./postgres.mjs"
import { specFiles, SUITES } from "./test/suites.mjs"

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..")
const require = createRequire(import.meta.url)

/** A file leaves a whole Medusa behind in memory: its process goes with it. */
const PARALLEL = ["--maxWorkers=2", "--workerIdleMemoryLimit=500MB"]

const { values: options, positionals: patterns } = parseArgs({
  allowPositionals: true,
  options: {
    only: { type: "string", multiple: true },
    testNamePattern: { type: "string", short: "t" },
  },
})

/** Of a failed test, in the list at the end. */
const REASON_LINES = 25

/** The jest that runs now. */
let jest = null

process.exitCode = await main()

async function main() {
  const suites = chosenSuites()
  const totals = { passed: 0, failed: 0, skipped: 0 }
  const missing = []
  const failures = []
  const postgres = await databaseFor(suites)
  const stop = endOnSignals(postgres)
  try {
    for (const suite of suites) {
      const result = await runSuite(suite, postgres)
      totals.passed += result.passed
      totals.failed += result.failed
      totals.skipped += result.skipped
      missing.push(...(result.missing ?? []))
      failures.push(...(result.failures ?? []))
    }
  } finally {
    await stop()
  }
  const { passed, failed, skipped } = totals
  if (passed + failed === 0) {
    console.log("\nNo test ran, which counts as a failure.")
  }
  failures.forEach(printFailure)
  missing.forEach((each) => console.log(`\n!! ${each}`))
  console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`)
  return failed > 0 || passed === 0 ? 1 : 0
}

/** Once more at the end, where a reader of a long log looks first. */
function printFailure({ name, reason }) {
  const lines = reason.split("\n").slice(0, REASON_LINES)
  console.log([`\n✗ ${name}`, ...lines.map((line) => `  ${line}`)].join("\n"))
}

/** The suites with the files to run, without those that a filter empties. */
function chosenSuites() {
  const unknown = options.only?.find(
    (name) => !SUITES.some((suite) => suite.name === name)
  )
  if (unknown) {
    const names = SUITES.map(({ name }) => name).join(", ")
    throw new Error(`There is no suite "${unknown}": ${names}.`)
  }
  const isFiltered = patterns.length > 0 || options.testNamePattern
  return SUITES.filter(({ name }) => options.only?.includes(name) ?? true)
    .map((suite) => ({
      ...suite,
      files: specFiles(chosen(suite), patterns, root),
    }))
    .filter(({ files }) => files.length > 0 || !isFiltered)
}

/** Who names a file wants it once; again only where its suite is named. */
function chosen(suite) {
  const isAsked = patterns.length === 0 || options.only
  return isAsked ? suite : { ...suite, borrowed: [] }
}

async function databaseFor(suites) {
  const isNeeded = suites.some(
    ({ database, files }) => database && files.length > 0
  )
  if (!isNeeded || process.env.DB_HOST) {
    return undefined
  }
  const postgres = await startPostgres({ durable: false })
  console.log(`PostgreSQL from npm on port ${postgres.port}`)
  return postgres
}

/**
 * @returns {Promise<{
 *   passed: number, failed: number, skipped: number, missing?: string[],
 *   failures?: { name: string, reason: string }[]
 * }>}
 */
async function runSuite({ name, files, database, parallel, env }, postgres) {
  console.log(`\n── ${name} ──`)
  if (files.length === 0) {
    // A suite that was lost must not look like one that passed.
    console.log("has no spec files, which counts as a failure")
    return { passed: 0, failed: 1, skipped: 0 }
  }
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "company-credit-test-"))
  const totalsFile = path.join(folder, "totals.json")
  try {
    await runJest(files, parallel, {
      ...(database ? postgres?.env : { NO_DATABASE: "true" }),
      ...env,
      TEST_TOTALS_FILE: totalsFile,
    })
    if (!fs.existsSync(totalsFile)) {
      console.log("jest ended without a result, which counts as a failure")
      return { passed: 0, failed: 1, skipped: 0 }
    }
    return JSON.parse(fs.readFileSync(totalsFile, "utf8"))
  } finally {
    fs.rmSync(folder, { recursive: true, force: true })
  }
}

function runJest(files, parallel, env) {
  const args = [...(parallel ? PARALLEL : ["--runInBand"])]
  args.push("--forceExit", "--verbose=false")
  args.push("--reporters", path.join(root, "scripts/test/reporter.cjs"))
  if (options.testNamePattern) {
    args.push("--testNamePattern", options.testNamePattern)
  }
  const bin = require.resolve("jest/bin/jest")
  const command = [
    "--experimental-vm-modules", // Medusa loads its files by import()
    "--no-warnings",
    bin,
    ...args,
    "--runTestsByPath",
    ...files,
  ]
  jest = spawn(process.execPath, command, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ["ignore", "inherit", "inherit"],
  })
  return new Promise((resolve, reject) => {
    jest.once("error", reject)
    jest.once("exit", resolve)
  })
}

/** Ctrl-C ends the running suite and the database; nothing is left behind. */
function endOnSignals(postgres) {
  const stop = async () => await postgres?.stop()
  for (const signal of ["SIGINT", "SIGTERM"]) {
    process.once(signal, async () => {
      jest?.kill(signal)
      await stop()
      process.exit(130)
    })
  }
  return stop
}
