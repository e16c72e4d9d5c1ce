// @ts-check
// A pgbouncer of the fault tests' own, in transaction mode, in a temporary
// folder. In a process beside the tests, so that it is gone when they are.
import { spawn } from "node:child_process"
import { once } from "node:events"
import fs from "node:fs"
import net from "node:net"
import path from "node:path"
import { freePort } from "../../../scripts/postgres.mjs"
import { makeTemporary } from "../../../scripts/postgres/temporary.mjs"
import { RUN_AS } from "../../../scripts/postgres/user.mjs"
import { answerCalls } from "./answer.mjs"

const ASK_AGAIN_MS = 50
const START_WITHIN_MS = 20_000

const [postgres] = process.argv.slice(2).map((url) => new URL(url))
const folder = makeTemporary("pgbouncer")
const port = await freePort()
const settings = path.join(folder, "pgbouncer.ini")
fs.writeFileSync(
  settings,
  `[databases]
* = host=127.0.0.1 port=${postgres.port} user=${postgres.username}
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = ${port}
unix_socket_dir =
auth_type = any
pool_mode = transaction
default_pool_size = 10
max_client_conn = 500
`
)
const pooler = spawn("pgbouncer", [settings], { ...RUN_AS, stdio: "ignore" })

process.prependListener("exit", () => pooler.kill("SIGKILL"))

answerCalls({
  url: async () => {
    const deadline = Date.now() + START_WITHIN_MS
    while (!(await isUp())) {
      if (pooler.exitCode !== null || Date.now() > deadline) {
        throw new Error("pgbouncer does not start")
      }
      await new Promise((again) => setTimeout(again, ASK_AGAIN_MS))
    }
    return Object.assign(new URL(postgres), { port: `${port}` }).toString()
  },
  stop: async () => {
    pooler.kill("SIGTERM")
    await once(pooler, "exit")
    setImmediate(() => process.exit(0))
  },
})

/** @returns {Promise<boolean>} */
function isUp() {
  return new Promise((resolve) => {
    const socket = net.connect(port, "127.0.0.1")
    socket.once("connect", () => resolve(true))
    socket.once("error", () => resolve(false))
    socket.once("close", () => socket.destroy())
    socket.unref()
  })
}
