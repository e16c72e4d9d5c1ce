import { Rules, notAllowed } from "./rule"

/** "Refund to company credit", for orders that were not paid on account. */
export const ORDER_CREDIT_REFUSALS = {
  order_without_company: notAllowed(
    () =>
      "The order's customer belongs to no company. Name the company whose credit is to be raised."
  ),
  order_paid_on_account: notAllowed(
    () =>
      "This order was paid on account. Refund its payment: that credits the company."
  ),
  order_not_paid: notAllowed(
    () => "Nothing of this order has been paid that could be refunded."
  ),
  refund_exceeds_paid: notAllowed(
    (f) =>
      `${f.asked} is more than the ${f.remaining} that was paid for this order and not refunded yet.`
  ),
} satisfies Rules
