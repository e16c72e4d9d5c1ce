import { useWords } from "../../../hooks/use-words"
import { CompanyDrawer } from "../common/company-drawer"
import { AddMemberForm } from "./add-member-form"

export const CompanyMemberAdd = () => {
  const t = useWords()
  return (
    <CompanyDrawer
      title={t("members.add.header")}
      hint={t("members.add.hint")}
      right="edit_companies"
    >
      {(company) => <AddMemberForm companyId={company.id} />}
    </CompanyDrawer>
  )
}
