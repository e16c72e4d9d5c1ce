import {
  WorkflowResponse,
  createWorkflow,
} from "@medusajs/framework/workflows-sdk"
import type { WriteRequest } from "../types"
import { cancelCreditConversionStep } from "./steps/cancel-credit-conversion"

/**
 * Stops a conversion: the company under way is finished, those that were
 * pending stay in their currency, and what is converted stays converted.
 *
 * Used by `POST /admin/company-credit/credit-conversions/:id/cancel`.
 *
 * @throws MedusaError `conversion_not_found`, `conversion_over`
 */
export const cancelCreditConversionWorkflow = createWorkflow(
  "company-credit-cancel-credit-conversion",
  (input: { id: string } & WriteRequest) =>
    new WorkflowResponse(cancelCreditConversionStep(input))
)
