import { Modules } from "@medusajs/framework/utils"
import { randomUUID } from "node:crypto"
import { Buyer, Client, Reply, Suite, creditModule, ok } from "../helpers"
import { Answer, Books, Line } from "./books"
import { Carts } from "./carts"

export type PlacedOrder = { id: string; cart_id: string | null }

type Collection = {
  id: string
  payments?: { id: string; canceled_at: string | null }[]
}

export type Sent = { path: string; body: object; key: string; reply: Reply }

/** What the API says of a company. */
export type Account = {
  currency_code: string
  credit_limit: string
  outstanding_balance: string
  available_credit: string
  exceed_limit: boolean
  last_seq: number
  status: string
}

export const COMPANIES = "/admin/company-credit/companies"
export const ORDERS = "/admin/company-credit/orders"

const RATES = "/admin/company-credit/exchange-rates"

/** Ids of the rates that were entered and not withdrawn. */
const inForce: string[] = []

/** One run's companies, members and orders on the one running server. */
export class World {
  readonly orders = new Map<number, PlacedOrder>()
  readonly sent = new Map<number, Sent>()
  /** The membership each buyer last had, by buyer. */
  readonly members: { company: number; id: string }[] = []
  /** Ids of reimbursements, by the run's number and the company. */
  readonly paidBack = new Map<string, string>()
  /** In words what was done, of one or several at once. */
  readonly told: string[][] = []
  /** How long the server may take to settle, in milliseconds. */
  patience = 0
  readonly began = new Date()
  private readonly run = randomUUID().slice(0, 8)

  private constructor(
    readonly suite: Suite,
    readonly carts: Carts,
    readonly companies: { id: string; account_id: string; seen: number }[],
    readonly buyers: Buyer[]
  ) {}

  /** Makes the companies and members that the books begin with. */
  static async open(suite: Suite, carts: Carts, books: Books): Promise<World> {
    const companies = []
    for (const { currency, limit } of books.companies) {
      const { id, account } = await suite.company({
        currency_code: currency,
        credit_limit: limit.gt(0) ? limit.toFixed() : undefined,
      })
      companies.push({ id, account_id: account.id, seen: account.last_seq })
    }
    const world = new World(suite, carts, companies, [
      suite.ann,
      suite.ben,
      suite.eve,
    ])
    await world.becomeMembers(books)
    await world.withdrawRates()
    return world
  }

  /** The buyers of the run before leave their companies. */
  private async becomeMembers({ buyers }: Books): Promise<void> {
    const credit = creditModule(this.suite.container)
    const actor = { type: "system" as const, id: null, name: "Model" }
    for (const [at, buyer] of this.buyers.entries()) {
      const former = await credit.retrieveMembership(buyer.id)
      if (former) {
        await credit.removeMember({ ...former, actor })
      }
      const { company, may_buy } = buyers[at]!
      const { id } = await credit.addMember({
        company_id: this.companies[company].id,
        customer_id: buyer.id,
        may_buy_on_account: may_buy,
        actor,
      })
      this.members[at] = { company, id }
    }
  }

  /** Rates are the store's: those of the run before are withdrawn. */
  private async withdrawRates(): Promise<void> {
    for (const id of inForce.splice(0)) {
      await ok(this.admin.post(`${RATES}/${id}/withdraw`))
    }
  }

  get admin(): Client {
    return this.suite.alice.client
  }

  path(company: number, rest = ""): string {
    return `${COMPANIES}/${this.companies[company].id}${rest}`
  }

  /** A write with a key of its own, kept so that it can be sent again. */
  async send(number: number, path: string, body: object): Promise<Reply> {
    const key = `${this.run}-${number}`
    const reply = await this.admin.post(path, body, {
      headers: { "idempotency-key": key },
    })
    this.sent.set(number, { path, body, key, reply })
    return reply
  }

  async sendAgain(number: number, change: object = {}): Promise<Reply> {
    const { path, body, key } = this.sent.get(number)!
    return await this.admin.post(
      path,
      { ...body, ...change },
      { headers: { "idempotency-key": key } }
    )
  }

  async enterRate(from: string, to: string, rate: string): Promise<Reply> {
    const reply = await this.admin.post(RATES, { from, to, rate })
    if (reply.status < 400) {
      inForce.push(reply.data.exchange_rate.id)
    }
    return reply
  }

  /** The first payment of an order that counts: its charge's. */
  async payment(number: number): Promise<string> {
    const collections = await this.collections(number)
    const payments = collections.flatMap(({ payments }) => payments ?? [])
    const live = payments.find(({ canceled_at }) => !canceled_at)
    return (live ?? payments[0]).id
  }

  async collection(number: number): Promise<string> {
    return (await this.collections(number))[0].id
  }

  private async collections(number: number): Promise<Collection[]> {
    const { id } = this.orders.get(number)!
    const fields = "payment_collections.id,payment_collections.payments.*"
    const { order } = await ok(
      this.admin.get(`/admin/orders/${id}?fields=${fields}`)
    )
    return order.payment_collections
  }

  async account(company: number): Promise<Account> {
    const { company: found } = await ok(this.admin.get(this.path(company)))
    return { ...found.account, status: found.status }
  }

  /** Lines of the history since they were last taken note of. */
  async newLines(company: number): Promise<Line[]> {
    const { entries } = await ok(
      this.admin.get(
        this.path(
          company,
          `/history?order=seq&limit=200&after_seq=${this.companies[company].seen}`
        )
      )
    )
    return entries.map((entry: any) => ({
      company,
      order: entry.order ? this.numberOf(entry.order.id) : null,
      operation: entry.operation,
      amount: entry.amount,
    }))
  }

  async onAccount(number: number): Promise<string | null> {
    const order = this.orders.get(number)
    if (!order) {
      return null
    }
    const { order_credit } = await ok(this.admin.get(`${ORDERS}/${order.id}`))
    return order_credit?.on_account ?? null
  }

  /** Orders that Medusa keeps of these buyers since the run began. */
  async orderIds(): Promise<string[]> {
    const knex = this.suite.container.resolve("__pg_connection__")
    const rows = await knex("order")
      .whereIn(
        "customer_id",
        this.buyers.map(({ id }) => id)
      )
      .where("created_at", ">=", this.began)
      .whereNull("deleted_at")
      .select("id")
    return rows.map(({ id }: { id: string }) => id)
  }

  /** Tells the plugin of something once more, as a bus may do. */
  async emit(name: string, data: object): Promise<void> {
    await this.suite.container
      .resolve(Modules.EVENT_BUS)
      .emit({ name, data: data as never })
  }

  /** Below 0 for an order that is not there. */
  private numberOf(order_id: string): number {
    for (const [number, { id }] of this.orders) {
      if (id === order_id) {
        return number
      }
    }
    return -1
  }
}

const MEDUSAS_OWN = /^(invalid_|api_error|unknown_|23)/

/** A reply in one word: "done", the code of our refusal, or "refused". */
export function answerOf({ status, data }: Reply): Answer {
  const code = data?.error?.code ?? data?.code
  if (status >= 500) {
    return `broken: ${status} ${data?.message}`
  }
  if (status < 400 && data?.type !== "cart") {
    return "done"
  }
  return typeof code === "string" && !MEDUSAS_OWN.test(code) ? code : "refused"
}
