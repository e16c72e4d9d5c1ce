import {
  WorkflowResponse,
  createWorkflow,
} from "@medusajs/framework/workflows-sdk"
import { carryOutReconciliationStep } from "./steps/carry-out-reconciliation"

/**
 * Does the work of a reconciliation that was started: looks for every kind of
 * difference and writes down what it finds. Reads only, besides; a second call
 * for the same reconciliation does nothing.
 *
 * Used by `POST /admin/company-credit/reconciliations` and the nightly job.
 *
 * @throws MedusaError `reconciliation_not_found`
 *
 * @example
 * const { result } = await carryOutReconciliationWorkflow(container).run({
 *   input: { id: "ccrec_123" },
 * })
 * result.open_differences // 0
 */
export const carryOutReconciliationWorkflow = createWorkflow(
  "company-credit-carry-out-reconciliation",
  (input: { id: string }) =>
    new WorkflowResponse(carryOutReconciliationStep(input))
)
