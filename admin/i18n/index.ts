import de from "./de"
import en from "./en"

/** By language and namespace, as the dashboard merges them with its own. */
export const translations = {
  en: { companyCredit: en },
  de: { companyCredit: de },
}
