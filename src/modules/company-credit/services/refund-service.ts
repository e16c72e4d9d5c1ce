import type { Context, Logger } from "@medusajs/framework/types"
import Big from "big.js"
import {
  creditForRefund,
  isConverted,
  labelRefund,
  roundToCurrency,
} from "../../../domain"
import { Actor } from "../../../types"
import {
  PurchaseRow,
  findLivePayment,
  findPurchaseOfSession,
} from "../repositories/purchase-repository"
import { settleEmptyHold } from "../repositories/currency-repository"
import { findPurchaseOfFormerSession } from "../repositories/settlement-repository"
import {
  HoldRow,
  RefundRow,
  anyHolds,
  findHolds,
  findRefund,
  insertHold,
  settleHold,
} from "../repositories/refund-repository"
import {
  lockPurchase,
  noteTinyRefund,
} from "../repositories/tiny-refund-repository"
import { Sql, Transact, sqlOf } from "../repositories/sql"
import { refuse } from "../utils/refuse"
import { ActorService } from "./actor-service"
import { refuseTooMuch } from "./change-refunds"
import { PostingService } from "./posting-service"
import {
  AskedRefund,
  exceeds,
  figuresOf,
  heldLineOf,
  lineOf,
  refundKey,
} from "./purchase-lines"

/**
 * Gives purchases back for Medusa's refunds, always to the account that was
 * charged. Medusa also refunds when an order is cancelled, before it says so;
 * a refund that may be either waits for its label, counted as given back but
 * not yet in the history (see `labelRefund`).
 */
export class RefundService {
  constructor(
    private readonly pool: Sql,
    private readonly postings: PostingService,
    private readonly actors: ActorService,
    private readonly logger: Logger,
    private readonly transact: Transact
  ) {}

  /**
   * A refund of Medusa's, by its id. `amount` in the order's currency.
   *
   * @throws MedusaError `refund_exceeds_purchase`, `purchase_not_found`
   */
  async refund(
    session_id: string,
    refund_id: string,
    amount: string
  ): Promise<void> {
    const purchase =
      (await findPurchaseOfSession(this.pool, session_id)) ??
      (await findPurchaseOfFormerSession(this.pool, session_id))
    if (!purchase) {
      throw refuse("purchase_not_found")
    }
    // A failed completion cancels the payment and then refunds it, too: the
    // cancellation has given everything back already.
    if (Big(purchase.reverted).eq(purchase.amount)) {
      return
    }
    const order_amount = roundToCurrency(amount, purchase.order_currency_code)
    if (Big(order_amount).eq(0)) {
      throw refuse("amount_zero", { field: "amount" })
    }
    const refund = await findRefund(this.pool, refund_id)
    refuseTooMuch(refund, purchase.order_currency_code)
    const actor = await this.actorOf(refund)
    const label = await this.labelNow(purchase, refund)
    const asked = { refund_id, refund, order_amount, actor, label }
    if (!isConverted(figuresOf(purchase))) {
      return await this.give(purchase, asked, {})
    }
    // What is credited depends on the refunds before it: none may come between.
    await this.transact(async (context) => {
      const sql = sqlOf(context, this.pool)
      const locked = await lockPurchase(sql, purchase)
      await this.give(locked, asked, context)
    })
  }

  private async give(
    purchase: PurchaseRow,
    { refund_id, refund, order_amount, actor, label }: AskedRefund,
    context: Context
  ): Promise<void> {
    const sql = sqlOf(context, this.pool)
    const credit = creditForRefund(figuresOf(purchase), order_amount)
    const key = refundKey(refund_id, order_amount)
    if (Big(credit).eq(0)) {
      // Less than half a coin of the account: it counts with the next refund.
      if (!(await noteTinyRefund(sql, purchase, order_amount, key))) {
        throw exceeds(purchase, order_amount)
      }
      return
    }
    if (label === null) {
      const held = { credit, order_amount, actor }
      return await this.hold(sql, purchase, refund!, held)
    }
    await this.postings.post(
      {
        ...lineOf(purchase, actor),
        kind: label === "refunded" ? "refund" : "reversal",
        amount: credit,
        order_amount,
        comment: refund?.comment,
        ...key,
      },
      context
    )
  }

  /**
   * Posts the refunds whose label is known by now.
   *
   * @returns how many waited
   */
  async settleHolds(
    only: { account_id?: string; order_id?: string } = {}
  ): Promise<number> {
    if (!(await anyHolds(this.pool))) {
      return 0
    }
    const holds = await findHolds(this.pool, only)
    for (const hold of holds) {
      await this.settle(hold).catch((error) =>
        this.logger.error(
          `company-credit: refund ${hold.refund_id} could not be settled: ${error}`
        )
      )
    }
    return holds.length
  }

  private async labelNow(
    purchase: PurchaseRow,
    refund: RefundRow | undefined
  ): Promise<"refunded" | "reverted" | null> {
    if (!refund) {
      return "refunded"
    }
    const { order_status } = await findLivePayment(this.pool, purchase)
    const now = { order_status, recorded_as_refund: false, age_seconds: 0 }
    return labelRefund({ ...refund, ...now })
  }

  private async hold(
    sql: Sql,
    purchase: PurchaseRow,
    refund: RefundRow,
    held: { credit: string; order_amount: string; actor: Required<Actor> }
  ): Promise<void> {
    const taken = await insertHold(sql, {
      refund_id: refund.refund_id,
      purchase_id: purchase.id,
      account_id: purchase.account_id,
      currency_code: purchase.currency_code,
      payment_id: refund.payment_id,
      amount: held.credit,
      order_amount: held.order_amount,
      actor_type: held.actor.type,
      actor_id: held.actor.id,
      actor_name: held.actor.name,
    })
    if (taken === "converted") {
      throw refuse("currency_mismatch", { asked: purchase.currency_code })
    }
    if (taken === "refused") {
      throw exceeds(purchase, held.order_amount)
    }
  }

  private async settle(hold: HoldRow): Promise<void> {
    const label = labelRefund({
      takes_all: true,
      explained: false,
      order_status: hold.order_status,
      recorded_as_refund: hold.recorded_as_refund,
      age_seconds: hold.age_seconds,
    })
    if (label === null) {
      return
    }
    if (Big(hold.amount).eq(0)) {
      return await settleEmptyHold(this.pool, hold)
    }
    await this.postings.post({
      ...heldLineOf(hold),
      kind: label === "refunded" ? "refund" : "reversal",
    })
    await settleHold(this.pool, hold.refund_id)
  }

  private async actorOf(
    refund: RefundRow | undefined
  ): Promise<Required<Actor>> {
    return refund?.created_by && refund.created_by_type
      ? {
          type: refund.created_by_type,
          id: refund.created_by,
          name: refund.created_by_name ?? refund.created_by,
        }
      : await this.actors.resolve(this.pool)
  }
}
