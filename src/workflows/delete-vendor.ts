import {
  WorkflowResponse,
  createWorkflow,
} from "@medusajs/framework/workflows-sdk"
import type { WriteRequest } from "../types"
import { deleteVendorStep } from "./steps/delete-vendor"

/**
 * Removes a vendor that no company has. Its account number is not used again.
 *
 * Used by `DELETE /admin/company-credit/vendors/:id`.
 *
 * @throws MedusaError `vendor_not_found`, `vendor_in_use`
 *
 * @example
 * await deleteVendorWorkflow(container).run({
 *   input: { id: "ccven_123", actor },
 * })
 */
export const deleteVendorWorkflow = createWorkflow(
  "company-credit-delete-vendor",
  (input: { id: string } & WriteRequest) =>
    new WorkflowResponse(deleteVendorStep(input))
)
