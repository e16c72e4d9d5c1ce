import {
  WorkflowResponse,
  createWorkflow,
} from "@medusajs/framework/workflows-sdk"
import type { WriteRequest } from "../types"
import { retryCreditConversionStep } from "./steps/retry-credit-conversion"

/**
 * Tries the companies again that failed, at the rates of the start.
 *
 * Used by `POST /admin/company-credit/credit-conversions/:id/retry`.
 *
 * @throws MedusaError `conversion_not_found`, `conversion_over` (canceled)
 */
export const retryCreditConversionWorkflow = createWorkflow(
  "company-credit-retry-credit-conversion",
  (input: { id: string } & WriteRequest) =>
    new WorkflowResponse(retryCreditConversionStep(input))
)
