import Big from "big.js"
import { convert } from "./conversion"
import { sameCurrency } from "./currency"
import { Amount, roundToCurrency, toAmount } from "./money"

/** One purchase and what of it was already given back. Amounts ≥ 0. */
export type PurchaseFigures = {
  /** The account's currency at the charge. */
  currency_code: string
  /** What was charged, in `currency_code`. */
  amount: Amount
  /** Refunded, reverted and held so far, in `currency_code`. */
  given_back: Amount
  order_currency_code: string
  /** What the buyer was asked to pay, in the order's currency, unrounded. */
  order_amount: string
  /** Refunded, reverted and held so far, in the order's currency. */
  order_given_back: string
}

/**
 * What a refund in the order's currency gives back in the account's currency:
 * by the order's own rate (charge ÷ order amount), applied to all that is then
 * given back, less what was given back before. So the roundings of partial
 * refunds never add up, and their sum is exactly the charge.
 *
 * @returns an amount ≥ 0; it may exceed what is left, which posting refuses
 */
export function creditForRefund(
  purchase: PurchaseFigures,
  orderAmount: string
): Amount {
  const { currency_code, order_currency_code } = purchase
  const left = Big(purchase.amount).minus(purchase.given_back)
  const orderLeft = Big(purchase.order_amount).minus(purchase.order_given_back)
  const asked = roundToCurrency(orderAmount, order_currency_code)
  if (Big(asked).eq(roundToCurrency(orderLeft, order_currency_code))) {
    return toAmount(left, currency_code)
  }
  if (!isConverted(purchase)) {
    return asked
  }
  const share = convert(Big(purchase.order_given_back).plus(asked), {
    from: order_currency_code,
    to: currency_code,
    multiplier: purchase.amount,
    divisor: purchase.order_amount,
  })
  const credit = Big(share).minus(purchase.given_back)
  return toAmount(credit.gt(0) ? credit : "0", currency_code)
}

/**
 * Whether the account's figures are others than the order's: in another
 * currency, or restated when the account changed its own, be it back to the
 * order's.
 */
export function isConverted(purchase: PurchaseFigures): boolean {
  const { amount, given_back, order_amount, order_given_back } = purchase
  const currency = purchase.order_currency_code
  return !(
    sameCurrency(purchase.currency_code, currency) &&
    Big(amount).eq(roundToCurrency(order_amount, currency)) &&
    Big(given_back).eq(roundToCurrency(order_given_back, currency))
  )
}

/** Facts that tell why Medusa asked the provider to refund a payment. */
export type RefundFacts = {
  /** The refund takes all that is captured and not yet refunded. */
  takes_all: boolean
  /** A person gave a reason or a note. */
  explained: boolean
  /** Null when there is no order: the completion failed. */
  order_status: string | null
  /** Medusa recorded the refund itself on the order. */
  recorded_as_refund: boolean
  /** Seconds since Medusa created the refund. */
  age_seconds: number
  /** The kind of the order's change that our own flow refunds; else null. */
  order_change_type?: string | null
}

/** Past this age a refund without any sign of a cancellation is a refund. */
export const UNDECIDED_SECONDS = 180

/**
 * `refunded` or `reverted`? Cancelling an order refunds its payment before the
 * order is marked canceled, so at the moment of the call the two look alike
 * exactly when the refund takes everything and nobody explained it. Then the
 * answer is null and the label waits until Medusa has finished. An order that
 * was reduced by an edit is `reverted` in part; what came back is `refunded`.
 */
export function labelRefund(
  facts: RefundFacts
): "refunded" | "reverted" | null {
  if (facts.order_change_type) {
    return facts.order_change_type === "edit" ? "reverted" : "refunded"
  }
  if (!facts.takes_all || facts.explained || facts.recorded_as_refund) {
    return "refunded"
  }
  if (facts.order_status === null || facts.order_status === "canceled") {
    return "reverted"
  }
  return facts.age_seconds > UNDECIDED_SECONDS ? "refunded" : null
}
