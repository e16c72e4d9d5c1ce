import { generateEntityId } from "@medusajs/framework/utils"
import Big from "big.js"
import {
  Buyer,
  Charge,
  CheckoutRules,
  CreditWarning,
  Refusal,
  chargeFor,
  chargeOf,
  chooseRate,
  isRefusal,
  rateAsDecimal,
  refuseBuyer,
  refuseCredit,
  refuseOrder,
  warnOfOverrun,
  withoutFigures,
} from "../../../domain"
import { Actor } from "../../../types"
import { BuyerRow, SessionFacts } from "../repositories/checkout-repository"
import { fingerprint } from "../utils/idempotency"
import { refuse, refuseIf } from "../utils/refuse"

/** `warning`: accepted, although the order goes over the limit. */
export type CartAssessment = {
  refusal: Refusal | null
  warning: CreditWarning | null
  /** What the order comes to on the account; null when that is not known. */
  charge: Charge | null
}

/** A buyer with an account, and what their order charges to it. */
export type ChargedBuyer = Buyer & {
  account: NonNullable<Buyer["account"]>
  charge: Charge
}

export type SessionTotals = { amount: string; currency_code: string }

/** The account to charge; null when the order costs nothing. */
export function acceptBuyer(
  facts: SessionFacts,
  rules: CheckoutRules,
  caller: Actor | undefined
) {
  const customer_id = buyerOf(facts, caller)
  if (!customer_id) {
    throw refuse("login_required")
  }
  const owner = facts.cart_id ? facts.cart_customer_id : facts.order_customer_id
  if (owner !== customer_id) {
    throw refuse("not_your_cart")
  }
  if (!Big(facts.amount).eq(facts.collection_amount ?? -1)) {
    throw refuse("session_outdated")
  }
  // Less than the smallest coin of the order's currency, not of the account's.
  if (Big(chargeFor(facts.amount, facts.session_currency)).eq(0)) {
    return null
  }
  const buyer = toBuyer(facts, customer_id)
  if (buyer && facts.placed_by) {
    // The administrator who places the order reads the answer.
    buyer.may_see_credit = true
  }
  const totals = {
    amount: facts.amount,
    currency_code: facts.session_currency,
    billing_country: facts.billing_country,
  }
  const charge = chargeTo(buyer, totals, facts)
  refuseIf(refuseOrderOf(buyer, rules, totals, charge))
  return { ...buyer, charge } as ChargedBuyer
}

/** What an order charges to the buyer's account; null where there is none. */
export function chargeTo(
  buyer: Buyer | null,
  totals: SessionTotals,
  { rates }: Pick<BuyerRow, "rates">
): Charge | Refusal | null {
  if (!buyer?.account) {
    return null
  }
  const { currency_code } = buyer.account
  const rate = rates && chooseRate(totals.currency_code, currency_code, rates)
  return chargeOf(totals, buyer.account, rate)
}

/**
 * Who buys: whoever was logged in when the session was made. The session that
 * Medusa makes anew after a failed completion names nobody; there the buyer of
 * that failed attempt may go on, and has to be the one who calls. And an
 * administrator who marks an order as paid on account names nobody either: then
 * the order's customer buys.
 */
function buyerOf(
  { session_customer_id, earlier_customer_id, ...facts }: SessionFacts,
  caller: Actor | undefined
): string | null {
  if (session_customer_id) {
    return session_customer_id
  }
  if (facts.order_id && isAdministrator(caller)) {
    return facts.order_customer_id
  }
  return caller?.type === "customer" && caller.id === earlier_customer_id
    ? earlier_customer_id
    : null
}

export function isAdministrator(caller: Actor | undefined): boolean {
  return caller?.type === "user" || caller?.type === "api-key"
}

/** All checks but the binding one, which the posting makes under the lock. */
export function refuseOrderOf(
  buyer: Buyer | null,
  rules: CheckoutRules,
  totals: SessionTotals & { billing_country: string | null },
  charge: Charge | Refusal | null
): Refusal | null {
  const reason = refuseBuyer(buyer)
  if (reason || !buyer?.account || !charge || Big(totals.amount).eq(0)) {
    return reason
  }
  const refused =
    refuseOrder(rules, totals) ??
    (isRefusal(charge) ? charge : refuseCredit(buyer.account, charge.amount))
  return refused && !buyer.may_see_credit ? withoutFigures(refused) : refused
}

export function refused(
  reason: Refusal,
  charge: Charge | null = null
): CartAssessment {
  return { refusal: reason, warning: null, charge }
}

export function warningFor(
  { account, may_see_credit }: Buyer,
  charge: Charge | null
): CreditWarning | null {
  return account && charge && may_see_credit && Big(charge.amount).gt(0)
    ? warnOfOverrun(account, charge.amount)
    : null
}

export function purchaseOf(facts: SessionFacts, buyer: ChargedBuyer) {
  const { account, charge } = buyer
  const order = {
    order_id: facts.order_id,
    order_display_id: facts.order_display_id,
  }
  return {
    kind: "purchase" as const,
    account_id: account.id,
    amount: Big(charge.amount).times(-1).toFixed(),
    currency_code: account.currency_code,
    idempotency_key: keyOf(facts),
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
      exchange_rate: charge.rate && rateAsDecimal(charge.rate.rate),
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

/**
 * A session is booked again only after its earlier booking was undone. Two
 * administrators who charge one order at the same instant, each with a session
 * of their own, want the same next purchase of it: one of them is refused.
 */
function keyOf({ session_id, undone, ...facts }: SessionFacts): string {
  return facts.charge_number && facts.order_id
    ? `charge:${facts.order_id}:${facts.charge_number}`
    : `purchase:${session_id}:${undone + 1}`
}

/** Text a storefront sent, untrusted: a trimmed string or nothing. */
function textOf(value: unknown, length: number): string | null {
  return typeof value === "string" && value.trim()
    ? value.trim().slice(0, length)
    : null
}

export function toBuyer(
  row: BuyerRow | undefined,
  customer_id: string
): Buyer | null {
  if (!row?.member_id || !row.company_id) {
    return null
  }
  return {
    customer_id,
    may_buy_on_account: row.may_buy_on_account!,
    may_see_credit: row.may_see_credit!,
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
