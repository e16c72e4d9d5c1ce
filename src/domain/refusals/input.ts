import { Rules, invalid, upper } from "./rule"

/** Amounts, codes and values that cannot be taken. */
export const INPUT_REFUSALS = {
  invalid_amount: invalid((f) => `${f.field}: "${f.value}" is not an amount.`),
  amount_too_large: invalid((f) => `${f.field} is too large.`),
  too_many_digits: invalid(
    (f) =>
      `${f.field} has more digits than ${upper(f.currency)} has: at most ${f.digits} after the decimal point.`
  ),
  amount_zero: invalid((f) => `${f.field} must not be 0.`),
  amount_sign: invalid(
    (f) => `${f.field} of an entry "${f.operation}" must be ${f.sign} 0.`
  ),
  negative_limit: invalid((f) => `${f.field} must not be below 0.`),
  invalid_currency: invalid(
    (f) => `${f.field}: "${f.value}" is not a currency code.`
  ),

  invalid_request: invalid((f) => String(f.problems)),

  value_refused: invalid((f) => `A value cannot be stored: ${f.rule}.`),
} satisfies Rules
