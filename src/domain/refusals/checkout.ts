import { Rules, forbidden, notAllowed, upper } from "./rule"

/** Buying on account: what the buyer reads. */
export const CHECKOUT_REFUSALS = {
  login_required: {
    kind: "unauthorized",
    sentence: () => "Please log in to pay on account.",
  },
  not_your_cart: forbidden(
    () =>
      "This cart belongs to someone else. Please log in as its buyer to pay on account."
  ),
  no_company: notAllowed(
    () => "Payment on account is for members of a company."
  ),
  not_permitted: forbidden(
    () =>
      "You may not buy on account. Please ask your company's administrator for the right."
  ),
  company_not_active: notAllowed(
    (f) => `Your company is ${f.status} and cannot buy on account at present.`
  ),
  payment_on_account_off: notAllowed(
    () => "Payment on account is switched off for your company."
  ),
  no_credit_account: notAllowed(
    () => "Your company has not been given credit yet."
  ),
  no_exchange_rate: notAllowed(
    (f) =>
      `There is no exchange rate from ${upper(f.from)} to ${upper(f.to)}, so this order cannot be charged to your account.`
  ),
  below_smallest_coin: notAllowed(
    (f) =>
      `This order of ${f.asked} comes to less than ${f.smallest}, so it cannot be charged to your account.`
  ),
  not_offered_in_region: notAllowed(
    () => "Payment on account is not offered in this region."
  ),
  below_minimum: notAllowed(
    (f) => `Payment on account starts at an order total of ${f.minimum}.`
  ),
  above_maximum: notAllowed(
    (f) => `Payment on account is for order totals of ${f.maximum} and below.`
  ),
  country_not_allowed: notAllowed((f) =>
    f.country
      ? `Payment on account is not offered for billing addresses in ${upper(f.country)}.`
      : "Please enter a billing address to pay on account."
  ),
  session_in_use: notAllowed(
    () =>
      "An order stands on this payment on account, so the payment cannot be replaced."
  ),
  session_outdated: notAllowed(
    () =>
      "The total has changed since payment on account was chosen. Please choose it again."
  ),
  insufficient_credit: notAllowed((f) =>
    f.available === undefined
      ? "Your company's available credit does not cover this order."
      : `Your available credit of ${f.available} does not cover this order of ${f.asked}; ${f.shortfall} is missing.`
  ),
  history_not_permitted: forbidden(
    () => "You may not see your company's credit history."
  ),
  credit_not_permitted: forbidden(
    () => "You may not see your company's credit."
  ),
} satisfies Rules
