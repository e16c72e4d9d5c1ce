import { defineRouteConfig } from "@medusajs/admin-sdk"
import { LoadingTable } from "../../../../../admin/components/section"
import { lazyScreen } from "../../../../../admin/lib/lazy-screen"
import { CompaniesCrumb } from "../../../../../admin/routes/companies/common/crumbs"

const load = () => import("../../../../../admin/routes/companies/company-list")
export const config = defineRouteConfig({
  label: "menu.companies",
  translationNs: "companyCredit",
  nested: "/customers",
})
export const handle = { breadcrumb: () => <CompaniesCrumb /> }
export default lazyScreen(
  async () => (await load()).CompanyList,
  <LoadingTable />
)
