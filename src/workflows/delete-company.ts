import {
  WorkflowResponse,
  createWorkflow,
} from "@medusajs/framework/workflows-sdk"
import type { WriteRequest } from "../types"
import { deleteCompanyStep } from "./steps/delete-company"

/**
 * Soft-deletes a company. Memberships end with it; account and history stay,
 * and what is owed stays owed. Not undone by a failure further on.
 *
 * Used by `DELETE /admin/company-credit/companies/:id`.
 *
 * @throws MedusaError `company_not_found`
 *
 * @example
 * await deleteCompanyWorkflow(container).run({
 *   input: { id: "cccomp_123", actor },
 * })
 */
export const deleteCompanyWorkflow = createWorkflow(
  "company-credit-delete-company",
  (input: { id: string } & WriteRequest) =>
    new WorkflowResponse(deleteCompanyStep(input))
)
