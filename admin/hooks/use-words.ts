import { useTranslation } from "react-i18next"

/** Our own words; Medusa's are in the dashboard's default namespace. */
export const NAMESPACE = "companyCredit"

export function useWords() {
  const { t } = useTranslation(NAMESPACE)
  return t
}
