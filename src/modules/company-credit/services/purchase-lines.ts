import Big from "big.js"
import { formatMoney } from "../../../domain"
import { Actor } from "../../../types"
import { PurchaseRow } from "../repositories/purchase-repository"
import { HoldRow, RefundRow } from "../repositories/refund-repository"
import { fingerprint } from "../utils/idempotency"
import { refuse } from "../utils/refuse"

/** A purchase's figures, with what waits for its label counted as given. */
export function figuresOf(purchase: PurchaseRow) {
  const given_back = Big(purchase.refunded)
    .plus(purchase.reverted)
    .plus(purchase.held)
  const order_given_back = Big(purchase.order_given_back).plus(
    purchase.order_held
  )
  return {
    ...purchase,
    given_back: given_back.toFixed(),
    order_given_back: order_given_back.toFixed(),
  }
}

/** What every posting that gives a purchase back has in common. */
export function lineOf(purchase: PurchaseRow, actor: Required<Actor>) {
  return {
    account_id: purchase.account_id,
    currency_code: purchase.currency_code,
    purchase_id: purchase.id,
    order: {
      order_id: purchase.order_id,
      order_display_id: purchase.order_display_id,
    },
    actor,
  }
}

/** A refund that waited for its label, on its purchase. */
export function heldLineOf(hold: HoldRow) {
  return {
    account_id: hold.account_id,
    currency_code: hold.currency_code,
    purchase_id: hold.purchase_id,
    order: {
      order_id: hold.order_id,
      order_display_id: hold.order_display_id,
    },
    actor: { type: hold.actor_type, id: hold.actor_id, name: hold.actor_name },
    amount: hold.amount,
    order_amount: hold.order_amount,
    held: true,
    ...refundKey(hold.refund_id, hold.order_amount),
  }
}

/**
 * One refund of Medusa's is booked once, whichever way it gets here. What it
 * credits depends on the refunds before it, so a repeat is known by what was
 * asked for.
 */
export function refundKey(refund_id: string, order_amount: string) {
  return {
    idempotency_key: `refund:${refund_id}`,
    fingerprint: fingerprint("refund", { refund_id, order_amount }),
  }
}

/** A refund of Medusa's, with all that its entry has to tell. */
export type AskedRefund = {
  refund_id: string
  refund: RefundRow | undefined
  order_amount: string
  actor: Required<Actor>
  /** Null = it is not known yet, and the refund waits. */
  label: "refunded" | "reverted" | null
}

export function exceeds(purchase: PurchaseRow, order_amount: string) {
  const { given_back } = figuresOf(purchase)
  return refuse("refund_exceeds_purchase", {
    remaining: formatMoney(
      Big(purchase.amount).minus(given_back),
      purchase.currency_code
    ),
    asked: formatMoney(order_amount, purchase.order_currency_code),
  })
}
