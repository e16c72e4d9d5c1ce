import {
  WorkflowResponse,
  createWorkflow,
} from "@medusajs/framework/workflows-sdk"
import type { UpdateCompanyInput, WriteRequest } from "../types"
import { updateCompanyStep } from "./steps/update-company"

/**
 * Changes a company; fields left out stay as they are. The credit currency can
 * be changed only while there is no history.
 *
 * Used by `POST /admin/company-credit/companies/:id`.
 *
 * @throws MedusaError `company_not_found`, `external_id_taken`,
 * `status_move_not_allowed`, `currency_in_use`, `invalid_currency`
 *
 * @example
 * await updateCompanyWorkflow(container).run({
 *   input: { id: "cccomp_123", email: "billing@acme.test", actor },
 * })
 */
export const updateCompanyWorkflow = createWorkflow(
  "company-credit-update-company",
  (input: UpdateCompanyInput & WriteRequest) =>
    new WorkflowResponse(updateCompanyStep(input))
)
