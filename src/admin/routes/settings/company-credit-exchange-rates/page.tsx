import { defineRouteConfig } from "@medusajs/admin-sdk"
import { LoadingTable } from "../../../../../admin/components/section"
import { lazyScreen } from "../../../../../admin/lib/lazy-screen"
import { RatesCrumb } from "../../../../../admin/routes/exchange-rates/common/crumbs"

const load = () =>
  import("../../../../../admin/routes/exchange-rates/rate-list")
export const config = defineRouteConfig({
  label: "rates.domain",
  translationNs: "companyCredit",
})
export const handle = { breadcrumb: () => <RatesCrumb /> }
export default lazyScreen(async () => (await load()).RateList, <LoadingTable />)
