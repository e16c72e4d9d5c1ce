import {
  WorkflowResponse,
  createWorkflow,
} from "@medusajs/framework/workflows-sdk"
import type { CreateCompanyInput, WriteRequest } from "../types"
import { createCompanyStep } from "./steps/create-company"

/**
 * Creates a company with its credit account, at a limit of 0.
 *
 * Used by `POST /admin/company-credit/companies`.
 *
 * @throws MedusaError `external_id_taken`, `invalid_currency`
 *
 * @example
 * const { result: company } = await createCompanyWorkflow(container).run({
 *   input: { name: "Acme", currency_code: "usd", actor },
 * })
 */
export const createCompanyWorkflow = createWorkflow(
  "company-credit-create-company",
  (input: CreateCompanyInput & WriteRequest) =>
    new WorkflowResponse(createCompanyStep(input))
)
