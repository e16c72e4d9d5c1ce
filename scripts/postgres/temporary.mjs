import fs from "node:fs"
import os from "node:os"
import path from "node:path"
import { mayEnter } from "./user.mjs"

const PARENT = mayEnter(os.tmpdir()) ? os.tmpdir() : "/tmp"
const PREFIX = "company-credit-pg-"
const mine = new Set()
process.on("exit", () => mine.forEach(removeTemporary))

/**
 * Makes a temporary folder that is gone when this process ends. Its name
 * carries the process id, so that what a killed process left is found and
 * pruned by the next one. (A PostgreSQL that still runs in a pruned folder
 * notices within a minute and stops by itself.)
 */
export function makeTemporary(kind) {
  pruneLeftovers()
  const name = `${PREFIX}${process.pid}-${kind}-`
  const folder = fs.mkdtempSync(path.join(PARENT, name))
  fs.chmodSync(folder, 0o755)
  mine.add(folder)
  return folder
}

/** Removes a temporary folder; one that cannot be is left to the next run. */
export function removeTemporary(folder) {
  mine.delete(folder)
  try {
    fs.rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  } catch {
    // A server that is still going down may write while we remove.
  }
}

/** Whether a process with this id runs, be it ours or somebody else's. */
export function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === "EPERM"
  }
}

function pruneLeftovers() {
  for (const name of fs.readdirSync(PARENT)) {
    const owner = Number(name.slice(PREFIX.length).split("-")[0])
    if (name.startsWith(PREFIX) && owner > 0 && !isAlive(owner)) {
      removeTemporary(path.join(PARENT, name))
    }
  }
}
