import { defineWidgetConfig } from "@medusajs/admin-sdk"
import { lazyScreen } from "../../../admin/lib/lazy-screen"

const load = () => import("../../../admin/widgets/order-credit")
export const config = defineWidgetConfig({
  zone: "order.details.side.after",
  id: "company-credit:order",
})
export default lazyScreen(async () => (await load()).OrderCredit)
