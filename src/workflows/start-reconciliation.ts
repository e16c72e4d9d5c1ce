import {
  WorkflowResponse,
  createWorkflow,
} from "@medusajs/framework/workflows-sdk"
import type { ReconciliationScope, WriteRequest } from "../types"
import { startReconciliationStep } from "./steps/start-reconciliation"

/**
 * Begins a reconciliation of the whole store, of some companies, or of what was
 * written since a moment. One runs at a time. Its work is
 * `carryOutReconciliationWorkflow`'s.
 *
 * Used by `POST /admin/company-credit/reconciliations` and the nightly job.
 *
 * @throws MedusaError `reconciliation_running`, `company_not_found`,
 * `idempotency_key_reused`
 *
 * @example
 * const { result } = await startReconciliationWorkflow(container).run({
 *   input: { company_ids: ["cccomp_123"], actor },
 * })
 * result.status // "running"
 */
export const startReconciliationWorkflow = createWorkflow(
  "company-credit-start-reconciliation",
  (input: ReconciliationScope & WriteRequest) =>
    new WorkflowResponse(startReconciliationStep(input))
)
