import {
  WorkflowResponse,
  createWorkflow,
} from "@medusajs/framework/workflows-sdk"
import type { MoveVendorInvoicesInput, WriteRequest } from "../types"
import { moveVendorInvoicesStep } from "./steps/move-vendor-invoices"

/**
 * Approves vendor invoices, takes the approval back, puts them on hold or
 * releases them. Those that may be moved are, in one transaction; of the
 * others it is told why not: a hold comes too late for an invoice that a
 * vendor payment has taken.
 *
 * Used by `POST /admin/company-credit/vendor-invoices/approve`, `unapprove`,
 * `hold` and `release`.
 *
 * @throws MedusaError `hold_reason_required`, `idempotency_key_reused`
 *
 * @example
 * const { result } = await moveVendorInvoicesWorkflow(container).run({
 *   input: { ids: ["ccvinv_123"], move: "approve", actor },
 * })
 */
export const moveVendorInvoicesWorkflow = createWorkflow(
  "company-credit-move-vendor-invoices",
  (input: MoveVendorInvoicesInput & WriteRequest) =>
    new WorkflowResponse(moveVendorInvoicesStep(input))
)
