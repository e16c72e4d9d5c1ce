// @ts-check
// A redis-server of the fault tests' own, in a temporary folder. In a process
// beside the tests, so that it is gone when they are, however they ended.
import { execFile, spawn } from "node:child_process"
import { once } from "node:events"
import { promisify } from "node:util"
import { freePort } from "../../../scripts/postgres.mjs"
import { makeTemporary } from "../../../scripts/postgres/temporary.mjs"
import { answerCalls } from "./answer.mjs"

const run = promisify(execFile)

const ASK_AGAIN_MS = 50
const START_WITHIN_MS = 20_000
const LEASE_SECONDS = 120

const folder = makeTemporary("redis")
const port = await freePort()
const server = spawn(
  "redis-server",
  [
    ...["--port", `${port}`, "--bind", "127.0.0.1", "--dir", folder],
    ...["--save", "", "--maxmemory-policy", "noeviction"],
  ],
  { stdio: "ignore" }
)

process.prependListener("exit", () => server.kill("SIGKILL"))

/** @param {string[]} command */
const ask = (...command) => run("redis-cli", ["-p", `${port}`, ...command])

answerCalls({
  start: async () => {
    const deadline = Date.now() + START_WITHIN_MS
    while (!(await isUp())) {
      if (Date.now() > deadline) {
        throw new Error("redis-server does not start")
      }
      await new Promise((again) => setTimeout(again, ASK_AGAIN_MS))
    }
    return `redis://127.0.0.1:${port}`
  },
  // Medusa leases the lock of a cart for so long, and never renews it.
  dropLocks: async (/** @type {number} */ older_than_seconds) => {
    const { stdout } = await ask("--scan", "--pattern", "medusa_lock:*")
    for (const key of stdout.split("\n").filter(Boolean)) {
      const { stdout: left } = await ask("ttl", key)
      if (Number(left) <= LEASE_SECONDS - older_than_seconds) {
        await ask("del", key)
      }
    }
  },
  stop: async () => {
    server.kill("SIGTERM")
    await once(server, "exit")
    setImmediate(() => process.exit(0))
  },
})

async function isUp() {
  const answer = await ask("ping").catch(() => undefined)
  return answer?.stdout.trim() === "PONG"
}
