import fs from "node:fs"
import { setTimeout as sleep } from "node:timers/promises"

/** Runs `work` while no other process does, one that died excepted. */
export async function withLock(file, work) {
  while (!take(file)) {
    await sleep(500)
  }
  try {
    return await work()
  } finally {
    fs.rmSync(file, { force: true })
  }
}

function take(file) {
  try {
    fs.writeFileSync(file, String(process.pid), { flag: "wx" })
    return true
  } catch (error) {
    if (error.code !== "EEXIST") {
      throw error
    }
  }
  const holder = Number(fs.readFileSync(file, "utf8") || process.pid)
  if (!isAlive(holder)) {
    fs.rmSync(file, { force: true })
  }
  return false
}

function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === "EPERM"
  }
}
