import {
  WorkflowResponse,
  createWorkflow,
} from "@medusajs/framework/workflows-sdk"
import type { WriteRequest } from "../types"
import { deleteLegalEntityStep } from "./steps/delete-legal-entity"

/**
 * Removes a legal entity to which neither companies nor vendors belong.
 *
 * Used by `DELETE /admin/company-credit/legal-entities/:id`.
 *
 * @throws MedusaError `legal_entity_not_found`, `legal_entity_is_default`,
 * `legal_entity_in_use`
 *
 * @example
 * await deleteLegalEntityWorkflow(container).run({
 *   input: { id: "ccle_123", actor },
 * })
 */
export const deleteLegalEntityWorkflow = createWorkflow(
  "company-credit-delete-legal-entity",
  (input: { id: string } & WriteRequest) =>
    new WorkflowResponse(deleteLegalEntityStep(input))
)
