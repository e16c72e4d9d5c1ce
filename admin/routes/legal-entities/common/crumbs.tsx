import type { UIMatch } from "react-router-dom"
import { useLegalEntity } from "../../../hooks/api"
import { useWords } from "../../../hooks/use-words"

export const LegalEntitiesCrumb = () => {
  const t = useWords()
  return <>{t("legalEntities.domain")}</>
}

export const LegalEntityCrumb = ({ params }: Pick<UIMatch, "params">) => {
  const { legal_entity } = useLegalEntity(params.id!)
  return legal_entity ? <span>{legal_entity.name}</span> : null
}
