import { Actor } from "../../../types"
import {
  SettlementRow,
  claimSettlement,
  findSettlement,
  releaseSettlement,
  saveSettlement,
} from "../repositories/settlement-repository"
import {
  findUnfinishedCharges,
  findUnsettledOrders,
} from "../repositories/unsettled-repository"
import { PurchaseOfOrder } from "../services/settlement-service"
import { PaymentsFacade } from "./payments"

const AT_ONCE = 200

/** What keeps the payments of a changed order and its credit together. */
export class SettlementsFacade extends PaymentsFacade {
  /** Oldest first. */
  async listPurchasesOfOrder(order_id: string): Promise<PurchaseOfOrder[]> {
    return await this.services_.settlements.purchasesOf(order_id)
  }

  async dropPurchase(
    purchase_id: string,
    order_amount: string,
    actor: Actor | null
  ): Promise<void> {
    await this.services_.settlements.drop(purchase_id, order_amount, actor)
  }

  /** @returns what releases it; null while another process has the order */
  async claimOrder(order_id: string): Promise<string | null> {
    return (await claimSettlement(this.pool_, order_id)) ?? null
  }

  /** Nothing happens when the claim was too old, and is another one's now. */
  async releaseOrder(order_id: string, claim: string): Promise<void> {
    await releaseSettlement(this.pool_, order_id, claim)
  }

  /** Orders that were changed, and whose credit was not brought in line. */
  async listUnsettledOrders(): Promise<string[]> {
    const { orphan_grace_seconds } = this.options_
    return await findUnsettledOrders(this.pool_, orphan_grace_seconds, AT_ONCE)
  }

  /** Orders that were charged, and whose own books do not say so yet. */
  async listUnfinishedCharges(): Promise<string[]> {
    const { orphan_grace_seconds: grace } = this.options_
    return await findUnfinishedCharges(this.pool_, grace, AT_ONCE)
  }

  async retrieveSettlement(order_id: string): Promise<SettlementRow | null> {
    return (await findSettlement(this.pool_, order_id)) ?? null
  }

  async saveSettlement(
    settlement: Omit<SettlementRow, "settled_at">
  ): Promise<void> {
    await saveSettlement(this.pool_, settlement)
  }
}
