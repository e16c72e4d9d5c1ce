import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import Big from "big.js"
import path from "node:path"
import { Client } from "pg"
import { COMPANY_CREDIT_MODULE } from "../../src/modules/company-credit"
import * as models from "../../src/modules/company-credit/models"
import type CompanyCreditService from "../../src/modules/company-credit/service"
import type { Posting } from "../../src/modules/company-credit/services/posting-service"
import { Actor, CompanyDTO, CreditAccountDTO } from "../../src/types"

/** Names are given, because a module test has no tables of Medusa's own. */
export const ANN: Required<Actor> = { type: "user", id: "user_1", name: "Ann" }
export const BEN: Required<Actor> = {
  type: "customer",
  id: "cus_1",
  name: "Ben Buyer",
}

const MODULE = path.resolve(__dirname, "../../src/modules/company-credit")
export const MIGRATIONS = path.resolve(
  __dirname,
  "../../migrations/company-credit"
)

export type Row = Record<string, any>
export type Query = (sql: string, values?: unknown[]) => Promise<Row[]>

export type Suite = {
  service: CompanyCreditService
  /** Raw SQL, past every rule of ours, as a person with psql has it. */
  query: Query
  /** A connection of its own, for what two connections do to each other. */
  connect: () => Promise<Client>
}

/** The module on its real migrations, in a database that each test gets new. */
export function creditSuite(define: (suite: Suite) => void): void {
  const dbName = `company-credit-modules-${process.pid}`
  jest.setTimeout(120_000)
  moduleIntegrationTestRunner<CompanyCreditService>({
    moduleName: COMPANY_CREDIT_MODULE,
    moduleModels: Object.values(models) as any[],
    resolve: MODULE,
    pathToMigrations: MIGRATIONS,
    dbName,
    testSuite: ({ service, dbConfig }) => {
      const clients: Client[] = []
      const connect = async () => {
        const client = new Client({ connectionString: dbConfig.clientUrl })
        client.on("error", () => undefined)
        clients.push(client)
        await client.connect()
        return client
      }
      let shared: Client | undefined
      const query: Query = async (sql, values) => {
        shared ??= await connect()
        return (await shared.query(sql, values)).rows
      }
      afterAll(() => dropDatabase(dbConfig.clientUrl!, dbName))
      // Nested, so that what it opened is closed before the tables go.
      describe("company credit", () => {
        define({ service, query, connect })
        afterEach(async () => {
          await Promise.all(clients.splice(0).map((client) => client.end()))
          shared = undefined
        })
      })
    },
  })
}

async function dropDatabase(url: string, name: string): Promise<void> {
  const admin = new URL(url)
  admin.pathname = "/postgres"
  const client = new Client({ connectionString: admin.toString() })
  await client.connect()
  await client.query(`drop database if exists "${name}" with (force)`)
  await client.end()
}

let made = 0
export const unique = (prefix: string) => `${prefix}-${++made}`

/** A company that was given credit, unless no limit is named. */
export async function company(
  service: CompanyCreditService,
  terms: {
    currency_code?: string
    credit_limit?: string
    exceed_limit?: boolean
  } = {}
): Promise<CompanyDTO> {
  const { currency_code = "usd", ...given } = terms
  const created = await service.createCompany({
    name: unique("Company"),
    currency_code,
    actor: ANN,
  })
  if (given.credit_limit !== undefined || given.exceed_limit !== undefined) {
    await service.setTerms({ company_id: created.id, ...given, actor: ANN })
  }
  const account = await service.retrieveAccountOf(created.id)
  return { ...created, account }
}

/** A purchase of its own session, key and id. `amount` > 0: what is charged. */
export function purchase(
  account: Pick<CreditAccountDTO, "id" | "currency_code">,
  amount: string,
  over: Partial<Posting> = {}
): Posting {
  const purchase_id = unique("ccpur")
  return {
    kind: "purchase",
    account_id: account.id,
    amount: Big(amount).times(-1).toFixed(),
    currency_code: account.currency_code,
    idempotency_key: `test:${purchase_id}`,
    fingerprint: purchase_id,
    purchase_id,
    purchase: {
      payment_session_id: `payses-${purchase_id}`,
      payment_collection_id: null,
      cart_id: null,
      order_id: null,
      order_display_id: null,
      customer_id: BEN.id,
      order_currency_code: account.currency_code,
      order_amount: amount,
      exchange_rate: null,
    },
    actor: BEN,
    ...over,
  }
}

/** Gives back of a purchase; `null` = all that is left, as a reversal. */
export function givingBack(
  of: Posting,
  amount: string | null,
  over: Partial<Posting> = {}
): Posting {
  const key = unique("give")
  return {
    kind: amount === null ? "reversal" : "refund",
    account_id: of.account_id,
    amount,
    order_amount: amount ?? undefined,
    currency_code: of.currency_code,
    purchase_id: of.purchase_id,
    idempotency_key: `test:${key}`,
    fingerprint: key,
    actor: ANN,
    ...over,
  }
}

/** The refusal's code, or "booked". Anything else is thrown on. */
export async function outcome(work: Promise<unknown>): Promise<string> {
  try {
    await work
    return "booked"
  } catch (error) {
    const { code, facts } = error as { code?: string; facts?: unknown }
    if (!code || !facts) {
      throw error
    }
    return code
  }
}

/** The same of several begun at once; each is watched from the start. */
export const outcomes = (works: Promise<unknown>[]) =>
  Promise.all(works.map(outcome))

export const count = (list: string[], value: string) =>
  list.filter((one) => one === value).length

/** Entries of an account, oldest first, as the table has them. */
export const entriesOf = (query: Query, account_id: string) =>
  query(
    `select * from company_credit_entry where account_id = $1 order by seq`,
    [account_id]
  )
