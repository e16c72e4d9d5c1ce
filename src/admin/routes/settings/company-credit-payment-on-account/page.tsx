import { defineRouteConfig } from "@medusajs/admin-sdk"
import { LoadingPage } from "../../../../../admin/components/section"
import { lazyScreen } from "../../../../../admin/lib/lazy-screen"
import { WiringCrumb } from "../../../../../admin/routes/payment-on-account/crumb"

const load = () => import("../../../../../admin/routes/payment-on-account")
export const config = defineRouteConfig({
  label: "wiring.domain",
  translationNs: "companyCredit",
})
export const handle = { breadcrumb: () => <WiringCrumb /> }
export default lazyScreen(
  async () => (await load()).PaymentOnAccount,
  <LoadingPage />
)
