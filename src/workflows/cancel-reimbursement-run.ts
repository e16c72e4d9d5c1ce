import {
  WorkflowResponse,
  createWorkflow,
} from "@medusajs/framework/workflows-sdk"
import type { WriteRequest } from "../types"
import { cancelReimbursementRunStep } from "./steps/cancel-reimbursement-run"

/**
 * Stops a run: what is being posted at the moment is finished, nothing more is
 * begun, and what is posted stays.
 *
 * Used by `POST /admin/company-credit/reimbursement-runs/:id/cancel`.
 *
 * @throws MedusaError `run_not_found`, `run_move_not_allowed`
 */
export const cancelReimbursementRunWorkflow = createWorkflow(
  "company-credit-cancel-reimbursement-run",
  (input: { id: string } & WriteRequest) =>
    new WorkflowResponse(cancelReimbursementRunStep(input))
)
