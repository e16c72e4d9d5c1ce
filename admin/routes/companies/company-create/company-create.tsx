import { RouteFocusModal } from "@medusajs/dashboard/components"
import { useDefaultCurrency } from "../../../hooks/use-currencies"
import { CreateCompanyForm } from "./create-company-form"

export const CompanyCreate = () => {
  const currency = useDefaultCurrency()
  return (
    <RouteFocusModal>
      {currency && <CreateCompanyForm currency={currency} />}
    </RouteFocusModal>
  )
}
