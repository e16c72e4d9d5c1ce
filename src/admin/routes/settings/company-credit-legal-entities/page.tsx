import { defineRouteConfig } from "@medusajs/admin-sdk"
import { LoadingTable } from "../../../../../admin/components/section"
import { lazyScreen } from "../../../../../admin/lib/lazy-screen"
import { LegalEntitiesCrumb } from "../../../../../admin/routes/legal-entities/common/crumbs"

const load = () =>
  import("../../../../../admin/routes/legal-entities/legal-entity-list")
export const config = defineRouteConfig({
  label: "legalEntities.domain",
  translationNs: "companyCredit",
})
export const handle = { breadcrumb: () => <LegalEntitiesCrumb /> }
export default lazyScreen(
  async () => (await load()).LegalEntityList,
  <LoadingTable />
)
