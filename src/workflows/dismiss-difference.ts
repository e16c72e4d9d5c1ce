import {
  WorkflowResponse,
  createWorkflow,
} from "@medusajs/framework/workflows-sdk"
import type { ResolveDifferenceInput } from "../types"
import { dismissDifferenceStep } from "./steps/dismiss-difference"

/**
 * Says that nothing is to be done about a difference, and why. It stays
 * dismissed until its figures change.
 *
 * Used by `POST /admin/company-credit/differences/:id/dismiss`.
 *
 * @throws MedusaError `difference_not_found`, `difference_not_open`
 *
 * @example
 * await dismissDifferenceWorkflow(container).run({
 *   input: { id: "ccdif_123", comment: "Settled by entry 12", actor },
 * })
 */
export const dismissDifferenceWorkflow = createWorkflow(
  "company-credit-dismiss-difference",
  (input: ResolveDifferenceInput) =>
    new WorkflowResponse(dismissDifferenceStep(input))
)
