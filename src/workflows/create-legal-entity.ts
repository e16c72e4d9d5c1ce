import {
  WorkflowResponse,
  createWorkflow,
} from "@medusajs/framework/workflows-sdk"
import type { CreateLegalEntityInput, WriteRequest } from "../types"
import { createLegalEntityStep } from "./steps/create-legal-entity"
import { validateApproversStep } from "./steps/validate-approvers"

/**
 * Makes a legal entity with its number sequences. The first one is the default
 * one; amounts are in its accounting currency.
 *
 * Used by `POST /admin/company-credit/legal-entities`.
 *
 * @throws MedusaError `approver_not_found`, `approver_twice`, `negative_minimum`,
 * `invalid_currency`, `invalid_payment_terms`, `invalid_number_sequence`,
 * `invalid_iban`, `invalid_bic`
 *
 * @example
 * await createLegalEntityWorkflow(container).run({
 *   input: { name: "Acme GmbH", accounting_currency: "eur", actor },
 * })
 */
export const createLegalEntityWorkflow = createWorkflow(
  "company-credit-create-legal-entity",
  (input: CreateLegalEntityInput & WriteRequest) => {
    validateApproversStep(input)
    return new WorkflowResponse(createLegalEntityStep(input))
  }
)
