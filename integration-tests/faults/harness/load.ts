import { randomUUID } from "node:crypto"
import {
  choosePayment,
  completeCart,
  prepareCart,
} from "../../helpers/checkout"
import { Reply, idempotent } from "../../helpers/client"
import type { Cluster } from "./cluster"
import { NoAnswer } from "./http"

const COMPANIES = "/admin/company-credit/companies"
const ASK_AGAIN_MS = 250
const GIVE_UP_AFTER_MS = 120_000
const COMPLETIONS = 12

type Ask = (server: number) => Promise<Reply>

/**
 * An administrator and buyers who go on whatever becomes of the servers: who
 * gets no answer, or an error of the server's, asks another server again. What
 * was answered with success is remembered, to be looked for in the books.
 */
export class Load {
  /** By key: the answer that was seen first. */
  readonly reimbursements = new Map<string, Reply["data"]>()
  readonly orders = new Set<string>()
  /** Orders that were answered only when the buyer asked again. */
  readonly retried = new Set<string>()
  readonly canceled = new Set<string>()
  /** Cancelled without an answer that said so: it may be either. */
  readonly perhaps_canceled = new Set<string>()
  /** By order: the refunds that were answered with success. */
  readonly refunds = new Map<string, number>()
  /** How often each kind of failure was answered, or nothing at all. */
  readonly failures: Record<string, number> = {}
  /** Answers that must not be. */
  readonly complaints: string[] = []

  private isOver = false
  private asked = 0
  private readonly work: Promise<void>[]

  constructor(
    private readonly cluster: Cluster,
    private readonly company_id: string,
    people: { buyers: number[]; administrators: number }
  ) {
    this.work = [
      ...people.buyers.map((buyer) => this.repeat(() => this.buy(buyer))),
      ...Array.from({ length: people.administrators }, () =>
        this.repeat(() => this.reimburse())
      ),
    ]
  }

  /** Requests so far. */
  get requests(): number {
    return this.asked
  }

  /** Until so many more orders were answered with success. */
  async goesOn(orders: number): Promise<void> {
    const goal = this.orders.size + orders
    const deadline = Date.now() + GIVE_UP_AFTER_MS
    while (this.orders.size < goal) {
      if (Date.now() > deadline) {
        throw new Error(`no ${orders} orders in ${GIVE_UP_AFTER_MS} ms`)
      }
      await pause()
    }
  }

  /** Lets everyone finish what they are at. */
  async end(): Promise<void> {
    this.isOver = true
    await Promise.all(this.work)
  }

  private async repeat(step: () => Promise<void>): Promise<void> {
    while (!this.isOver) {
      await step()
    }
  }

  private async reimburse(): Promise<void> {
    const key = randomUUID()
    const send: Ask = (server) =>
      this.cluster
        .alice(server)
        .client.post(
          `${COMPANIES}/${this.company_id}/reimbursements`,
          { amount: 1.25, po_number: key },
          idempotent(key)
        )
    const first = await this.persist(send)
    if (first.status !== 201) {
      this.complain("reimbursement", first)
      return
    }
    this.reimbursements.set(key, first.data)
    if (this.reimbursements.size % 3 === 0) {
      const again = await this.persist(send)
      if (JSON.stringify(again.data) !== JSON.stringify(first.data)) {
        this.complain("repeated reimbursement", again)
      }
    }
  }

  private async buy(buyer: number): Promise<void> {
    const cart_id = await this.fillCart(buyer)
    const order_id = cart_id && (await this.complete(buyer, cart_id))
    if (!order_id) {
      return
    }
    this.orders.add(order_id)
    const turn = this.orders.size % 4
    if (turn === 1) {
      await this.cancel(order_id)
    } else if (turn === 2) {
      await this.refund(order_id)
    }
  }

  private async fillCart(buyer: number): Promise<string | undefined> {
    const { client } = this.cluster.buyer(buyer, this.nextServer())
    try {
      const cart = await prepareCart(client, this.cluster.store, { amount: 10 })
      const chosen = await choosePayment(client, cart.id)
      return chosen.status === 200 ? cart.id : undefined
    } catch {
      this.count("cart")
      await pause()
      return undefined
    }
  }

  private async complete(
    buyer: number,
    cart_id: string
  ): Promise<string | undefined> {
    for (let attempt = 0; attempt < COMPLETIONS; attempt++) {
      const reply = await this.try((server) =>
        completeCart(this.cluster.buyer(buyer, server).client, cart_id)
      )
      if (reply?.data.type === "order") {
        if (attempt > 0) {
          this.retried.add(reply.data.order.id)
        }
        return reply.data.order.id
      }
      if (reply?.status === 200) {
        this.count(`completion: ${reply.data.error?.message}`)
      }
      await pause()
    }
    return undefined
  }

  private async cancel(order_id: string): Promise<void> {
    this.perhaps_canceled.add(order_id)
    const reply = await this.persist((server) =>
      this.cluster.alice(server).client.post(`/admin/orders/${order_id}/cancel`)
    )
    if (reply.status === 200) {
      this.canceled.add(order_id)
    }
  }

  private async refund(order_id: string): Promise<void> {
    const fields = "fields=payment_collections.payments.id"
    const order = await this.try((server) =>
      this.cluster
        .alice(server)
        .client.get(`/admin/orders/${order_id}?${fields}`)
    )
    const payment = order?.data.order?.payment_collections?.[0]?.payments?.[0]
    if (!payment) {
      return
    }
    // Not repeated: Medusa's refunds have no key, so it may refund twice.
    const reply = await this.try((server) =>
      this.cluster
        .alice(server)
        .client.post(`/admin/payments/${payment.id}/refund`, { amount: 4 })
    )
    if (reply?.status === 200) {
      this.refunds.set(order_id, 4)
    }
  }

  /** Asks until a server answers with anything but an error of its own. */
  private async persist(ask: Ask): Promise<Reply> {
    const deadline = Date.now() + GIVE_UP_AFTER_MS
    while (Date.now() < deadline) {
      const reply = await this.try(ask)
      if (reply && reply.status < 500) {
        return reply
      }
      await pause()
    }
    throw new Error(`no answer in ${GIVE_UP_AFTER_MS} ms`)
  }

  private async try(ask: Ask): Promise<Reply | undefined> {
    try {
      const reply = await ask(this.nextServer())
      if (reply.status >= 400) {
        this.count(`${reply.status} ${reply.data.code ?? reply.data.type}`)
      }
      return reply
    } catch (error) {
      if (!(error instanceof NoAnswer)) {
        throw error
      }
      this.count("no answer")
      return undefined
    }
  }

  private nextServer(): number {
    const { servers } = this.cluster
    const numbers = [...servers.keys()].filter((n) => servers[n].takesRequests)
    return numbers[this.asked++ % numbers.length]
  }

  private count(failure: string): void {
    this.failures[failure] = (this.failures[failure] ?? 0) + 1
  }

  private complain(what: string, { status, data }: Reply): void {
    this.complaints.push(`${what}: ${status} ${JSON.stringify(data)}`)
  }
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ASK_AGAIN_MS))
}
