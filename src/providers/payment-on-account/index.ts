import { ModuleProvider, Modules } from "@medusajs/framework/utils"
import { PaymentOnAccountProvider } from "./service"

export type { PaymentOnAccountOptions } from "./options"

export default ModuleProvider(Modules.PAYMENT, {
  services: [PaymentOnAccountProvider],
})
