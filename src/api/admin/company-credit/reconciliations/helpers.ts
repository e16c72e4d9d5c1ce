import type { MedusaRequest } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { carryOutReconciliationWorkflow } from "../../../../workflows"

/** The caller is not kept waiting; how it ends is on the reconciliation. */
export function carryOutInBackground(req: MedusaRequest, id: string): void {
  const logger = req.scope.resolve(ContainerRegistrationKeys.LOGGER)
  carryOutReconciliationWorkflow(req.scope)
    .run({ input: { id } })
    .catch((error) =>
      logger.error(`company-credit: reconciliation ${id}: ${error}`)
    )
}
