import path from "node:path"
import { Http } from "../../helpers/client"
import { Child } from "./child"
import { httpOf } from "./http"

const START = path.resolve(__dirname, "../children/start.cjs")
const ROOT = path.resolve(__dirname, "../../..")
const CLI = require.resolve("@medusajs/cli/cli.js")

const START_WITHIN_MS = 180_000
const ASK_AGAIN_MS = 200
/** What a load balancer has sent by then has arrived. */
const DRAIN_MS = 2_000

/** A Medusa server in a process of its own, which can be killed and revived. */
export class MedusaServer {
  readonly http: Http
  private child: Child | undefined
  private isDrained = false

  /** @param settings Environment variables besides the common ones. */
  constructor(
    private readonly database_url: string,
    private readonly port: number,
    private readonly settings: NodeJS.ProcessEnv = {}
  ) {
    this.http = httpOf(`http://127.0.0.1:${port}`)
  }

  /** Until `/health` answers. */
  async start(): Promise<void> {
    const child = Child.start(START, ["./medusa.ts"], {
      cwd: ROOT,
      env: environment(this.database_url, {
        ...this.settings,
        PORT: String(this.port),
      }),
    })
    this.child = child
    const deadline = Date.now() + START_WITHIN_MS
    while (!(await this.isHealthy())) {
      if (!child.isRunning || Date.now() > deadline) {
        throw new Error(`Medusa does not start:\n${child.log}`)
      }
      await new Promise((again) => setTimeout(again, ASK_AGAIN_MS))
    }
    this.isDrained = false
  }

  /** In good order, as a deployment does it: no new requests, then SIGTERM. */
  async stop(): Promise<void> {
    this.isDrained = true
    await new Promise((sent) => setTimeout(sent, DRAIN_MS))
    const child = this.child!
    await child.kill("SIGTERM")
    const code = await child.ended()
    if (code !== 0) {
      throw new Error(`Medusa ended with ${code}:\n${child.log}`)
    }
  }

  /** Whether a load balancer sends requests here: it notices no `kill9`. */
  get takesRequests(): boolean {
    return !this.isDrained
  }

  async kill9(): Promise<void> {
    await this.child?.kill("SIGKILL")
  }

  call<T>(name: string, ...args: unknown[]): Promise<T> {
    return this.child!.call<T>(name, ...args)
  }

  /** The end of what the running or last process wrote. */
  get log(): string {
    return this.child?.log ?? ""
  }

  get isRunning(): boolean {
    return this.child?.isRunning ?? false
  }

  private async isHealthy(): Promise<boolean> {
    const answer = await this.http
      .request({ method: "get", url: "/health" })
      .catch(() => undefined)
    return answer?.status === 200
  }
}

/** All tables and links, by Medusa's own command. */
export async function migrate(
  database_url: string,
  settings: NodeJS.ProcessEnv
): Promise<void> {
  const args = ["db:migrate", "--execute-all-links", "--skip-scripts"]
  const child = Child.start(CLI, args, {
    cwd: ROOT,
    env: environment(database_url, settings),
  })
  if ((await child.ended()) !== 0) {
    throw new Error(`the migrations failed:\n${child.log}`)
  }
}

function environment(database_url: string, more: NodeJS.ProcessEnv = {}) {
  return {
    ...process.env,
    NODE_ENV: "production",
    NODE_OPTIONS: "",
    DATABASE_URL: database_url,
    MEDUSA_DISABLE_TELEMETRY: "true",
    LOG_LEVEL: "warn",
    ...more,
  }
}
