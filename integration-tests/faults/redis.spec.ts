import { Cluster } from "./harness/cluster"
import { needs } from "../helpers/needs"
import { REDIS_IS_MISSING, Redis } from "./harness/redis"
import { BUYERS, races } from "./races"
import { rollingRestarts } from "./rolling"
import { sharedThroughRedis } from "./shared"
import { sharedRuns } from "./shared-runs"

/** As docs/operate.md tells a store to run with more than one process. */
needs(Redis.isInstalled(), REDIS_IS_MISSING)("servers and workers", () => {
  let cluster: Cluster

  jest.setTimeout(600_000)
  beforeAll(async () => {
    cluster = await Cluster.start({ servers: 2, workers: 1, buyers: BUYERS })
  })
  afterAll(() => cluster?.stop())

  sharedThroughRedis(() => cluster)
  rollingRestarts(() => cluster)
  races(() => cluster, 8)
  sharedRuns(() => cluster)
})
