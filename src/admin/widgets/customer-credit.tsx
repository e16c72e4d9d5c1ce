import { defineWidgetConfig } from "@medusajs/admin-sdk"
import { lazyScreen } from "../../../admin/lib/lazy-screen"

const load = () => import("../../../admin/widgets/customer-credit")
export const config = defineWidgetConfig({
  zone: "customer.details.side.before",
  id: "company-credit:customer",
})
export default lazyScreen(async () => (await load()).CustomerCredit)
