import {
  WorkflowResponse,
  createWorkflow,
} from "@medusajs/framework/workflows-sdk"
import type { EditReimbursementInput, WriteRequest } from "../types"
import { editReimbursementStep } from "./steps/edit-reimbursement"

/**
 * Changes PO number and comment of a reimbursement, and nothing else of any
 * entry. Who changed what is kept.
 *
 * Used by `POST /admin/company-credit/companies/:id/history/:entry_id`.
 *
 * @throws MedusaError `entry_not_found`, `entry_not_editable`
 *
 * @example
 * await editReimbursementWorkflow(container).run({
 *   input: {
 *     company_id: "cccomp_123",
 *     entry_id: "ccent_123",
 *     po_number: "A12345",
 *     actor,
 *   },
 * })
 */
export const editReimbursementWorkflow = createWorkflow(
  "company-credit-edit-reimbursement",
  (input: EditReimbursementInput & WriteRequest) =>
    new WorkflowResponse(editReimbursementStep(input))
)
