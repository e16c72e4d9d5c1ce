import { useWords } from "../../../hooks/use-words"
import { CompanyDrawer } from "../common/company-drawer"
import { EditCompanyForm } from "./edit-company-form"

export const CompanyEdit = () => {
  const t = useWords()
  return (
    <CompanyDrawer title={t("companies.edit.header")} right="edit_companies">
      {(company) => <EditCompanyForm company={company} />}
    </CompanyDrawer>
  )
}
