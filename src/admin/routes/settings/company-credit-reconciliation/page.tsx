import { defineRouteConfig } from "@medusajs/admin-sdk"
import { LoadingPage } from "../../../../../admin/components/section"
import { lazyScreen } from "../../../../../admin/lib/lazy-screen"
import { ReconciliationCrumb } from "../../../../../admin/routes/reconciliation/common/crumbs"

const load = () =>
  import("../../../../../admin/routes/reconciliation/reconciliation-page")
export const config = defineRouteConfig({
  label: "reconciliation.domain",
  translationNs: "companyCredit",
})
export const handle = { breadcrumb: () => <ReconciliationCrumb /> }
export default lazyScreen(
  async () => (await load()).ReconciliationPage,
  <LoadingPage />
)
