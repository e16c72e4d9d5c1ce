import { ModuleProvider, Modules } from "@medusajs/framework/utils"
import { PaymentOnAccountProvider } from "./service"

export type { PaymentOnAccountOptions } from "../../types"

export default ModuleProvider(Modules.PAYMENT, {
  services: [PaymentOnAccountProvider],
})
