import type { PaymentTerms } from "../../src/domain"
import { useWords } from "./use-words"

/** Payment terms in a sentence: "30 days net". */
export function useTermsWords(): (terms: PaymentTerms) => string {
  const t = useWords()
  return (terms) => {
    const count = terms.days
    switch (terms.kind) {
      case "net":
        return t("vendors.terms.net", { count })
      case "end_of_month":
        return t("vendors.terms.endOfMonth", { count })
      case "day_of_month":
        return t("vendors.terms.dayOfMonth", { count, day: terms.day })
    }
  }
}
