import type { UIMatch } from "react-router-dom"
import { useCompany } from "../../../hooks/api"
import { useWords } from "../../../hooks/use-words"

export const CompaniesCrumb = () => {
  const t = useWords()
  return <>{t("companies.domain")}</>
}

export const CompanyCrumb = ({ params }: Pick<UIMatch, "params">) => {
  const { company } = useCompany(params.id!)
  return company ? <span>{company.name}</span> : null
}
