import { defineRouteConfig } from "@medusajs/admin-sdk"
import { LoadingTable } from "../../../../../admin/components/section"
import { lazyScreen } from "../../../../../admin/lib/lazy-screen"
import { PaymentsCrumb } from "../../../../../admin/routes/vendor-payments/common/crumbs"

const load = () =>
  import("../../../../../admin/routes/vendor-payments/payment-list")
export const config = defineRouteConfig({
  label: "payments.domain",
  translationNs: "companyCredit",
  rank: 6,
})
export const handle = { breadcrumb: () => <PaymentsCrumb /> }
export default lazyScreen(
  async () => (await load()).PaymentList,
  <LoadingTable />
)
