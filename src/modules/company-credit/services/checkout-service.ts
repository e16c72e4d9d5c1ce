import type { Context } from "@medusajs/framework/types"
import {
  Buyer,
  CheckoutRules,
  Refusal,
  isRefusal,
  refusal,
  refuseBuyer,
} from "../../../domain"
import {
  findBuyer,
  findCartFacts,
  findSessionFacts,
} from "../repositories/checkout-repository"
import { takeUp } from "../repositories/loose-end-repository"
import { Sql, sqlOf } from "../repositories/sql"
import { refuse, refuseIf } from "../utils/refuse"
import {
  CartAssessment,
  SessionTotals,
  acceptBuyer,
  isAdministrator,
  chargeTo,
  purchaseOf,
  refuseOrderOf,
  refused,
  toBuyer,
  warningFor,
} from "./checkout-rules"
import { ActorService } from "./actor-service"
import { ExchangeRateService } from "./exchange-rate-service"
import { PostingService } from "./posting-service"
import { SettlementService } from "./settlement-service"

/** A buyer at the checkout: may they pay on account, and the booking of it. */
export class CheckoutService {
  constructor(
    private readonly pool: Sql,
    private readonly postings: PostingService,
    private readonly actors: ActorService,
    private readonly rates: ExchangeRateService,
    private readonly settlements: SettlementService
  ) {}

  /** Why this customer cannot use payment on account at all; null = can. */
  async refuseCustomer(customer_id: string | null): Promise<Refusal | null> {
    if (!customer_id) {
      return refusal("login_required")
    }
    const row = await findBuyer(this.pool, customer_id, null, null)
    return refuseBuyer(toBuyer(row, customer_id))
  }

  /**
   * Whether this customer can pay this cart on account. The total comes from
   * Medusa, which computes it.
   */
  async assessCart(
    cart_id: string,
    customer_id: string | null,
    total: string,
    rules: CheckoutRules
  ): Promise<CartAssessment> {
    const facts = await findCartFacts(
      this.pool,
      cart_id,
      customer_id,
      this.rates.configured
    )
    if (!customer_id) {
      return refused(refusal("login_required"))
    }
    if (facts?.cart_customer_id !== customer_id) {
      return refused(refusal("not_your_cart"))
    }
    const buyer = toBuyer(facts, customer_id)
    const totals = {
      amount: total,
      currency_code: facts.session_currency,
      billing_country: facts.billing_country,
    }
    const charged = chargeTo(buyer, totals, facts)
    const reason = refuseOrderOf(buyer, rules, totals, charged)
    const charge = isRefusal(charged) ? null : charged
    return reason
      ? refused(reason, charge)
      : { refusal: null, warning: warningFor(buyer!, charge), charge }
  }

  /**
   * Tells a buyer early, when the method is chosen. Binding is only
   * `chargeSession`. Without a customer nothing is said yet: Medusa makes
   * sessions anew without one after a failed completion.
   *
   * @throws MedusaError with the refusal's code
   */
  async checkSession(
    customer_id: string | undefined,
    totals: SessionTotals,
    rules: CheckoutRules
  ): Promise<void> {
    if (!customer_id) {
      return
    }
    const row = await findBuyer(
      this.pool,
      customer_id,
      totals.currency_code,
      this.rates.configured
    )
    const buyer = toBuyer(row, customer_id)
    refuseIf(
      refuseOrderOf(
        buyer,
        { ...rules, countries: undefined },
        { ...totals, billing_country: null },
        row ? chargeTo(buyer, totals, row) : null
      )
    )
  }

  /**
   * Books the purchase of a payment session, once, whoever else is doing the
   * same at this moment.
   *
   * @returns the purchase's id; null when there was nothing to charge
   * @throws MedusaError with the refusal's code; nothing is booked then
   */
  async chargeSession(
    session_id: string,
    rules: CheckoutRules,
    context: Context = {},
    isRepeated = false
  ): Promise<string | null> {
    const sql = sqlOf(context, this.pool)
    const facts = await findSessionFacts(sql, session_id, this.rates.configured)
    if (!facts) {
      throw refuse("purchase_not_found")
    }
    let earlier = facts.open_purchase_id
    if (!earlier && facts.carries) {
      return await this.settlements.carry(facts.carries, facts, facts.placed_by)
    }
    if (!earlier) {
      const caller = this.actors.caller()
      if (!facts.placed_by && isAdministrator(caller)) {
        facts.placed_by = await this.actors.resolve(sql, caller)
      }
      const buyer = acceptBuyer(facts, rules, caller)
      if (!buyer) {
        return null
      }
      const purchase = purchaseOf(facts, buyer)
      const posted = await this.postings
        .post(purchase, context)
        .catch((error) => {
          if (error.code === "currency_mismatch" && !isRepeated) {
            return null
          }
          throw refusalFor(buyer, error)
        })
      if (!posted) {
        // The account changed its currency after it was read: convert anew.
        return await this.chargeSession(session_id, rules, context, true)
      }
      const { entry } = posted
      if (entry?.purchase_id === purchase.purchase_id) {
        return purchase.purchase_id
      }
      earlier = entry!.purchase_id!
    }
    // Another attempt booked it. If that one gives it back before we have said
    // that we are at it, too, it is to be booked again.
    return (await takeUp(sql, earlier))
      ? earlier
      : await this.chargeSession(session_id, rules, context)
  }
}

/** What the buyer is told of a posting that was refused. */
function refusalFor(buyer: Buyer, error: { code?: unknown }): unknown {
  if (error.code === "insufficient_credit" && !buyer.may_see_credit) {
    return refuse("insufficient_credit")
  }
  // The key is ours: another session of this order was quicker.
  return error.code === "idempotency_key_reused"
    ? refuse("concurrent_update")
    : error
}
