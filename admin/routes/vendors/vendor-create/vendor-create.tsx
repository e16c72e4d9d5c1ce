import { RouteFocusModal } from "@medusajs/dashboard/components"
import { Failed } from "../../../components/section"
import { useRunLegalEntities } from "../../../hooks/api"
import { CreateVendorForm } from "./create-vendor-form"

export const VendorCreate = () => {
  const { legal_entities: entities, error, refetch } = useRunLegalEntities()
  return (
    <RouteFocusModal>
      {entities && <CreateVendorForm entities={entities} />}
      {!entities && error && <Failed error={error} onRetry={refetch} />}
    </RouteFocusModal>
  )
}
