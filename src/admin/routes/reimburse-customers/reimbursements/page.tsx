import { defineRouteConfig } from "@medusajs/admin-sdk"
import { LoadingTable } from "../../../../../admin/components/section"
import { lazyScreen } from "../../../../../admin/lib/lazy-screen"
import { ReimbursementsCrumb } from "../../../../../admin/routes/reimbursements/common/crumbs"

const load = () =>
  import("../../../../../admin/routes/reimbursements/reimbursement-list")
export const config = defineRouteConfig({
  label: "menu.reimbursements",
  translationNs: "companyCredit",
  rank: 2,
})
export const handle = { breadcrumb: () => <ReimbursementsCrumb /> }
export default lazyScreen(
  async () => (await load()).ReimbursementList,
  <LoadingTable />
)
