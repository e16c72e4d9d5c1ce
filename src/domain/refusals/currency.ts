import { Rules, invalid, notAllowed, notFound, upper } from "./rule"

/** Exchange rates and changes of the credit currency. */
export const CURRENCY_REFUSALS = {
  invalid_rate: invalid(
    (f) =>
      `${f.field}: "${f.value}" is not an exchange rate. A rate is a decimal number above 0, such as 1.12.`
  ),
  rate_out_of_range: invalid(
    (f) =>
      `${f.field}: a rate of ${f.value} cannot be right. Rates lie between ${f.least} and ${f.most}.`
  ),
  same_currency: invalid(
    (f) => `${f.field}: a rate is between two different currencies.`
  ),
  rate_not_found: notFound(() => "There is no such exchange rate."),
  rate_withdrawn: notAllowed(
    () => "This exchange rate has been withdrawn already."
  ),
  rate_missing: notAllowed(
    (f) =>
      `There is no exchange rate from ${upper(f.from)} to ${upper(f.to)}. Enter one to go on.`
  ),
  nothing_selected: invalid(
    () =>
      "No company is selected. Name companies, filter them, or say all: true; one of the three."
  ),
  conversion_not_found: notFound(() => "There is no such conversion."),
  conversion_over: notAllowed(
    () => "This conversion is over: it can no longer be changed."
  ),
} satisfies Rules
