import { useWords } from "../../../hooks/use-words"

export const ReimbursementsCrumb = () => {
  const t = useWords()
  return <>{t("reimbursements.domain")}</>
}
