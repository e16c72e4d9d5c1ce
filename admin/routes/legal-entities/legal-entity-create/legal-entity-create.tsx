import { RouteFocusModal } from "@medusajs/dashboard/components"
import { Allowed } from "../../../components/section"
import { useDefaultCurrency } from "../../../hooks/use-currencies"
import { useWords } from "../../../hooks/use-words"
import { CreateEntityForm } from "./create-entity-form"

export const LegalEntityCreate = () => {
  const t = useWords()
  const currency = useDefaultCurrency()
  const title = (
    <RouteFocusModal.Title className="sr-only">
      {t("legalEntities.create.header")}
    </RouteFocusModal.Title>
  )
  return (
    <RouteFocusModal>
      <Allowed right="edit_settings" title={title}>
        {currency ? <CreateEntityForm currency={currency} /> : title}
      </Allowed>
    </RouteFocusModal>
  )
}
