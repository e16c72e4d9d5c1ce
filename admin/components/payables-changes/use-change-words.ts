import { useTranslation } from "react-i18next"
import type { PaymentTerms } from "../../../src/domain"
import { useTermsWords } from "../../hooks/use-terms-words"
import { NAMESPACE } from "../../hooks/use-words"
import { useMoment } from "./use-moment"

/** The words for a field's name and for what stands in it. */
export function useChangeWords() {
  const { t, i18n } = useTranslation(NAMESPACE)
  const termsOf = useTermsWords()
  const momentOf = useMoment()
  const known = (key: string) => i18n.exists(key, { ns: NAMESPACE })

  const value = (name: string, held: unknown): string => {
    if (held === null || held === undefined || held === "") {
      return "–"
    }
    if (typeof held === "boolean") {
      return t(held ? "fields.yes" : "fields.no")
    }
    if (typeof held === "object") {
      return name === "payment_terms"
        ? termsOf(held as PaymentTerms)
        : JSON.stringify(held)
    }
    const text = String(held)
    const named = {
      status: `invoices.statuses.${text}`,
      payment_method: `vendors.methods.${text}`,
    }[name]
    if (named && known(named)) {
      return t(named)
    }
    return name.endsWith("_at") ? momentOf(text) : text
  }

  return {
    name: (name: string) => {
      const key = `vendors.changes.fields.${name}`
      return known(key) ? t(key) : name
    },
    value,
  }
}
