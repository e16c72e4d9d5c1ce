import type { LoaderOptions } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  MedusaError,
  Modules,
} from "@medusajs/framework/utils"
import { WIRING_LINES, isWired } from "../../../types"

/**
 * Stops the boot of a store that configures payment on account without giving
 * the payment module access to the credit module, and says which lines to add:
 * otherwise the first buyer would find out.
 */
export default async function checkWiring({ container }: LoaderOptions) {
  const config = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE, {
    allowUnregistered: true,
  }) as { modules?: Record<string, unknown> } | undefined
  const payment = config?.modules?.[Modules.PAYMENT]
  if (!isWired(payment)) {
    throw new MedusaError(MedusaError.Types.INVALID_ARGUMENT, WIRING_LINES)
  }
}
