import {
  WorkflowResponse,
  createWorkflow,
} from "@medusajs/framework/workflows-sdk"
import type { UpdateMemberInput, WriteRequest } from "../types"
import { updateMemberStep } from "./steps/update-member"

/**
 * Gives a member rights or takes them; rights left out stay as they are.
 *
 * Used by `POST /admin/company-credit/companies/:id/members/:member_id`.
 *
 * @throws MedusaError `member_not_found`
 *
 * @example
 * await updateCompanyMemberWorkflow(container).run({
 *   input: {
 *     id: "ccmem_123",
 *     company_id: "cccomp_123",
 *     may_see_history: true,
 *     actor,
 *   },
 * })
 */
export const updateCompanyMemberWorkflow = createWorkflow(
  "company-credit-update-company-member",
  (input: UpdateMemberInput & WriteRequest) =>
    new WorkflowResponse(updateMemberStep(input))
)
