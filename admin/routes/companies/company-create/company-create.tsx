import { RouteFocusModal } from "@medusajs/dashboard/components"
import { Allowed } from "../../../components/section"
import { useDefaultCurrency } from "../../../hooks/use-currencies"
import { CreateCompanyForm } from "./create-company-form"

export const CompanyCreate = () => {
  const currency = useDefaultCurrency()
  return (
    <RouteFocusModal>
      <Allowed right="edit_companies">
        {currency && <CreateCompanyForm currency={currency} />}
      </Allowed>
    </RouteFocusModal>
  )
}
