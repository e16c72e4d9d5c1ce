import { RouteFocusModal } from "@medusajs/dashboard/components"
import { Failed } from "../../../components/section"
import { useRunLegalEntities } from "../../../hooks/api"
import { useWords } from "../../../hooks/use-words"
import { CreateVendorForm } from "./create-vendor-form"

export const VendorCreate = () => {
  const t = useWords()
  const { legal_entities: entities, error, refetch } = useRunLegalEntities()
  return (
    <RouteFocusModal>
      {entities ? (
        <CreateVendorForm entities={entities} />
      ) : (
        <>
          <RouteFocusModal.Header />
          <RouteFocusModal.Title className="sr-only">
            {t("vendors.create.header")}
          </RouteFocusModal.Title>
          {error && <Failed error={error} onRetry={refetch} />}
        </>
      )}
    </RouteFocusModal>
  )
}
