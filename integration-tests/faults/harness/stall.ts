import { Client } from "pg"
import type { Cluster } from "./cluster"

const PATIENCE_MS = 60_000
const LOOK_AGAIN_MS = 25

/**
 * Holds a lock, so that a server comes to a halt at a chosen statement: what it
 * wrote before is committed, what it would write next is not. A `kill -9` then
 * hits exactly there.
 */
export class Stall {
  private constructor(
    private readonly cluster: Cluster,
    private readonly client: Client,
    private readonly pid: number
  ) {}

  static async at(cluster: Cluster, lock: string, values?: unknown[]) {
    const client = new Client({ connectionString: cluster.database_url })
    client.on("error", () => undefined) // PostgreSQL is killed on purpose
    await client.connect()
    await client.query("begin")
    await client.query(lock, values)
    const { rows } = await client.query("select pg_backend_pid() as pid")
    return new Stall(cluster, client, rows[0].pid)
  }

  /** Until so many statements wait for the lock. */
  async caught(count = 1): Promise<void> {
    const deadline = Date.now() + PATIENCE_MS
    while ((await this.waiting()).length < count) {
      if (Date.now() > deadline) {
        throw new Error("nothing ran into the lock")
      }
      await new Promise((again) => setTimeout(again, LOOK_AGAIN_MS))
    }
  }

  /**
   * Lets the lock go. Statements of a killed process that wait for it end
   * without effect, as if they had never reached the database.
   */
  async end(): Promise<void> {
    for (const pid of await this.waiting()) {
      await this.client.query("select pg_terminate_backend($1)", [pid])
    }
    await this.client.query("rollback")
    await this.client.end()
  }

  private async waiting(): Promise<number[]> {
    // Not on our own connection: a transaction sees one state of the others.
    const rows = await this.cluster.query(
      "select pid from pg_stat_activity where $1 = any(pg_blocking_pids(pid))",
      [this.pid]
    )
    return rows.map(({ pid }) => pid)
  }
}
