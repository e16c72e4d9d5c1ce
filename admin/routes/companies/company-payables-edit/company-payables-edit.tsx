import { Failed } from "../../../components/section"
import { useCompanyPayables, useRunLegalEntities } from "../../../hooks/api"
import { useWords } from "../../../hooks/use-words"
import { CompanyDrawer } from "../common/company-drawer"
import { EditPayablesForm } from "./edit-payables-form"

export const CompanyPayablesEdit = () => {
  const t = useWords()
  return (
    <CompanyDrawer
      title={t("payables.edit.header")}
      hint={t("payables.edit.hint")}
      right="edit_vendors"
    >
      {(company) => <Body companyId={company.id} />}
    </CompanyDrawer>
  )
}

const Body = ({ companyId }: { companyId: string }) => {
  const { payables, ...read } = useCompanyPayables(companyId)
  const { legal_entities, ...entities } = useRunLegalEntities()
  if (payables && legal_entities) {
    return <EditPayablesForm payables={payables} entities={legal_entities} />
  }
  if (read.error) {
    return <Failed error={read.error} onRetry={read.refetch} />
  }
  return entities.error ? (
    <Failed error={entities.error} onRetry={entities.refetch} />
  ) : null
}
