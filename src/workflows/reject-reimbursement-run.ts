import {
  WorkflowResponse,
  createWorkflow,
} from "@medusajs/framework/workflows-sdk"
import type { DecideRunInput, WriteRequest } from "../types"
import { rejectReimbursementRunStep } from "./steps/reject-reimbursement-run"

/**
 * Ends a run that waits for approval. Nothing of it is posted, ever.
 *
 * Used by `POST /admin/company-credit/reimbursement-runs/:id/reject`.
 *
 * @throws MedusaError `run_not_found`, `run_move_not_allowed`,
 * `approver_unknown`, `approval_by_starter`, `approval_not_permitted`
 */
export const rejectReimbursementRunWorkflow = createWorkflow(
  "company-credit-reject-reimbursement-run",
  (input: DecideRunInput & WriteRequest) =>
    new WorkflowResponse(rejectReimbursementRunStep(input))
)
