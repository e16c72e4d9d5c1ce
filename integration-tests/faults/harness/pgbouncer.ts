import { spawnSync } from "node:child_process"
import path from "node:path"
import { Child } from "./child"

const PGBOUNCER = path.resolve(__dirname, "../children/pgbouncer.mjs")

/** What to tell somebody who has none. */
export const PGBOUNCER_IS_MISSING =
  "pgbouncer is not installed (Debian: apt-get install pgbouncer)"

/** A connection pooler of the tests' own; it is gone when they are. */
export class PgBouncer {
  private constructor(
    readonly url: string,
    private readonly child: Child
  ) {}

  static isInstalled(): boolean {
    return spawnSync("pgbouncer", ["--version"]).status === 0
  }

  /** In front of a database, each transaction on whatever connection is free. */
  static async start(database_url: string): Promise<PgBouncer> {
    if (!PgBouncer.isInstalled()) {
      throw new Error(PGBOUNCER_IS_MISSING)
    }
    const child = Child.start(PGBOUNCER, [database_url], {})
    return new PgBouncer(await child.call<string>("url"), child)
  }

  async stop(): Promise<void> {
    await this.child.call("stop")
    await this.child.ended()
  }
}
