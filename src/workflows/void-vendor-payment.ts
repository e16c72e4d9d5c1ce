import {
  WorkflowResponse,
  createWorkflow,
} from "@medusajs/framework/workflows-sdk"
import type { VoidVendorPaymentInput, WriteRequest } from "../types"
import { voidVendorPaymentStep } from "./steps/void-vendor-payment"

/**
 * Voids a vendor payment that the bank did not carry out, or sent back. Its
 * invoices are approved again and can be in another one.
 *
 * Used by `POST /admin/company-credit/vendor-payments/:id/void`.
 *
 * @throws MedusaError `vendor_payment_not_found`, `changed_meanwhile`,
 * `vendor_payment_move_not_allowed`
 *
 * @example
 * await voidVendorPaymentWorkflow(container).run({
 *   input: { id: "ccvp_123", reason: "Account closed", actor },
 * })
 */
export const voidVendorPaymentWorkflow = createWorkflow(
  "company-credit-void-vendor-payment",
  (input: VoidVendorPaymentInput & WriteRequest) =>
    new WorkflowResponse(voidVendorPaymentStep(input))
)
