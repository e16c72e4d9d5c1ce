import { spawn } from "node:child_process"
import { once } from "node:events"
import fs from "node:fs"
import path from "node:path"

const STARTS_WITHIN_MS = 180_000
const LOG_SHOWN = 8_000

/** A Medusa store in a folder of its own that installs the packed plugin. */
export class Store {
  #folder
  #env

  constructor(folder, env) {
    this.#folder = folder
    this.#env = { ...process.env, ...env, MEDUSA_DISABLE_TELEMETRY: "true" }
  }

  /**
   * @param {string} tarball
   * @param {Record<string, string>} medusa Medusa's packages and versions.
   */
  async install(tarball, medusa) {
    fs.mkdirSync(this.#folder, { recursive: true })
    this.#write("package.json", {
      name: "fresh-store",
      private: true,
      dependencies: { ...medusa, "medusa-company-credit": `file:${tarball}` },
    })
    const flags = ["--prefer-offline", "--no-audit", "--no-fund"]
    await run("npm", ["install", ...flags], { cwd: this.#folder })
  }

  /** Writes medusa-config.js with the modules given as source text. */
  configure(modules) {
    fs.writeFileSync(
      path.join(this.#folder, "medusa-config.js"),
      `const { defineConfig } = require("@medusajs/framework/utils")

module.exports = defineConfig({
  projectConfig: {
    databaseUrl: process.env.DATABASE_URL,
    http: {
      storeCors: "http://localhost:8000",
      adminCors: "http://localhost:9000",
      authCors: "http://localhost:9000",
      jwtSecret: "only-for-this-check",
      cookieSecret: "only-for-this-check",
    },
  },
  admin: { disable: true },
  plugins: [{ resolve: "medusa-company-credit", options: {} }],
${modules}
})
`
    )
  }

  /** What the installed plugin exports under `name`. */
  installed(name) {
    return path.join(this.#folder, "node_modules/medusa-company-credit", name)
  }

  async medusa(...args) {
    await run(process.execPath, [this.#cli, ...args], this.#options)
  }

  /**
   * Starts the server and waits until it is healthy.
   *
   * @returns {Promise<() => Promise<void>>} Stops it.
   */
  async start(port) {
    const server = this.#serve(port)
    const deadline = Date.now() + STARTS_WITHIN_MS
    while (!(await isHealthy(port))) {
      if (server.child.exitCode !== null || Date.now() > deadline) {
        server.child.kill("SIGKILL")
        throw new Error(`The store does not start:\n${server.log()}`)
      }
      await new Promise((resolve) => setTimeout(resolve, 250))
    }
    return async () => {
      server.child.kill("SIGTERM")
      await once(server.child, "exit")
    }
  }

  /** Starts a server that must refuse to; answers what it printed. */
  async startRefused(port) {
    const server = this.#serve(port)
    const late = setTimeout(
      () => server.child.kill("SIGKILL"),
      STARTS_WITHIN_MS
    )
    const [code] = await once(server.child, "close")
    clearTimeout(late)
    if (!code) {
      throw new Error(`The store ended with code ${code}:\n${server.log()}`)
    }
    return server.log()
  }

  #serve(port) {
    const child = spawn(process.execPath, [this.#cli, "start"], {
      ...this.#options,
      env: { ...this.#env, PORT: String(port) },
      stdio: ["ignore", "pipe", "pipe"],
    })
    const killAtExit = () => child.kill("SIGKILL")
    process.on("exit", killAtExit)
    child.once("exit", () => process.off("exit", killAtExit))
    let log = ""
    for (const stream of [child.stdout, child.stderr]) {
      stream.on("data", (text) => (log = (log + text).slice(-LOG_SHOWN)))
    }
    return { child, log: () => log }
  }

  get #cli() {
    return path.join(this.#folder, "node_modules/@medusajs/cli/cli.js")
  }

  get #options() {
    return { cwd: this.#folder, env: this.#env }
  }

  #write(name, content) {
    const file = path.join(this.#folder, name)
    fs.writeFileSync(file, JSON.stringify(content, null, 2))
  }
}

/** Runs a command to its end; what it printed is shown only when it fails. */
export async function run(command, args, options = {}) {
  const child = spawn(command, args, {
    ...options,
    stdio: ["ignore", "pipe", "pipe"],
    shell: process.platform === "win32",
  })
  let output = ""
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (text) => (output += text))
  }
  const [code] = await once(child, "close")
  if (code !== 0) {
    const end = output.slice(-LOG_SHOWN)
    throw new Error(`${command} ${args.join(" ")} ended with ${code}:\n${end}`)
  }
  return output
}

async function isHealthy(port) {
  return await fetch(`http://localhost:${port}/health`).then(
    (response) => response.ok,
    () => false
  )
}
