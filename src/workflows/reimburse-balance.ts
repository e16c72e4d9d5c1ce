import {
  WorkflowResponse,
  createWorkflow,
} from "@medusajs/framework/workflows-sdk"
import type { ReimburseInput, WriteRequest } from "../types"
import { reimburseBalanceStep } from "./steps/reimburse-balance"

/**
 * Reimburse Balance: records an offline payment of a company (amount > 0
 * raises its outstanding balance) or its opposite (amount < 0 lowers it). In
 * the account's currency, never 0. Blocked companies may pay, too.
 *
 * Used by `POST /admin/company-credit/companies/:id/reimbursements`.
 *
 * @throws MedusaError `company_not_found`, `amount_zero`, `invalid_amount`,
 * `too_many_digits`, `amount_too_large`, `currency_mismatch`,
 * `idempotency_key_reused`
 *
 * @example
 * const { result } = await reimburseBalanceWorkflow(container).run({
 *   input: {
 *     company_id: "cccomp_123",
 *     amount: "192.00",
 *     po_number: "PO-778",
 *     idempotency_key: "transfer-4711",
 *     actor,
 *   },
 * })
 */
export const reimburseBalanceWorkflow = createWorkflow(
  "company-credit-reimburse-balance",
  (input: ReimburseInput & WriteRequest) => {
    const { entry, credit } = reimburseBalanceStep(input)
    return new WorkflowResponse({ credit, entry })
  }
)
