import { spawnSync } from "node:child_process"
import { createHash } from "node:crypto"
import fs from "node:fs"
import { createRequire } from "node:module"
import path from "node:path"
import { isAlive, makeTemporary } from "./temporary.mjs"
import { mayEnter, RUN_AS } from "./user.mjs"

/**
 * Where the data of `dataDir` really lies: in `dataDir`, except when we are
 * root and "nobody", whom PostgreSQL then runs as, may not enter a folder on
 * the way there (a checkout in root's home). Then in /var/tmp, under a name
 * made from `dataDir`.
 */
export function resolveDataDirectory(dataDir) {
  const wanted = path.resolve(dataDir)
  if (mayEnter(path.dirname(wanted))) {
    return wanted
  }
  const key = createHash("sha256").update(wanted).digest("hex").slice(0, 12)
  return path.join("/var/tmp", `company-credit-pg-data-${key}`)
}

/**
 * Prepares the folder a server will run in, with a fresh cluster in `data`
 * unless one is there. Without `dataDir`, a temporary one.
 */
export async function prepareDataDirectory({ dataDir, durable, program }) {
  const base = dataDir ? resolveDataDirectory(dataDir) : makeTemporary("data")
  const data = path.join(base, "data")
  fs.mkdirSync(base, { recursive: true })
  if (RUN_AS) {
    fs.chownSync(base, RUN_AS.uid, RUN_AS.gid)
  }
  if (fs.existsSync(path.join(data, "PG_VERSION"))) {
    await stopOrphan(base, data)
  } else {
    initialise(base, data, durable, program)
  }
  fs.writeFileSync(ownerFile(base), String(process.pid))
  return { base, data }
}

function initialise(base, data, durable, program) {
  const args = ["-D", data, "--username=postgres", "--auth=trust"]
  args.push("--encoding=UTF8", "--locale=C")
  if (!durable) {
    args.push("--no-sync")
  }
  const options = { ...RUN_AS, cwd: base, encoding: "utf8" }
  const result = spawnSync(program("initdb"), args, options)
  if (result.status !== 0) {
    fs.rmSync(data, { recursive: true, force: true })
    throw new Error(`initdb failed: ${result.error ?? result.stderr}`)
  }
}

function ownerFile(base) {
  return path.join(base, "owner.pid")
}

/**
 * A process that was killed may have left its server running on kept data: it
 * is stopped. A server whose owner lives belongs to that owner: refused.
 */
async function stopOrphan(base, data) {
  const lock = path.join(data, "postmaster.pid")
  if (!fs.existsSync(lock)) {
    return
  }
  const [pid, , , port] = fs.readFileSync(lock, "utf8").split("\n").map(Number)
  if (!(await servesFrom(port, data))) {
    return
  }
  const owner = Number(fs.readFileSync(ownerFile(base), "utf8"))
  if (owner !== process.pid && isAlive(owner)) {
    throw new Error(`The data in ${base} is in use by process ${owner}.`)
  }
  process.kill(pid, "SIGINT")
  while (fs.existsSync(lock)) {
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

async function servesFrom(port, data) {
  const { Client } = createRequire(import.meta.url)("pg")
  const client = new Client({ host: "localhost", port, user: "postgres" })
  try {
    await client.connect()
    const { rows } = await client.query("show data_directory")
    return fs.realpathSync(rows[0].data_directory) === fs.realpathSync(data)
  } catch {
    return false
  } finally {
    await client.end().catch(() => {})
  }
}
