import path from "node:path"
import { Client, Pool } from "pg"
import type { CompanyDTO } from "../../../src/types"
import type { Http } from "../../helpers/client"
import { GivenCompany } from "../../helpers/companies"
import { Buyer } from "../../helpers/logins"
import { SeededStore } from "../../helpers/store"
import { Child } from "./child"
import { MedusaServer, migrate } from "./medusa"
import { PgBouncer } from "./pgbouncer"
import { Redis } from "./redis"
import { Person, World, at } from "./world"

const POSTGRES = path.resolve(__dirname, "../children/postgres.mjs")
const DATABASE = "medusa-faults"

type Shape = {
  servers: number
  buyers: number
  /** With workers, servers only serve, and all meet in a Redis. */
  workers?: number
  /** Whether they reach the database through a pooler in transaction mode. */
  pooled?: boolean
}

/**
 * Medusa servers, each a process of its own, on one durable PostgreSQL. All of
 * it is gone when the tests are, however they ended.
 */
export class Cluster {
  private constructor(
    readonly postgres: Child,
    readonly database_url: string,
    private readonly pool: Pool,
    readonly servers: MedusaServer[],
    readonly workers: MedusaServer[],
    private readonly redis_: Redis | undefined,
    private readonly pooler: PgBouncer | undefined,
    private readonly world: World
  ) {}

  static async start(shape: Shape) {
    const { freePort } = await import("../../../scripts/postgres.mjs")
    const { workers: workerCount = 0 } = shape
    const postgres = Child.start(POSTGRES, [], {})
    const url = await postgres.call<string>("url", DATABASE)
    await createDatabase(await postgres.call<string>("url", "postgres"))
    const redis = workerCount > 0 ? await Redis.start() : undefined
    const shared = redis ? { REDIS_URL: redis.url } : {}
    await migrate(url, shared)
    const pooler = shape.pooled ? await PgBouncer.start(url) : undefined
    const processes = async (mode: "server" | "worker", count: number) => {
      const made: MedusaServer[] = []
      for (let n = 0; n < count; n++) {
        const settings = {
          ...(redis ? { ...shared, MEDUSA_WORKER_MODE: mode } : {}),
          PGAPPNAME: `${mode}-${n}`, // tells who wrote what
        }
        made.push(
          new MedusaServer(pooler?.url ?? url, await freePort(), settings)
        )
      }
      return made
    }
    const servers = await processes("server", shape.servers)
    const workers = await processes("worker", workerCount)
    // The first one writes Medusa's defaults, which the others then find.
    const [first, ...others] = servers
    await first.start()
    const [world] = await Promise.all([
      first.call<World>("populate", shape.buyers),
      ...[...others, ...workers].map((server) => server.start()),
    ])
    const pool = new Pool({ connectionString: url, max: 4 })
    pool.on("error", () => undefined) // PostgreSQL is killed on purpose
    return new Cluster(
      ...([
        postgres,
        url,
        pool,
        servers,
        workers,
        redis,
        pooler,
        world,
      ] as const)
    )
  }

  /** What the processes share, where there are workers. */
  get redis(): Redis {
    return this.redis_!
  }

  get store(): SeededStore {
    return this.world.store
  }

  /** The administrator, at a server. */
  alice(server = 0): Buyer {
    return at(this.servers[server].http, this.world.alice)
  }

  /** A buyer, at a server; at another one once it takes no more requests. */
  buyer(number: number, server = 0): Buyer {
    const preferred = this.servers[server]
    const http: Http = {
      request: (config) => {
        const open = this.servers.find(({ takesRequests }) => takesRequests)
        const one = preferred.takesRequests ? preferred : (open ?? preferred)
        return one.http.request(config)
      },
    }
    return at(http, this.world.buyers[number])
  }

  /** A new company whose members are these buyers and nobody else. */
  async company(
    given: Omit<GivenCompany, "members">,
    members: number[]
  ): Promise<CompanyDTO> {
    const people: Person[] = members.map((n) => this.world.buyers[n])
    await this.query(
      `update company_credit_member set deleted_at = now()
       where deleted_at is null and customer_id = any($1)`,
      [people.map(({ id }) => id)]
    )
    const { alice } = this.world
    return await this.servers[0].call("company", alice, given, people)
  }

  async query<Row = Record<string, any>>(
    sql: string,
    values?: unknown[]
  ): Promise<Row[]> {
    return (await this.pool.query(sql, values)).rows
  }

  async stop(): Promise<void> {
    await this.pool.end()
    const processes = [...this.servers, ...this.workers]
    await Promise.all(processes.map((each) => each.kill9()))
    await this.redis_?.stop()
    await this.pooler?.stop()
    await this.postgres.call("stop")
    await this.postgres.ended()
  }
}

async function createDatabase(admin_url: string): Promise<void> {
  const client = new Client({ connectionString: admin_url })
  await client.connect()
  await client.query(`create database "${DATABASE}"`)
  await client.end()
}
