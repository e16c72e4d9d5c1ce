import { RouteFocusModal } from "@medusajs/dashboard/components"
import { DefaultCurrency } from "../../../components/default-currency"
import { ModalStart } from "../../../components/modal-start"
import { Allowed } from "../../../components/section"
import { useWords } from "../../../hooks/use-words"
import { CreateEntityForm } from "./create-entity-form"

export const LegalEntityCreate = () => {
  const t = useWords()
  const title = <ModalStart title={t("legalEntities.create.header")} />
  return (
    <RouteFocusModal>
      <Allowed right="edit_settings" title={title}>
        <DefaultCurrency title={title}>
          {(currency) => <CreateEntityForm currency={currency} />}
        </DefaultCurrency>
      </Allowed>
    </RouteFocusModal>
  )
}
