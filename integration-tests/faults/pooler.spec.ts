import { Cluster } from "./harness/cluster"
import { needs } from "../helpers/needs"
import { PGBOUNCER_IS_MISSING, PgBouncer } from "./harness/pgbouncer"
import { BUYERS, races } from "./races"

/** What is set for a session, or kept in it, would be somebody else's here. */
needs(PgBouncer.isInstalled(), PGBOUNCER_IS_MISSING)(
  "two servers behind a connection pooler in transaction mode",
  () => {
    let cluster: Cluster

    jest.setTimeout(300_000)
    beforeAll(async () => {
      cluster = await Cluster.start({
        servers: 2,
        buyers: BUYERS,
        pooled: true,
      })
    })
    afterAll(() => cluster?.stop())

    races(() => cluster, 5)
  }
)
