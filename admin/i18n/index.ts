import de from "./de.json"
import en from "./en.json"

/** By language and namespace, as the dashboard merges them with its own. */
export const translations = {
  en: { companyCredit: en },
  de: { companyCredit: de },
}
