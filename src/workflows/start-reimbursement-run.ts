import {
  WorkflowResponse,
  createWorkflow,
} from "@medusajs/framework/workflows-sdk"
import type { ReimbursementRunInput, WriteRequest } from "../types"
import { startReimbursementRunStep } from "./steps/start-reimbursement-run"

/**
 * Pays credit balances back: keeps a run over the chosen companies and posts it,
 * each credit as a `reimbursed` entry of −X and a vendor invoice of X. A few
 * companies are posted before the answer; many behind it, in chunks, and they go
 * on after a crash. A run that needs approval waits for it; one over no company
 * is done at once and says so. Amounts are in each company's credit currency.
 *
 * Used by `POST /admin/company-credit/reimbursement-runs`.
 *
 * @throws MedusaError `nothing_selected`, `company_not_found`,
 * `legal_entity_not_found`, `partial_needs_one_company`,
 * `partial_exceeds_credit`, `one_time_vendor_template_missing`,
 * `one_time_vendor_template_invalid`, `number_sequence_exhausted`,
 * `number_sequence_missing`, `accounting_currency_unknown`,
 * `idempotency_key_reused`
 *
 * @example
 * const { result: run } = await startReimbursementRunWorkflow(container).run({
 *   input: { company_ids: ["cccomp_123"], amount: "40.00", actor },
 * })
 * run.progress.percent
 */
export const startReimbursementRunWorkflow = createWorkflow(
  "company-credit-start-reimbursement-run",
  (input: ReimbursementRunInput & WriteRequest) =>
    new WorkflowResponse(startReimbursementRunStep(input))
)
