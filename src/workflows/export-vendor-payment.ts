import {
  WorkflowResponse,
  createWorkflow,
} from "@medusajs/framework/workflows-sdk"
import type { ExportVendorPaymentInput, WriteRequest } from "../types"
import { exportVendorPaymentStep } from "./steps/export-vendor-payment"

/**
 * Hands a vendor payment out as a file. The first time everything that speaks
 * against paying is asked again, and the payment is exported from then on; later
 * the same file can be had, with nothing changed. Answers its name and type;
 * the module's `streamSepaFile` and `streamPaymentFileRows` say what it holds.
 *
 * Used by `POST /admin/company-credit/vendor-payments/:id/export`.
 *
 * @throws MedusaError `vendor_payment_not_found`, `changed_meanwhile`,
 * `vendor_payment_move_not_allowed`, `vendor_payment_empty`,
 * `no_sepa_payment`, `vendor_payment_blocked`
 *
 * @example
 * await exportVendorPaymentWorkflow(container).run({
 *   input: { id: "ccvp_123", format: "sepa", actor },
 * })
 */
export const exportVendorPaymentWorkflow = createWorkflow(
  "company-credit-export-vendor-payment",
  (input: ExportVendorPaymentInput & WriteRequest) =>
    new WorkflowResponse(exportVendorPaymentStep(input))
)
