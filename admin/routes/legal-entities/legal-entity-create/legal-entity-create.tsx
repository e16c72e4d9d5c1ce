import { RouteFocusModal } from "@medusajs/dashboard/components"
import { ModalStart } from "../../../components/modal-start"
import { Allowed } from "../../../components/section"
import { useDefaultCurrency } from "../../../hooks/use-currencies"
import { useWords } from "../../../hooks/use-words"
import { CreateEntityForm } from "./create-entity-form"

export const LegalEntityCreate = () => {
  const t = useWords()
  const currency = useDefaultCurrency()
  const title = <ModalStart title={t("legalEntities.create.header")} />
  return (
    <RouteFocusModal>
      <Allowed right="edit_settings" title={title}>
        {currency ? <CreateEntityForm currency={currency} /> : title}
      </Allowed>
    </RouteFocusModal>
  )
}
