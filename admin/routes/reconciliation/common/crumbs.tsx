import { useWords } from "../../../hooks/use-words"

export const ReconciliationCrumb = () => {
  const t = useWords()
  return <>{t("reconciliation.domain")}</>
}
