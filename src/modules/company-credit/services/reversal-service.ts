import { Actor } from "../../../types"
import {
  PurchaseRow,
  findLivePayment,
  findOrphans,
  findPurchaseOfSession,
  findPurchasesOfOrder,
  tieToOrder,
} from "../repositories/purchase-repository"
import { settleHoldsOf } from "../repositories/refund-repository"
import { Sql } from "../repositories/sql"
import { fingerprint } from "../utils/idempotency"
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
    private readonly refunds: RefundService
  ) {}

  /** All that is left of a session's purchase, as `reverted`. Repeatable. */
  async reverseSession(session_id: string, actor?: Actor): Promise<void> {
    const purchase = await findPurchaseOfSession(this.pool, session_id)
    if (purchase) {
      await this.reverse(purchase, actor)
    }
  }

  /** As `reverseSession`, unless Medusa still has a live payment for it. */
  async reverseAbandonedSession(session_id: string): Promise<void> {
    const purchase = await findPurchaseOfSession(this.pool, session_id)
    if (!purchase) {
      return
    }
    const { payment_id, order_status } = await findLivePayment(
      this.pool,
      purchase
    )
    if (payment_id && order_status !== null && order_status !== "canceled") {
      return
    }
    await this.reverse(purchase)
  }

  /** As `reverseSession`, when the payment it was booked for never came to be. */
  async reverseUnpaidSession(session_id: string): Promise<void> {
    const purchase = await findPurchaseOfSession(this.pool, session_id)
    if (!purchase) {
      return
    }
    const { payment_id } = await findLivePayment(this.pool, purchase)
    if (!payment_id) {
      await this.reverse(purchase)
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
   * Gives back purchases whose payment never came to be, because the process
   * died in the middle.
   *
   * @returns how many were given back
   */
  async reverseOrphans(grace_seconds: number): Promise<number> {
    const orphans = await findOrphans(this.pool, grace_seconds, 500)
    for (const purchase of orphans) {
      await this.reverse(purchase)
    }
    return orphans.length
  }

  private async reverse(purchase: PurchaseRow, actor?: Actor): Promise<void> {
    await this.postings.post({
      ...lineOf(purchase, await this.actors.resolve(this.pool, actor)),
      kind: "reversal",
      amount: null,
      idempotency_key: `reversal:${purchase.id}`,
      fingerprint: fingerprint("reversal", purchase.id),
    })
    await settleHoldsOf(this.pool, purchase.id)
  }
}
