import path from "node:path"
import { ChildFailed, runNode, startNode, stop } from "./children.mjs"
import { digestOf } from "./freshness.mjs"
import { KEPT, MEDUSA_CLI, PLUGIN_BUILD, STORE, require } from "./paths.mjs"
import { isStamped, stamp } from "./stamps.mjs"

const MIGRATED = path.join(KEPT, "migrated")
const READY_WITHIN_MS = 180_000
const LOOK_EVERY_MS = 200

/** What every Medusa process of the demo is given. */
export function medusaEnv({ database, port, dashboard }) {
  return {
    ...process.env,
    NODE_ENV: "production",
    MEDUSA_DISABLE_TELEMETRY: "true",
    DATABASE_URL: database.url,
    PORT: String(port),
    DEMO_DASHBOARD: dashboard ? "on" : "off",
  }
}

/** Whether kept data already has every migration of this build. */
export function isMigrated() {
  return isStamped(MIGRATED, migrationsDigest())
}

export async function migrate(env) {
  await runNode("migrate", [MEDUSA_CLI, "db:migrate"], { cwd: STORE, env })
  stamp(MIGRATED, migrationsDigest())
}

export async function seed(env) {
  const args = [MEDUSA_CLI, "exec", "src/scripts/seed.ts"]
  await runNode("seed", args, { cwd: STORE, env })
}

/**
 * Starts Medusa and waits until it answers.
 *
 * @returns `{ base, ended, stop }`; `ended` resolves when the server ends
 */
export async function startMedusa(env) {
  const host = process.env.HOST ?? "localhost"
  const args = [MEDUSA_CLI, "start", "--host", host]
  const server = startNode("medusa", args, { cwd: STORE, env })
  const base = `http://localhost:${env.PORT}`
  const deadline = Date.now() + READY_WITHIN_MS
  let code
  server.ended.then((ended) => (code = ended))
  while (!(await answers(`${base}/health`))) {
    if (code !== undefined) {
      throw new ChildFailed(`Medusa ended with ${code}.`, server.log)
    }
    if (Date.now() > deadline) {
      throw new ChildFailed(`Medusa does not answer at ${base}.`, server.log)
    }
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS))
  }
  return {
    base,
    log: server.log,
    ended: server.ended,
    stop: () => stop(server),
  }
}

async function answers(url) {
  try {
    return (await fetch(url)).ok
  } catch {
    return false
  }
}

function migrationsDigest() {
  const built = (folder) => path.join(PLUGIN_BUILD, folder)
  return digestOf(
    [built("migrations"), built("src/links"), built("src/modules")],
    [require("@medusajs/medusa/package.json").version]
  )
}
