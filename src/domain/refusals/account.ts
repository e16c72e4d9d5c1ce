import { Rules, notAllowed, notFound, upper } from "./rule"

/** Credit accounts and their history. */
export const ACCOUNT_REFUSALS = {
  account_not_found: notFound(() => "There is no such credit account."),
  entry_not_found: notFound(
    () => "There is no such entry in the credit history."
  ),
  currency_mismatch: notAllowed(
    (f) =>
      `The account is kept in ${upper(f.currency)}, the posting is in ${upper(f.asked)}.`
  ),
  currency_in_use: notAllowed(
    () =>
      "The account has a history: its currency changes by converting its credit, at an exchange rate."
  ),
  entry_not_editable: notAllowed(
    (f) =>
      `Only the purchase order number and comment of a reimbursement can be edited; this entry is "${f.operation}".`
  ),
  history_is_append_only: notAllowed(
    () =>
      "The credit history is append-only: entries are posted, never changed or removed."
  ),
  generated_write: notAllowed(
    (f) =>
      `${f.method} of ${f.model} goes past the rules of company credit. Use the module's own methods: createCompany, setTerms, reimburse and the others.`
  ),
  refund_exceeds_purchase: notAllowed(
    (f) =>
      `Only ${f.remaining} of this purchase is left to give back, not ${f.asked}.`
  ),
  purchase_not_found: notFound(
    () => "No purchase on account is known for this payment."
  ),
} satisfies Rules
