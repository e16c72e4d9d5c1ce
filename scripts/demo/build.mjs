import fs from "node:fs"
import path from "node:path"
import { runNode } from "./children.mjs"
import { digestOf, newestChange } from "./freshness.mjs"
import { MEDUSA_CLI, PLUGIN_BUILD, ROOT, STORE, require } from "./paths.mjs"
import { step } from "./progress.mjs"
import { isStamped, stamp } from "./stamps.mjs"

const SOURCES = [
  ...["src", "migrations", "admin"],
  ...["package.json", "tsconfig.json", "vite.config.mjs"],
]
const DASHBOARD = path.join(STORE, "public/admin")
const DASHBOARD_STAMP = path.join(STORE, ".medusa/dashboard-digest")

/** Builds the plugin unless its build is newer than its sources. */
export async function buildPlugin() {
  const sources = SOURCES.map((name) => path.join(ROOT, name))
  // The build writes every file anew: any one of them tells its time.
  const entry = path.join(PLUGIN_BUILD, "src/modules/company-credit/index.js")
  if (newestChange(entry) > newestChange(...sources)) {
    console.log("the plugin is built and newer than its sources")
    return
  }
  await step("building the plugin", async () => {
    try {
      const args = [MEDUSA_CLI, "plugin:build"]
      await runNode("plugin-build", args, { cwd: ROOT, env: process.env })
    } catch (error) {
      // Half a build must not be taken for one the next time.
      fs.rmSync(PLUGIN_BUILD, { recursive: true, force: true })
      throw error
    }
  })
}

/**
 * Builds Medusa's dashboard with the plugin's screens, unless neither has
 * changed. Takes a minute, so it is begun early and waited for late.
 *
 * @returns a function that waits for it
 */
export function beginDashboard(env) {
  const digest = digestOf(
    [
      path.join(PLUGIN_BUILD, "src/admin"),
      path.join(STORE, "medusa-config.ts"),
      path.join(STORE, "src/admin"),
    ],
    [require("@medusajs/dashboard/package.json").version]
  )
  if (fs.existsSync(DASHBOARD) && isStamped(DASHBOARD_STAMP, digest)) {
    return async () => {}
  }
  const built = buildDashboard(env, digest)
  // Whoever waits is told; until then a failure is not "unhandled".
  built.catch(() => {})
  return () => step("building the dashboard (once)", () => built, "Vite")
}

async function buildDashboard(env, digest) {
  const args = [MEDUSA_CLI, "build", "--admin-only"]
  await runNode("dashboard-build", args, { cwd: STORE, env })
  fs.rmSync(DASHBOARD, { recursive: true, force: true })
  fs.mkdirSync(path.dirname(DASHBOARD), { recursive: true })
  fs.renameSync(path.join(STORE, ".medusa/admin"), DASHBOARD)
  stamp(DASHBOARD_STAMP, digest)
}
