import {
  WorkflowResponse,
  createWorkflow,
} from "@medusajs/framework/workflows-sdk"
import type { UpdateLegalEntityInput, WriteRequest } from "../types"
import { updateLegalEntityStep } from "./steps/update-legal-entity"
import { validateApproversStep } from "./steps/validate-approvers"

/**
 * Changes a legal entity; fields left out stay as they are. With `version`, only
 * if it is what the caller saw.
 *
 * Used by `POST /admin/company-credit/legal-entities/:id`.
 *
 * @throws MedusaError `legal_entity_not_found`, `changed_meanwhile`,
 * `accounting_currency_change`, `number_sequence_repeats`, and what creating
 * one is refused for
 *
 * @example
 * await updateLegalEntityWorkflow(container).run({
 *   input: { id: "ccle_123", minimum_reimbursement: "50.00", actor },
 * })
 */
export const updateLegalEntityWorkflow = createWorkflow(
  "company-credit-update-legal-entity",
  (input: UpdateLegalEntityInput & WriteRequest) => {
    validateApproversStep(input)
    return new WorkflowResponse(updateLegalEntityStep(input))
  }
)
