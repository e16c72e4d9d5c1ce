import { createClient } from "../http.mjs"
import { heading } from "../progress.mjs"
import { signInAdministrator } from "./administrator.mjs"
import { createChecks } from "./checks.mjs"
import { signInClerk } from "./clerk.mjs"
import { walkDollars } from "./dollars.mjs"
import { walkEuros } from "./euros.mjs"
import { walkReimbursement } from "./reimbursement.mjs"
import { walkYen } from "./yen.mjs"

const ADMINISTRATOR = { email: "ada@kontor.example", password: "supersecret" }

/**
 * Walks the main job through public HTTP only, prints each credit history and
 * compares every figure with what was worked out by hand.
 *
 * @param {string} base Medusa's address
 * @param {{ dashboard?: string }} [where] the dashboard's address, if it is up
 * @returns the differences, a sentence each; none when all is right
 */
export async function walk(base, { dashboard } = {}) {
  const started = Date.now()
  const anyone = createClient(base)
  const administrator = await signInAdministrator(anyone, ADMINISTRATOR)
  const key = await administrator.publishableKey()
  const checks = createChecks()
  const scene = {
    administrator,
    checks,
    clerk: await signInClerk(anyone, ADMINISTRATOR),
    dashboard,
    visitor: anyone.with({ "x-publishable-api-key": key }),
    // Companies and logins are new at every run; the kept ones stay as is.
    run: Date.now().toString(36),
  }
  await walkDollars(scene)
  await walkEuros(scene)
  await walkYen(scene)
  await walkReimbursement(scene)
  report(checks, Date.now() - started)
  return checks.differences
}

function report({ differences, count }, took) {
  heading("Figures")
  const seconds = (took / 1000).toFixed(1)
  if (differences.length === 0) {
    console.log(`  all ${count()} are as foretold (walked in ${seconds} s)`)
    return
  }
  console.log(`  ${differences.length} of ${count()} are not as foretold:`)
  for (const difference of differences) {
    console.log(`  - ${difference}`)
  }
}
