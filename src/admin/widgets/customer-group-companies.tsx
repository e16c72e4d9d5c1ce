import { defineWidgetConfig } from "@medusajs/admin-sdk"
import { lazyScreen } from "../../../admin/lib/lazy-screen"

const load = () => import("../../../admin/widgets/customer-group-companies")
export const config = defineWidgetConfig({
  zone: "customer_group.details.after",
  id: "company-credit:customer-group",
})
export default lazyScreen(async () => (await load()).CustomerGroupCompanies)
