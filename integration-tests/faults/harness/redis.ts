import { spawnSync } from "node:child_process"
import path from "node:path"
import { Child } from "./child"

const REDIS = path.resolve(__dirname, "../children/redis.mjs")

/** What to tell somebody who has none. */
export const REDIS_IS_MISSING =
  "redis-server is not installed (Debian: apt-get install redis-server)"

/** A redis-server of the tests' own; it is gone when they are. */
export class Redis {
  private constructor(
    readonly url: string,
    private readonly child: Child
  ) {}

  static isInstalled(): boolean {
    return spawnSync("redis-server", ["--version"]).status === 0
  }

  static async start(): Promise<Redis> {
    if (!Redis.isInstalled()) {
      throw new Error(REDIS_IS_MISSING)
    }
    const child = Child.start(REDIS, [], {})
    return new Redis(await child.call<string>("start"), child)
  }

  /**
   * Two minutes later, for locks of so many seconds or older: those of a dead
   * process are gone then by themselves, and a cart can be completed again.
   */
  async leasesEnd(older_than_seconds: number): Promise<void> {
    await this.child.call("dropLocks", older_than_seconds)
  }

  async stop(): Promise<void> {
    await this.child.call("stop")
    await this.child.ended()
  }
}
