import {
  WorkflowResponse,
  createWorkflow,
} from "@medusajs/framework/workflows-sdk"
import { ensureDefaultLegalEntityStep } from "./steps/ensure-default-legal-entity"

/**
 * The default legal entity; made at first use, with the store's name and default
 * currency, so that a small store never has to think of one.
 *
 * Used by `GET /admin/company-credit/legal-entities`.
 *
 * @throws MedusaError `accounting_currency_unknown`
 *
 * @example
 * const { result: legal_entity } =
 *   await ensureDefaultLegalEntityWorkflow(container).run()
 */
export const ensureDefaultLegalEntityWorkflow = createWorkflow(
  "company-credit-ensure-default-legal-entity",
  () => new WorkflowResponse(ensureDefaultLegalEntityStep({}))
)
