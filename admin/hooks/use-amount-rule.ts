import type { AmountProblem } from "../lib/money"
import { currencyDigits } from "../../src/domain/currency"
import { formatAmount, isNegative, isZero, readAmount } from "../lib/money"
import { useWords } from "./use-words"

type AmountRule = {
  /** Refuses an amount of 0. */
  notZero?: boolean
  /** Refuses an amount below 0; in these words, if they are given. */
  notNegative?: boolean | string
  /** Takes an empty field. */
  optional?: boolean
}

/** Checks what was typed into an amount field, for react-hook-form. */
export function useAmountRule(currency: string, rule: AmountRule = {}) {
  const t = useWords()
  const digits = currencyDigits(currency)
  const values = {
    currency: currency.toUpperCase(),
    count: digits,
    example: formatAmount("1500", currency, { show: "none" }),
  }
  const sentences: Record<AmountProblem, () => string> = {
    not_an_amount: () => t("validation.notAnAmount", values),
    too_many_digits: () =>
      digits === 0
        ? t("validation.wholeAmount", values)
        : t("validation.tooManyDigits", values),
    too_large: () => t("validation.tooLarge"),
  }
  return {
    validate: (typed: string): true | string => {
      if (!typed.trim()) {
        return rule.optional ? true : t("validation.required")
      }
      const { amount, problem } = readAmount(typed, currency)
      if (problem !== undefined) {
        return sentences[problem]()
      }
      if (rule.notZero && isZero(amount)) {
        return t("validation.zero")
      }
      if (!rule.notNegative || !isNegative(amount)) {
        return true
      }
      return typeof rule.notNegative === "string"
        ? rule.notNegative
        : t("validation.negative")
    },
  }
}
