import {
  WorkflowResponse,
  createWorkflow,
} from "@medusajs/framework/workflows-sdk"
import type { DecideRunInput, WriteRequest } from "../types"
import { approveReimbursementRunStep } from "./steps/approve-reimbursement-run"

/**
 * Lets a run post that another person started. Approvers and their limits are
 * the legal entity's.
 *
 * Used by `POST /admin/company-credit/reimbursement-runs/:id/approve`.
 *
 * @throws MedusaError `run_not_found`, `run_move_not_allowed`,
 * `approver_unknown`, `approval_by_starter`, `approval_not_permitted`,
 * `approval_over_limit`, `approval_total_unknown`
 */
export const approveReimbursementRunWorkflow = createWorkflow(
  "company-credit-approve-reimbursement-run",
  (input: DecideRunInput & WriteRequest) =>
    new WorkflowResponse(approveReimbursementRunStep(input))
)
