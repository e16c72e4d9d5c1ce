import type { PaymentTerms } from "../../../../src/domain"
import { useWords } from "../../../hooks/use-words"

/** Payment terms in words: "30 days after the invoice". */
export function useTermsSentence(): (terms: PaymentTerms) => string {
  const t = useWords()
  return (terms) =>
    t(`legalEntities.terms.sentences.${terms.kind}`, {
      count: terms.days,
      day: terms.kind === "day_of_month" ? terms.day : undefined,
    })
}
