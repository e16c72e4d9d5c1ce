import type { MedusaContainer } from "@medusajs/framework/types"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import path from "node:path"
import type { CompanyDTO } from "../../src/types"
import { Client, Http, clientOf } from "./client"
import { GivenCompany, countRows, giveCompany } from "./companies"
import { Admin, Buyer, createAdmin, createApiKey, createBuyer } from "./logins"
import { SeededStore, seedStore } from "./store"

/** What is there when a test begins, the same for each. */
export type Suite = {
  readonly container: MedusaContainer
  /** Nobody: neither login nor key. */
  readonly nobody: Client
  /** Not logged in, with the store's publishable key. */
  readonly guest: Client
  /** Alice and Bob Admin, each with a login; an API key named "ERP". */
  readonly alice: Admin
  readonly bob: Admin
  readonly erp: Admin
  /** Ann, Ben and Eve Buyer, logged in; of no company yet. */
  readonly ann: Buyer
  readonly ben: Buyer
  readonly eve: Buyer
  readonly store: SeededStore
  readonly databaseUrl: string
  readonly http: Http
  company(given?: GivenCompany): Promise<CompanyDTO>
  rows(): Promise<Record<string, number>>
}

type World = Pick<
  Suite,
  "guest" | "alice" | "bob" | "erp" | "ann" | "ben" | "eve" | "store"
>

const ROOT = path.resolve(__dirname, "../..")

/**
 * A real Medusa server on PostgreSQL, with a small store, admins and buyers.
 * They are made once; each test starts from a copy of that database.
 * `TEST_STORE` names the folder of another store to run in.
 */
export function httpSuite(tests: (suite: Suite) => void): void {
  jest.setTimeout(180 * 1000)
  medusaIntegrationTestRunner({
    cwd: path.resolve(ROOT, process.env.TEST_STORE ?? "."),
    inApp: true,
    env: { MEDUSA_DISABLE_TELEMETRY: "true" },
    testSuite: ({ api, getContainer, dbConfig }) => {
      const http = api as Http
      let world: World
      beforeAll(async () => {
        world = await populate(http, getContainer())
      })
      const suite = {
        http,
        databaseUrl: dbConfig.clientUrl,
        nobody: clientOf(http),
        get container() {
          return getContainer()
        },
        company: (given?: GivenCompany) =>
          giveCompany(getContainer(), world.alice, given),
        rows: () => countRows(getContainer()),
      }
      for (const name of PEOPLE) {
        Object.defineProperty(suite, name, { get: () => world[name] })
      }
      tests(suite as unknown as Suite)
    },
  })
}

const PEOPLE = [
  "guest",
  "alice",
  "bob",
  "erp",
  "ann",
  "ben",
  "eve",
  "store",
] as const

async function populate(
  http: Http,
  container: MedusaContainer
): Promise<World> {
  const store = await seedStore(container)
  const guest = clientOf(http, {
    "x-publishable-api-key": store.publishable_key,
  })
  const alice = await createAdmin(http, container, "Alice")
  return {
    store,
    guest,
    alice,
    bob: await createAdmin(http, container, "Bob"),
    erp: await createApiKey(http, container, alice.id),
    ann: await createBuyer(guest, "Ann"),
    ben: await createBuyer(guest, "Ben"),
    eve: await createBuyer(guest, "Eve"),
  }
}
