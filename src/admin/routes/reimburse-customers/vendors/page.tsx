import { defineRouteConfig } from "@medusajs/admin-sdk"
import { LoadingTable } from "../../../../../admin/components/section"
import { lazyScreen } from "../../../../../admin/lib/lazy-screen"
import { VendorsCrumb } from "../../../../../admin/routes/vendors/common/crumbs"

const load = () => import("../../../../../admin/routes/vendors/vendor-list")
export const config = defineRouteConfig({
  label: "menu.vendors",
  translationNs: "companyCredit",
  rank: 7,
})
export const handle = { breadcrumb: () => <VendorsCrumb /> }
export default lazyScreen(
  async () => (await load()).VendorList,
  <LoadingTable />
)
