import {
  WorkflowResponse,
  createWorkflow,
} from "@medusajs/framework/workflows-sdk"
import type { WriteRequest } from "../types"
import { retryReimbursementRunStep } from "./steps/retry-reimbursement-run"

/**
 * Goes on with a run that stands still, and tries the companies again that
 * failed, with the amounts and rates of its start.
 *
 * Used by `POST /admin/company-credit/reimbursement-runs/:id/retry`.
 *
 * @throws MedusaError `run_not_found`, `run_move_not_allowed`
 */
export const retryReimbursementRunWorkflow = createWorkflow(
  "company-credit-retry-reimbursement-run",
  (input: { id: string } & WriteRequest) =>
    new WorkflowResponse(retryReimbursementRunStep(input))
)
