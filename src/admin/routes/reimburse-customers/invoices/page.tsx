import { defineRouteConfig } from "@medusajs/admin-sdk"
import { LoadingTable } from "../../../../../admin/components/section"
import { lazyScreen } from "../../../../../admin/lib/lazy-screen"
import { InvoicesCrumb } from "../../../../../admin/routes/vendor-invoices/common/crumbs"

const load = () =>
  import("../../../../../admin/routes/vendor-invoices/invoice-list")
export const config = defineRouteConfig({
  label: "menu.vendorInvoices",
  translationNs: "companyCredit",
  rank: 4,
})
export const handle = { breadcrumb: () => <InvoicesCrumb /> }
export default lazyScreen(
  async () => (await load()).InvoiceList,
  <LoadingTable />
)
