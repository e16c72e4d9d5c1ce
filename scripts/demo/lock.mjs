import fs from "node:fs"
import path from "node:path"
import { isAlive } from "../postgres/temporary.mjs"
import { KEPT, shown } from "./paths.mjs"

const FILE = path.join(KEPT, "running.json")

/** One demo at a time may use the kept data. @throws Error naming the other */
export function takeLock() {
  fs.mkdirSync(KEPT, { recursive: true })
  const other = readLock()
  if (other && other.pid !== process.pid && isAlive(other.pid)) {
    throw new Error(
      `The demo already runs as process ${other.pid}. End it there with ` +
        `Ctrl-C first, or set DEMO_DIR to keep a second one elsewhere. ` +
        `(If process ${other.pid} is something else, remove ${shown(FILE)}.)`
    )
  }
  fs.writeFileSync(FILE, JSON.stringify({ pid: process.pid }))
}

export function releaseLock() {
  if (readLock()?.pid === process.pid) {
    fs.rmSync(FILE, { force: true })
  }
}

function readLock() {
  try {
    return JSON.parse(fs.readFileSync(FILE, "utf8"))
  } catch {
    return undefined
  }
}
