import { RouteFocusModal } from "@medusajs/dashboard/components"
import { useDefaultCurrency } from "../../../hooks/use-currencies"
import { CreateEntityForm } from "./create-entity-form"

export const LegalEntityCreate = () => {
  const currency = useDefaultCurrency()
  return (
    <RouteFocusModal>
      {currency && <CreateEntityForm currency={currency} />}
    </RouteFocusModal>
  )
}
