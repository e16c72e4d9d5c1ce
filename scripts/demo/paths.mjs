import { createRequire } from "node:module"
import path from "node:path"
import { fileURLToPath } from "node:url"

export const ROOT = path.resolve(
  path.dirname(fileURLToPath(import.meta.url)),
  "../.."
)
export const STORE = path.join(ROOT, "demo")
export const PLUGIN_BUILD = path.join(ROOT, ".medusa/server")

/** What the demo keeps between runs: data, logs, what was built from what. */
export const KEPT = path.resolve(
  process.env.DEMO_DIR ?? path.join(ROOT, ".demo")
)
export const LOGS = path.join(KEPT, "logs")

export const require = createRequire(import.meta.url)
export const MEDUSA_CLI = require.resolve("@medusajs/cli/cli.js")

/** A path as a person at the root of the checkout would write it. */
export function shown(file) {
  const relative = path.relative(process.cwd(), file)
  return relative.startsWith("..") ? file : relative
}
