import { Rules, notAllowed, notFound } from "./rule"

/** Orders an administrator puts on account. */
export const ORDERS_REFUSALS = {
  order_not_found: notFound(() => "There is no such order."),
  order_not_chargeable: notAllowed(
    (f) => `An order that is ${f.status} cannot be charged to an account.`
  ),
  order_without_customer: notAllowed(
    () => "The order has no customer whose account could be charged."
  ),
  order_change_open: notAllowed(
    () =>
      "The order is being changed. Confirm the change or give it up first, and try again then."
  ),
  other_company: notAllowed(
    () =>
      "The order's customer belongs to another company than the one that was charged for it."
  ),
  nothing_to_charge: notAllowed(
    () => "Nothing of this order is left to be paid."
  ),
} satisfies Rules
