import type { Context } from "@medusajs/framework/types"
import Big from "big.js"
import { Actor } from "../../../types"
import { findPurchaseCurrency } from "../repositories/currency-repository"
import { lockOrphan, lockUnpaid } from "../repositories/loose-end-repository"
import {
  PurchaseRow,
  findLivePayment,
  findPurchaseOfSession,
  findPurchasesOfOrder,
  tieToOrder,
} from "../repositories/purchase-repository"
import { settleHoldsOf } from "../repositories/refund-repository"
import { Sql, Transact, sqlOf } from "../repositories/sql"
import { againWhenConverted } from "../utils/again-when-converted"
import { fingerprint } from "../utils/idempotency"
import { refuse } from "../utils/refuse"
import { ActorService } from "./actor-service"
import { PostingService } from "./posting-service"
import { lineOf } from "./purchase-lines"
import { RefundService } from "./refund-service"

/**
 * Undoes purchases whose order was cancelled or never came to be. Always to
 * the account that was charged, whatever became of the buyer or the company.
 */
export class ReversalService {
  constructor(
    private readonly pool: Sql,
    private readonly postings: PostingService,
    private readonly actors: ActorService,
    private readonly refunds: RefundService,
    private readonly transact: Transact
  ) {}

  /** All that is left of a session's purchase, as `reverted`. Repeatable. */
  async reverseSession(session_id: string, actor?: Actor): Promise<void> {
    const purchase = await findPurchaseOfSession(this.pool, session_id)
    if (purchase) {
      await this.reverse(purchase, actor)
    }
  }

  /**
   * As `reverseSession`, when a session is deleted. An order comes to be before
   * its purchase is booked, and anybody may ask Medusa to replace a session: as
   * long as the order stands its charge stays, and so does the session.
   *
   * @throws MedusaError `session_in_use`
   */
  async reverseAbandonedSession(session_id: string): Promise<void> {
    const purchase = await findPurchaseOfSession(this.pool, session_id)
    if (!purchase || isGivenBack(purchase)) {
      return
    }
    const { order_status } = await findLivePayment(this.pool, purchase)
    if (order_status !== null && order_status !== "canceled") {
      throw refuse("session_in_use")
    }
    await this.reverse(purchase)
  }

  /**
   * As `reverseSession`, when the payment it was booked for never came to be
   * and nobody else is at it; what is left is `reverseOrphan`'s.
   */
  async reverseUnpaidSession(session_id: string): Promise<void> {
    const purchase = await findPurchaseOfSession(this.pool, session_id)
    if (purchase) {
      await this.reverseIf(purchase, (sql) => lockUnpaid(sql, purchase))
    }
  }

  /**
   * After an order was cancelled: labels what waits, and gives back what
   * Medusa leaves out (the uncaptured rest of a partly captured payment).
   */
  async reverseCanceledOrder(order_id: string, actor?: Actor): Promise<void> {
    await tieToOrder(this.pool, order_id)
    await this.refunds.settleHolds({ order_id })
    for (const purchase of await findPurchasesOfOrder(this.pool, order_id)) {
      const { order_status } = await findLivePayment(this.pool, purchase)
      if (order_status === "canceled") {
        await this.reverse(purchase, actor)
      }
    }
  }

  /**
   * Gives back a purchase without payment or order, if it still is one.
   *
   * @returns whether it was
   */
  async reverseOrphan(
    purchase: PurchaseRow,
    grace_seconds: number
  ): Promise<boolean> {
    return await this.reverseIf(purchase, (sql) =>
      lockOrphan(sql, purchase, grace_seconds)
    )
  }

  private async reverseIf(
    purchase: PurchaseRow,
    lock: (sql: Sql) => Promise<boolean>
  ): Promise<boolean> {
    return await this.transact(async (context) => {
      const isLocked = await lock(sqlOf(context, this.pool))
      if (isLocked) {
        await this.reverse(purchase, undefined, context)
      }
      return isLocked
    })
  }

  private async reverse(
    purchase: PurchaseRow,
    actor?: Actor,
    context: Context = {}
  ): Promise<void> {
    const sql = sqlOf(context, this.pool)
    const line = {
      ...lineOf(purchase, await this.actors.resolve(sql, actor)),
      kind: "reversal" as const,
      amount: null,
      idempotency_key: `reversal:${purchase.id}`,
      fingerprint: fingerprint("reversal", purchase.id),
    }
    await againWhenConverted(async (isAgain) => {
      const currency_code = isAgain
        ? await findPurchaseCurrency(sql, purchase.id)
        : purchase.currency_code
      await this.postings.post({ ...line, currency_code }, context)
    })
    await settleHoldsOf(sql, purchase.id)
  }
}

function isGivenBack({ amount, refunded, reverted, held }: PurchaseRow) {
  return Big(refunded).plus(reverted).plus(held).gte(amount)
}
