import {
  WorkflowResponse,
  createWorkflow,
} from "@medusajs/framework/workflows-sdk"
import type { RecordVendorPaymentInput, WriteRequest } from "../types"
import { recordVendorPaymentStep } from "./steps/record-vendor-payment"

/**
 * Records that a vendor payment was paid, as a whole: its invoices are paid,
 * with the day and the bank's reference.
 *
 * Used by `POST /admin/company-credit/vendor-payments/:id/record`.
 *
 * @throws MedusaError `vendor_payment_not_found`, `changed_meanwhile`,
 * `vendor_payment_move_not_allowed`, `vendor_payment_empty`,
 * `paid_on_out_of_range`
 *
 * @example
 * await recordVendorPaymentWorkflow(container).run({
 *   input: { id: "ccvp_123", paid_on: "2026-11-22", reference: "A-1", actor },
 * })
 */
export const recordVendorPaymentWorkflow = createWorkflow(
  "company-credit-record-vendor-payment",
  (input: RecordVendorPaymentInput & WriteRequest) =>
    new WorkflowResponse(recordVendorPaymentStep(input))
)
