import {
  WorkflowResponse,
  createWorkflow,
} from "@medusajs/framework/workflows-sdk"
import type { ReverseReimbursementInput, WriteRequest } from "../types"
import { reverseReimbursementStep } from "./steps/reverse-reimbursement"

/**
 * Undoes a reimbursement while its vendor invoice is neither paid nor in a
 * file that went out: the invoice is cancelled, and a `reimbursed` entry of
 * the opposite amount gives the company its credit back. Both entries stay.
 * Where the account has changed its currency since, the amount follows at the
 * rates of those changes. Of a vendor payment without a file the invoice is
 * taken out.
 *
 * Used by `POST /admin/company-credit/reimbursements/:id/reverse`.
 *
 * @throws MedusaError `reimbursement_not_found`, `reimbursement_reversed`,
 * `reimbursement_paid`, `reimbursement_exported`, `reimbursement_below_coin`,
 * `amount_too_large`, `idempotency_key_reused`
 *
 * @example
 * const { result } = await reverseReimbursementWorkflow(container).run({
 *   input: { id: "ccreim_123", reason: "Paid to the wrong vendor", actor },
 * })
 */
export const reverseReimbursementWorkflow = createWorkflow(
  "company-credit-reverse-reimbursement",
  (input: ReverseReimbursementInput & WriteRequest) =>
    new WorkflowResponse(reverseReimbursementStep(input))
)
