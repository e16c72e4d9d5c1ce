import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Cash } from "@medusajs/icons"
import { LoadingTable } from "../../../../admin/components/section"
import { lazyScreen } from "../../../../admin/lib/lazy-screen"
import { RunsCrumb } from "../../../../admin/routes/reimbursement-runs/common/crumbs"

const load = () =>
  import("../../../../admin/routes/reimbursement-runs/run-list")
export const config = defineRouteConfig({
  label: "menu.reimburseCustomers",
  translationNs: "companyCredit",
  icon: Cash,
})
export const handle = { breadcrumb: () => <RunsCrumb /> }
export default lazyScreen(async () => (await load()).RunList, <LoadingTable />)
