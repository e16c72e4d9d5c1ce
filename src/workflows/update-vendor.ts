import {
  WorkflowResponse,
  createWorkflow,
} from "@medusajs/framework/workflows-sdk"
import type { UpdateVendorInput, WriteRequest } from "../types"
import { updateVendorStep } from "./steps/update-vendor"

/**
 * Changes a vendor; fields left out stay as they are. Another bank account is
 * not verified.
 *
 * Used by `POST /admin/company-credit/vendors/:id`.
 *
 * @throws MedusaError `vendor_not_found`, `changed_meanwhile`, and what
 * creating one is refused for
 *
 * @example
 * await updateVendorWorkflow(container).run({
 *   input: { id: "ccven_123", on_hold: true, hold_reason: "In dispute", actor },
 * })
 */
export const updateVendorWorkflow = createWorkflow(
  "company-credit-update-vendor",
  (input: UpdateVendorInput & WriteRequest) =>
    new WorkflowResponse(updateVendorStep(input))
)
