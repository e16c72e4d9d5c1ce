import {
  WorkflowResponse,
  createWorkflow,
} from "@medusajs/framework/workflows-sdk"
import type { SetCompanyPayablesInput, WriteRequest } from "../types"
import { setCompanyPayablesStep } from "./steps/set-company-payables"

/**
 * Sets what a company has to do with payables: its legal entity and vendor, a
 * payment hold, and whether runs leave it out. Fields left out stay as they are.
 *
 * Used by `POST /admin/company-credit/companies/:id/payables`.
 *
 * @throws MedusaError `company_not_found`, `legal_entity_not_found`,
 * `vendor_not_found`, `vendor_not_active`, `vendor_of_other_entity`,
 * `hold_reason_required`, `changed_meanwhile`
 *
 * @example
 * await setCompanyPayablesWorkflow(container).run({
 *   input: { company_id: "cccomp_123", vendor_id: "ccven_123", actor },
 * })
 */
export const setCompanyPayablesWorkflow = createWorkflow(
  "company-credit-set-company-payables",
  (input: SetCompanyPayablesInput & WriteRequest) =>
    new WorkflowResponse(setCompanyPayablesStep(input))
)
