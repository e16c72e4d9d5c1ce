import type { Context } from "@medusajs/framework/types"
import Big from "big.js"
import { Repair, creditForRefund, roundToCurrency } from "../../../domain"
import { Actor, RepairInMedusa } from "../../../types"
import {
  findEntryIdByKey,
  findPurchaseEntry,
} from "../repositories/entry-repository"
import {
  PurchaseRow,
  findLivePayment,
  findPurchase,
  tieToOrder,
} from "../repositories/purchase-repository"
import { findRecordedRefunds } from "../repositories/order-payment-repository"
import { DifferenceRow } from "../repositories/reconciliation/difference-repository"
import { findSessionOfPayment } from "../repositories/reconciliation/payments"
import {
  findHolds,
  settleHold,
  settleHoldsOf,
} from "../repositories/refund-repository"
import { Sql, sqlOf } from "../repositories/sql"
import { fingerprint } from "../utils/idempotency"
import { newId } from "../utils/new-id"
import { refuse } from "../utils/refuse"
import { CheckoutService } from "./checkout-service"
import { Posting, PostingService } from "./posting-service"
import { exceeds, figuresOf, lineOf, refundKey } from "./purchase-lines"
import { toDifferenceDTO } from "./reconciliation-rows"

/** Repairs that are made in Medusa; the entry, if any, comes of that. */
export function isOfMedusa(repair: Repair | null): boolean {
  return (
    repair === "cancel_payment" ||
    repair === "remove_refund" ||
    repair === "record_credit"
  )
}

/**
 * The entries that repairs post: ordinary ones, by the name of the person who
 * confirmed, in the transaction that marks the difference as repaired.
 */
export class RepairService {
  constructor(
    private readonly pool: Sql,
    private readonly postings: PostingService,
    private readonly checkout: CheckoutService
  ) {}

  /** @returns the id of the entry that was posted, if any */
  async post(
    context: Context,
    row: DifferenceRow,
    actor: Required<Actor>
  ): Promise<string | null> {
    const sql = sqlOf(context, this.pool)
    switch (row.repair) {
      case "give_back":
        return await this.giveBack(context, row, actor)
      case "book_refund":
        return await this.bookRefund(context, row, actor)
      case "settle_refund":
        return await this.settleRefund(context, row, actor)
      case "charge_payment":
        return await this.chargePayment(context, row)
      case "tie_to_order":
        await tieToOrder(sql, row.order_id!)
        return null
      default:
        throw refuse("difference_not_repairable", {
          advice: toDifferenceDTO(row).advice,
        })
    }
  }

  /** What Medusa has to do; null when the repair is an entry alone. */
  async inMedusa(row: DifferenceRow): Promise<RepairInMedusa | null> {
    const { order_id, payment_id, refund_id, entry_id } = row
    switch (row.repair) {
      case "cancel_payment":
        return { kind: "cancel_payment", payment_id: payment_id! }
      case "remove_refund":
        return { kind: "remove_refund", refund_id: refund_id! }
      case "record_credit":
        return {
          kind: "record_credit",
          order_id: order_id!,
          entry_id: entry_id!,
          refunds: await findRecordedRefunds(this.pool, entry_id!, order_id!),
        }
      default:
        return null
    }
  }

  /** What the cancellation of a payment in Medusa has given back. */
  async entryOfCancellation(
    sql: Sql,
    { purchase_id }: DifferenceRow
  ): Promise<string | null> {
    return purchase_id === null
      ? null
      : await findEntryIdByKey(sql, `reversal:${purchase_id}`)
  }

  private async giveBack(
    context: Context,
    row: DifferenceRow,
    actor: Required<Actor>
  ): Promise<string | null> {
    const sql = sqlOf(context, this.pool)
    const purchase = await this.purchaseOf(sql, row)
    // Once, by the lock on the difference: a purchase may be given back in
    // parts, and each of its repairs is one of its own.
    const key = newId("repair")
    const entry_id = await this.send(context, row, {
      ...lineOf(purchase, actor),
      kind: "reversal",
      amount: null,
      idempotency_key: key,
      fingerprint: fingerprint("repair", key),
    })
    await settleHoldsOf(sql, purchase.id)
    return entry_id
  }

  private async bookRefund(
    context: Context,
    row: DifferenceRow,
    actor: Required<Actor>
  ): Promise<string | null> {
    const sql = sqlOf(context, this.pool)
    const purchase = await this.purchaseOf(sql, row)
    const order_amount = roundToCurrency(
      row.expected!,
      purchase.order_currency_code
    )
    const credit = creditForRefund(figuresOf(purchase), order_amount)
    if (Big(credit).lte(0)) {
      throw exceeds(purchase, order_amount)
    }
    const { order_status } = await findLivePayment(sql, purchase)
    return await this.send(context, row, {
      ...lineOf(purchase, actor),
      kind: order_status === "canceled" ? "reversal" : "refund",
      amount: credit,
      order_amount,
      ...refundKey(row.refund_id!, order_amount),
    })
  }

  private async settleRefund(
    context: Context,
    row: DifferenceRow,
    actor: Required<Actor>
  ): Promise<string | null> {
    const sql = sqlOf(context, this.pool)
    const purchase = await this.purchaseOf(sql, row)
    const holds = await findHolds(sql, { account_id: purchase.account_id })
    const hold = holds.find(({ refund_id }) => refund_id === row.refund_id)
    if (!hold) {
      return null
    }
    const entry_id = await this.send(context, row, {
      ...lineOf(purchase, actor),
      kind: hold.order_status === "canceled" ? "reversal" : "refund",
      amount: hold.amount,
      order_amount: hold.order_amount,
      held: true,
      ...refundKey(hold.refund_id, hold.order_amount),
    })
    await settleHold(sql, hold.refund_id)
    return entry_id
  }

  /** With every check of a checkout but the method's own rules. */
  private async chargePayment(
    context: Context,
    row: DifferenceRow
  ): Promise<string | null> {
    const sql = sqlOf(context, this.pool)
    const session_id = await findSessionOfPayment(sql, row.payment_id!)
    if (!session_id) {
      throw refuse("purchase_not_found")
    }
    await this.checkout.chargeSession(session_id, {}, context)
    return (await findPurchaseEntry(sql, session_id))?.id ?? null
  }

  private async purchaseOf(
    sql: Sql,
    { purchase_id }: DifferenceRow
  ): Promise<PurchaseRow> {
    const purchase = await findPurchase(sql, purchase_id!)
    if (!purchase) {
      throw refuse("purchase_not_found")
    }
    return purchase
  }

  private async send(
    context: Context,
    row: DifferenceRow,
    posting: Posting
  ): Promise<string | null> {
    const { cause } = toDifferenceDTO(row)
    const { entry } = await this.postings.post(
      { ...posting, comment: `Repaired: ${cause}` },
      context
    )
    return entry?.id ?? null
  }
}
