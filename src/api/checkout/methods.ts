import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { ConfiguredMethod, configuredMethods } from "../../types"

/** The payment-on-account methods this store has configured. */
export function methodsOf(scope: MedusaContainer): ConfiguredMethod[] {
  const config = scope.resolve(ContainerRegistrationKeys.CONFIG_MODULE)
  return configuredMethods(config.modules?.[Modules.PAYMENT])
}
