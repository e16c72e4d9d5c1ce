const fs = require("node:fs")
const path = require("node:path")

const MARKS = { passed: "✓", failed: "✗" }
const CONSOLE_LINES_SHOWN = 150

/**
 * Names each test on a line of its own. What a file wrote to the console,
 * Medusa's log among it, is shown only when one of its tests failed.
 */
module.exports = class Reporter {
  onTestFileStart(test) {
    this.root ??= test.context.config.rootDir
  }

  onTestResult(_test, result) {
    const file = path.relative(this.root, result.testFilePath)
    const failed = result.numFailingTests > 0 || result.testExecError
    const seconds = (result.perfStats.runtime / 1000).toFixed(1)
    print(`\n${failed ? "FAIL" : "PASS"} ${file} (${seconds} s)`)
    for (const each of result.testResults) {
      print(`  ${MARKS[each.status] ?? "○"} ${each.fullName}`)
    }
    if (failed) {
      printConsole(result.console ?? [])
      print(result.failureMessage)
    }
  }

  /** Hands the figures to scripts/test.mjs, which started jest. */
  onRunComplete(_contexts, results) {
    const broken = results.testResults.filter(
      (file) => file.testExecError && file.numFailingTests === 0
    )
    // What a machine lacks stands in the name of a suite that it cannot run.
    const missing = results.testResults
      .flatMap((file) => file.testResults)
      .filter(({ status }) => status === "pending")
      .flatMap(({ ancestorTitles }) => ancestorTitles)
      .filter((title) => title.startsWith("NOT RUN"))
    const totals = {
      passed: results.numPassedTests,
      failed: results.numFailedTests + broken.length,
      skipped: results.numPendingTests + results.numTodoTests,
      missing: [...new Set(missing)],
      failures: results.testResults.flatMap((file) => failuresOf(file)),
    }
    if (process.env.TEST_TOTALS_FILE) {
      fs.writeFileSync(process.env.TEST_TOTALS_FILE, JSON.stringify(totals))
    }
  }
}

/** Each failed test, or the file that did not come so far. */
function failuresOf({ testFilePath, testResults, testExecError }) {
  const file = path.relative(process.cwd(), testFilePath)
  const failed = testResults
    .filter(({ status }) => status === "failed")
    .map(({ fullName, failureMessages }) => ({
      name: `${file}: ${fullName}`,
      reason: failureMessages.join("\n"),
    }))
  return failed.length > 0 || !testExecError
    ? failed
    : [{ name: file, reason: testExecError.message ?? "" }]
}

function printConsole(entries) {
  const lines = entries.flatMap(({ message }) => String(message).split("\n"))
  const shown = lines.slice(-CONSOLE_LINES_SHOWN)
  if (shown.length < lines.length) {
    print(`  … ${lines.length - shown.length} earlier lines of its output`)
  }
  shown.forEach((line) => print(`  | ${line}`))
}

function print(line) {
  process.stdout.write(`${line}\n`)
}
