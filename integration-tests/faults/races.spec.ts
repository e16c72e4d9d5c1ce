import { Cluster } from "./harness/cluster"
import { BUYERS, races } from "./races"

/** Two servers that share nothing but the database. */
describe("two servers at the same instant", () => {
  let cluster: Cluster

  jest.setTimeout(300_000)
  beforeAll(async () => {
    cluster = await Cluster.start({ servers: 2, buyers: BUYERS })
  })
  afterAll(() => cluster?.stop())

  races(() => cluster, 5)
})
