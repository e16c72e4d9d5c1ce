import { defineRouteConfig } from "@medusajs/admin-sdk"
import { LoadingTable } from "../../../../../admin/components/section"
import { lazyScreen } from "../../../../../admin/lib/lazy-screen"
import { ApprovalsCrumb } from "../../../../../admin/routes/reimbursement-runs/common/crumbs"

const load = () => import("../../../../../admin/routes/approvals/approval-list")
export const config = defineRouteConfig({
  label: "menu.approvals",
  translationNs: "companyCredit",
  rank: 1,
})
export const handle = { breadcrumb: () => <ApprovalsCrumb /> }
export default lazyScreen(
  async () => (await load()).ApprovalList,
  <LoadingTable />
)
