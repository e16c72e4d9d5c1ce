import type { Context } from "@medusajs/framework/types"
import Big from "big.js"
import { creditForRefund, roundToCurrency } from "../../../domain"
import { Actor } from "../../../types"
import {
  PurchaseRow,
  findPurchaseOfSession,
} from "../repositories/purchase-repository"
import {
  findPurchasesWithSessions,
  findVoiding,
  lockPurchase,
  movePurchase,
} from "../repositories/settlement-repository"
import { Sql, Transact, sqlOf } from "../repositories/sql"
import { noteTinyRefund } from "../repositories/tiny-refund-repository"
import { fingerprint } from "../utils/idempotency"
import { refuse } from "../utils/refuse"
import { ActorService } from "./actor-service"
import { PostingService } from "./posting-service"
import { figuresOf, lineOf } from "./purchase-lines"
import { ReversalService } from "./reversal-service"

/** A purchase as `nextSettlement` wants it. */
export type PurchaseOfOrder = {
  id: string
  account_id: string
  payment_session_id: string
  sessions: string[]
  /** In the order's currency; what waits for its label counts as given back. */
  left: string
}

/**
 * Where an order's payments change under a purchase. Medusa voids a payment
 * that waits for its capture at every edit, return, claim and exchange, and
 * asks for the new total anew. The charge stays meanwhile, so that nobody can
 * take the credit in between, and goes on with the new payment.
 */
export class SettlementService {
  constructor(
    private readonly pool: Sql,
    private readonly postings: PostingService,
    private readonly actors: ActorService,
    private readonly reversals: ReversalService,
    private readonly transact: Transact
  ) {}

  async purchasesOf(order_id: string): Promise<PurchaseOfOrder[]> {
    const rows = await findPurchasesWithSessions(this.pool, order_id)
    return rows.map((row) => ({
      id: row.id,
      account_id: row.account_id,
      payment_session_id: row.payment_session_id,
      sessions: row.sessions,
      left: leftOf(row),
    }))
  }

  /**
   * A payment was canceled. Where its order stands and Medusa has put the
   * payment's collection aside, the order goes on: the charge stays, and
   * `settleOrder` decides. Otherwise there is no order to pay, and everything
   * goes back. But for an order with an open change: Medusa voids its payment
   * first and refuses to cancel it then, so the payment must not be voided.
   *
   * @param is_by_hand captured by hand: money that came in stays, too. Medusa
   *   forgets that it put a collection aside when a part is captured meanwhile
   * @throws MedusaError `order_change_open`
   */
  async voidSession(session_id: string, is_by_hand: boolean): Promise<void> {
    const purchase = await findPurchaseOfSession(this.pool, session_id)
    if (!purchase) {
      return
    }
    const voiding = await findVoiding(this.pool, purchase)
    if (voiding?.order_status && voiding.order_status !== "canceled") {
      if (voiding.is_withdrawn || (is_by_hand && voiding.has_captures)) {
        return
      }
      if (voiding.has_open_change) {
        throw refuse("order_change_open")
      }
    }
    await this.reversals.reverseSession(session_id)
  }

  /**
   * Pays a purchase with another session from now on, and gives back what the
   * session asks less for. The limit is not asked again: nothing is charged.
   *
   * @param to `amount` in the order's currency
   * @throws MedusaError `concurrent_update`
   */
  async carry(
    purchase_id: string,
    to: { session_id: string; payment_collection_id: string; amount: string },
    actor: Actor | null
  ): Promise<string> {
    return await this.transact(async (context) => {
      const sql = sqlOf(context, this.pool)
      const purchase = await lockPurchase(sql, purchase_id)
      if (!purchase) {
        throw refuse("purchase_not_found")
      }
      const isMoved = purchase.payment_session_id === to.session_id
      if (isMoved && Big(leftOf(purchase)).gt(0)) {
        return purchase.id
      }
      const voiding = await findVoiding(sql, purchase)
      const part = Big(leftOf(purchase)).minus(voiding?.taken ?? 0)
      if (isMoved || !voiding?.is_canceled || part.lt(to.amount)) {
        throw refuse("concurrent_update")
      }
      await movePurchase(sql, purchase, to)
      const less = part.minus(to.amount)
      if (less.gt(0)) {
        await this.giveBack(purchase, less.toFixed(), actor, context)
      }
      return purchase.id
    })
  }

  /** Gives back what no payment stands for any more. Repeatable. */
  async drop(
    purchase_id: string,
    order_amount: string,
    actor: Actor | null
  ): Promise<void> {
    await this.transact(async (context) => {
      const sql = sqlOf(context, this.pool)
      const purchase = await lockPurchase(sql, purchase_id)
      const voiding = purchase && (await findVoiding(sql, purchase))
      if (!purchase || !voiding?.is_canceled) {
        throw refuse("concurrent_update")
      }
      const part = Big(leftOf(purchase)).minus(voiding.taken)
      if (part.gte(order_amount) && part.gt(0)) {
        await this.giveBack(purchase, order_amount, actor, context)
      }
    })
  }

  /** As `reverted`; under the account's lock, so what is left is as read. */
  private async giveBack(
    purchase: PurchaseRow,
    unrounded: string,
    actor: Actor | null,
    context: Context
  ): Promise<void> {
    const order_amount = roundToCurrency(
      unrounded,
      purchase.order_currency_code
    )
    const amount = creditForRefund(figuresOf(purchase), order_amount)
    const step = `${purchase.id}:${purchase.order_given_back}`
    const key = {
      idempotency_key: `reduced:${step}`,
      fingerprint: fingerprint("reduced", { step, order_amount }),
    }
    const sql = sqlOf(context, this.pool)
    if (Big(amount).eq(0)) {
      // Less than half a coin of the account: it counts with what comes next.
      if (!(await noteTinyRefund(sql, purchase, order_amount, key))) {
        throw refuse("concurrent_update")
      }
      return
    }
    const named = await this.actors.resolve(sql, actor)
    await this.postings.post(
      {
        ...lineOf(purchase, named),
        kind: "reversal",
        amount,
        order_amount,
        comment: "The order was reduced.",
        ...key,
      },
      context
    )
  }
}

function leftOf(purchase: PurchaseRow): string {
  const { order_amount, order_given_back } = figuresOf(purchase)
  return Big(order_amount).minus(order_given_back).toFixed()
}
