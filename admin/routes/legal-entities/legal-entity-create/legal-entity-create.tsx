import { RouteFocusModal } from "@medusajs/dashboard/components"
import { Allowed } from "../../../components/section"
import { useDefaultCurrency } from "../../../hooks/use-currencies"
import { CreateEntityForm } from "./create-entity-form"

export const LegalEntityCreate = () => {
  const currency = useDefaultCurrency()
  return (
    <RouteFocusModal>
      <Allowed right="edit_settings">
        {currency && <CreateEntityForm currency={currency} />}
      </Allowed>
    </RouteFocusModal>
  )
}
