import {
  WorkflowResponse,
  createWorkflow,
} from "@medusajs/framework/workflows-sdk"
import type { WriteRequest } from "../types"
import { removeMemberStep } from "./steps/remove-member"

/**
 * Ends a membership. Orders the member placed stay with the company.
 *
 * Used by `DELETE /admin/company-credit/companies/:id/members/:member_id`.
 *
 * @throws MedusaError `member_not_found`
 *
 * @example
 * await removeCompanyMemberWorkflow(container).run({
 *   input: { id: "ccmem_123", company_id: "cccomp_123", actor },
 * })
 */
export const removeCompanyMemberWorkflow = createWorkflow(
  "company-credit-remove-company-member",
  (input: { company_id: string; id: string } & WriteRequest) =>
    new WorkflowResponse(removeMemberStep(input))
)
