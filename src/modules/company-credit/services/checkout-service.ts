import type { Context } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import Big from "big.js"
import {
  Buyer,
  CheckoutRules,
  Refusal,
  chargeFor,
  refusal,
  refuseBuyer,
  refuseCredit,
  refuseCurrency,
  refuseOrder,
} from "../../../domain"
import {
  BuyerRow,
  SessionFacts,
  findBuyer,
  findCartFacts,
  findSessionFacts,
} from "../repositories/checkout-repository"
import { Sql, sqlOf } from "../repositories/sql"
import { fingerprint } from "../utils/idempotency"
import { refuse, refuseIf } from "../utils/refuse"
import { PostingService } from "./posting-service"

export type SessionTotals = { amount: string; currency_code: string }

/** A buyer at the checkout: may they pay on account, and the booking of it. */
export class CheckoutService {
  constructor(
    private readonly pool: Sql,
    private readonly postings: PostingService
  ) {}

  /** Why this customer cannot use payment on account at all; null = can. */
  async refuseCustomer(customer_id: string | null): Promise<Refusal | null> {
    if (!customer_id) {
      return refusal("login_required")
    }
    const row = await findBuyer(this.pool, customer_id)
    return refuseBuyer(toBuyer(row, customer_id))
  }

  /**
   * Why this customer cannot pay this cart on account; null = can. The total
   * comes from Medusa, which computes it.
   */
  async refuseCart(
    cart_id: string,
    customer_id: string | null,
    total: string,
    rules: CheckoutRules
  ): Promise<Refusal | null> {
    const facts = await findCartFacts(this.pool, cart_id, customer_id)
    if (!facts) {
      return refusal("not_your_cart")
    }
    if (!customer_id) {
      return refusal("login_required")
    }
    if (facts.cart_customer_id !== customer_id) {
      return refusal("not_your_cart")
    }
    return refuseOrderOf(toBuyer(facts, customer_id), rules, {
      amount: total,
      currency_code: facts.session_currency,
      billing_country: facts.billing_country,
    })
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
    const buyer = toBuyer(await findBuyer(this.pool, customer_id), customer_id)
    refuseIf(
      refuseOrderOf(
        buyer,
        { ...rules, countries: undefined },
        { ...totals, billing_country: null }
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
    context: Context = {}
  ): Promise<string | null> {
    const facts = await findSessionFacts(sqlOf(context, this.pool), session_id)
    if (!facts) {
      throw refuse("purchase_not_found")
    }
    if (facts.open_purchase_id) {
      return facts.open_purchase_id
    }
    const buyer = acceptBuyer(facts, rules)
    if (!buyer) {
      return null
    }
    const { entry } = await this.postings.post(
      purchaseOf(facts, buyer),
      context
    )
    return entry?.purchase_id ?? null
  }
}

/** The account to charge; null when the order costs nothing. */
function acceptBuyer(facts: SessionFacts, rules: CheckoutRules) {
  const { customer_id } = facts
  if (!customer_id) {
    throw refuse("login_required")
  }
  const owner = facts.cart_id ? facts.cart_customer_id : facts.order_customer_id
  if (owner !== customer_id) {
    throw refuse("not_your_cart")
  }
  if (Big(facts.amount).eq(0)) {
    return null
  }
  const buyer = toBuyer(facts, customer_id)
  refuseIf(
    refuseOrderOf(buyer, rules, {
      amount: facts.amount,
      currency_code: facts.session_currency,
      billing_country: facts.billing_country,
    })
  )
  return buyer as Required<Buyer>
}

/** All checks but the binding one, which the posting makes under the lock. */
function refuseOrderOf(
  buyer: Buyer | null,
  rules: CheckoutRules,
  totals: SessionTotals & { billing_country: string | null }
): Refusal | null {
  const reason = refuseBuyer(buyer)
  if (reason || !buyer?.account || Big(totals.amount).eq(0)) {
    return reason
  }
  return (
    refuseOrder(rules, totals) ??
    refuseCurrency(buyer.account, totals.currency_code) ??
    refuseCredit(buyer.account, totals.amount)
  )
}

function purchaseOf(facts: SessionFacts, buyer: Buyer) {
  const account = buyer.account!
  const charge = chargeFor(facts.amount, account.currency_code)
  const order = {
    order_id: facts.order_id,
    order_display_id: facts.order_display_id,
  }
  return {
    kind: "purchase" as const,
    account_id: account.id,
    amount: Big(charge).times(-1).toFixed(),
    currency_code: account.currency_code,
    // A session is booked again only after its earlier booking was undone.
    idempotency_key: `purchase:${facts.session_id}:${facts.undone + 1}`,
    fingerprint: fingerprint("purchase", {
      session_id: facts.session_id,
      amount: facts.amount,
      currency: facts.session_currency,
    }),
    purchase_id: generateEntityId(undefined, "ccpur"),
    purchase: {
      ...order,
      payment_session_id: facts.session_id,
      payment_collection_id: facts.payment_collection_id,
      cart_id: facts.cart_id,
      customer_id: buyer.customer_id,
      order_currency_code: facts.session_currency,
      order_amount: facts.amount,
      exchange_rate: null,
    },
    order,
    po_number: textOf(facts.data?.po_number, 255),
    comment: textOf(facts.data?.comment, 2000),
    // The buyer's own words are the buyer's to read.
    comment_is_public: true,
    actor: facts.placed_by?.name
      ? { ...facts.placed_by, name: facts.placed_by.name }
      : {
          type: "customer" as const,
          id: buyer.customer_id,
          name: facts.customer_name ?? buyer.customer_id,
        },
  }
}

/** Text a storefront sent, untrusted: a trimmed string or nothing. */
function textOf(value: unknown, length: number): string | null {
  return typeof value === "string" && value.trim()
    ? value.trim().slice(0, length)
    : null
}

function toBuyer(row: BuyerRow | undefined, customer_id: string): Buyer | null {
  if (!row?.member_id || !row.company_id) {
    return null
  }
  return {
    customer_id,
    may_buy_on_account: row.may_buy_on_account!,
    company: {
      id: row.company_id,
      status: row.company_status!,
      payment_on_account: row.payment_on_account!,
    },
    account: row.account_id
      ? {
          id: row.account_id,
          currency_code: row.currency_code!,
          credit_limit: row.credit_limit!,
          exceed_limit: row.exceed_limit!,
          outstanding_balance: row.outstanding_balance!,
          last_seq: row.last_seq!,
          terms_version: row.terms_version!,
          allocated: row.allocated_at !== null,
        }
      : null,
  }
}
