import type { Context } from "@medusajs/framework/types"
import {
  InjectTransactionManager,
  MedusaContext,
} from "@medusajs/framework/utils"
import { CheckoutRules, Refusal } from "../../../domain"
import {
  Actor,
  CreditEntryDTO,
  CreditForPayments,
  OrderCreditDTO,
  PROVIDER_PREFIX,
} from "../../../types"
import {
  CanceledSession,
  OrderCharges,
  findCanceledSession,
  findOrderCharges,
} from "../repositories/purchase-repository"
import { CartAssessment, SessionTotals } from "../services/checkout-rules"
import { findPurchaseEntry } from "../repositories/entry-repository"
import { toEntryDTO } from "../repositories/entry-row"
import { sqlOf } from "../repositories/sql"
import { once } from "../services/request-service"
import { againWhenConverted } from "../utils/again-when-converted"
import { RatesFacade } from "./rates"

/** What checkout, the payment provider and the life of an order ask for. */
export class PaymentsFacade extends RatesFacade implements CreditForPayments {
  async retrieveOrderCharges(order_id: string): Promise<OrderCharges> {
    return await findOrderCharges(this.pool_, order_id)
  }

  async retrieveOrderCredit(order_id: string): Promise<OrderCreditDTO | null> {
    return await this.services_.orders.ofOrder(order_id)
  }

  /** What the payment session was booked as; null when it was not. */
  async retrievePurchaseEntry(
    session_id: string
  ): Promise<CreditEntryDTO | null> {
    const row = await findPurchaseEntry(this.pool_, session_id)
    return row ? toEntryDTO(row) : null
  }

  /** The actor with a name, looked up where it has none. */
  async nameActor(actor: Actor): Promise<Required<Actor>> {
    return await this.services_.actors.resolve(this.pool_, actor)
  }

  /**
   * Ties an idempotency key to a request whose work is done by many of
   * Medusa's modules, so that the same key with another body is refused. What
   * to answer a repeat with is for the caller to find.
   */
  @InjectTransactionManager()
  async claimRequest(
    request: { operation: string; key: string | undefined; body: unknown },
    @MedusaContext() context: Context = {}
  ): Promise<void> {
    await once(sqlOf(context, this.pool_), request, async () => null)
  }

  async tiePurchasesToOrder(order_id: string): Promise<void> {
    await this.services_.orders.tie(order_id)
  }

  async refuseCustomer(customer_id: string | null): Promise<Refusal | null> {
    return await this.services_.checkout.refuseCustomer(customer_id)
  }

  async assessCart(
    cart_id: string,
    customer_id: string | null,
    total: string,
    rules: CheckoutRules
  ): Promise<CartAssessment> {
    const { checkout } = this.services_
    return await checkout.assessCart(cart_id, customer_id, total, rules)
  }

  async checkSession(
    customer_id: string | undefined,
    totals: SessionTotals,
    rules: CheckoutRules
  ): Promise<void> {
    await this.services_.checkout.checkSession(customer_id, totals, rules)
  }

  async chargeSession(
    session_id: string,
    rules: CheckoutRules
  ): Promise<string | null> {
    return await this.services_.checkout.chargeSession(session_id, rules)
  }

  async refundSession(
    session_id: string,
    refund_id: string,
    amount: string
  ): Promise<void> {
    await againWhenConverted(() =>
      this.services_.refunds.refund(session_id, refund_id, amount)
    )
  }

  async settleHeldRefunds(only: { order_id?: string } = {}): Promise<number> {
    return await this.services_.refunds.settleHolds(only)
  }

  async reverseSession(session_id: string, actor?: Actor): Promise<void> {
    await this.services_.reversals.reverseSession(session_id, actor)
  }

  async voidSession(session_id: string, is_by_hand: boolean): Promise<void> {
    await this.services_.settlements.voidSession(session_id, is_by_hand)
  }

  async reverseAbandonedSession(session_id: string): Promise<void> {
    await this.services_.reversals.reverseAbandonedSession(session_id)
  }

  async reverseUnpaidSession(session_id: string): Promise<void> {
    await this.services_.reversals.reverseUnpaidSession(session_id)
  }

  async reverseCanceledOrder(order_id: string, actor?: Actor): Promise<void> {
    await this.services_.reversals.reverseCanceledOrder(order_id, actor)
  }

  /** @returns how many purchases without payment or order were given back */
  async reverseOrphans(): Promise<number> {
    const { orphan_grace_seconds } = this.options_
    return await this.services_.looseEnds.reverseOrphans(orphan_grace_seconds)
  }

  /** @returns how many refunds of Medusa's were missed and are booked now */
  async bookMissedRefunds(): Promise<number> {
    const { orphan_grace_seconds } = this.options_
    const { looseEnds } = this.services_
    return await looseEnds.bookMissedRefunds(orphan_grace_seconds)
  }

  /** Ids of payments whose cancellation Medusa has begun and not finished. */
  async listHalfCanceledPayments(): Promise<string[]> {
    const { orphan_grace_seconds } = this.options_
    const { looseEnds } = this.services_
    return await looseEnds.findHalfCanceledPayments(orphan_grace_seconds)
  }

  /** Ties purchases whose order is gone to the one that stayed. */
  async tieStrayPurchases(): Promise<void> {
    await this.services_.looseEnds.tieStrays()
  }

  /** A session of the cart that Medusa would reuse although it is canceled. */
  async findCanceledSession(cart_id: string): Promise<CanceledSession | null> {
    const found = await findCanceledSession(
      this.pool_,
      cart_id,
      PROVIDER_PREFIX
    )
    return found ?? null
  }
}
