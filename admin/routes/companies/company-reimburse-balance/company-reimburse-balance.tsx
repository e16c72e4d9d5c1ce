import { useRouteModal } from "@medusajs/dashboard/components"
import type { AdminCompany } from "../../../../src/types"
import { ReimburseBalanceForm } from "../../../components/reimburse-balance"
import { useWords } from "../../../hooks/use-words"
import { CompanyDrawer } from "../common/company-drawer"

export const CompanyReimburseBalance = () => {
  const t = useWords()
  return (
    <CompanyDrawer
      title={t("reimburse.header")}
      hint={t("reimburse.hint")}
      right="reimburse"
    >
      {(company) => <RoutedForm company={company} />}
    </CompanyDrawer>
  )
}

const RoutedForm = ({ company }: { company: AdminCompany }) => {
  const { handleSuccess } = useRouteModal()
  return (
    <ReimburseBalanceForm company={company} onDone={() => handleSuccess()} />
  )
}
