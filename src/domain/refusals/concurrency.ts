import { Rules, invalid, notAllowed } from "./rule"

/** Repeats, and what others did meanwhile. */
export const CONCURRENCY_REFUSALS = {
  idempotency_key_reused: notAllowed(
    () =>
      "This idempotency key was already used for another request. Send a new key for a new request."
  ),
  idempotency_key_invalid: invalid(
    () => "The idempotency key must have 1 to 255 visible characters."
  ),
  terms_changed: notAllowed(
    () =>
      "The credit terms were changed meanwhile. Load the account again, look at the present terms, and save again."
  ),
  account_busy: notAllowed(
    () =>
      "The credit account is in use by another posting that takes unusually long. Nothing was booked; please try again."
  ),
  concurrent_update: notAllowed(
    () =>
      "Another change happened at the same moment. Nothing was booked; please try again."
  ),
} satisfies Rules
