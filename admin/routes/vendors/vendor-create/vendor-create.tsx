import { RouteFocusModal } from "@medusajs/dashboard/components"
import { ModalStart } from "../../../components/modal-start"
import { Allowed, Failed } from "../../../components/section"
import { useRunLegalEntities } from "../../../hooks/api"
import { useWords } from "../../../hooks/use-words"
import { CreateVendorForm } from "./create-vendor-form"

export const VendorCreate = () => {
  const t = useWords()
  const { legal_entities: entities, error, refetch } = useRunLegalEntities()
  const title = <ModalStart title={t("vendors.create.header")} />
  return (
    <RouteFocusModal>
      <Allowed right="edit_vendors" title={title}>
        {entities ? (
          <CreateVendorForm entities={entities} />
        ) : (
          <>
            {title}
            {error && <Failed error={error} onRetry={refetch} />}
          </>
        )}
      </Allowed>
    </RouteFocusModal>
  )
}
