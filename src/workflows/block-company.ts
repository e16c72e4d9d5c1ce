import {
  WorkflowResponse,
  createWorkflow,
  transform,
} from "@medusajs/framework/workflows-sdk"
import type { WriteRequest } from "../types"
import { updateCompanyStep } from "./steps/update-company"

/**
 * Stops a company from buying on account. Its credit stays as it is: it may
 * pay what it owes, and refunds still reach it.
 *
 * Used by `POST /admin/company-credit/companies/:id/block`.
 *
 * @throws MedusaError `company_not_found`, `status_move_not_allowed`
 *
 * @example
 * await blockCompanyWorkflow(container).run({
 *   input: { id: "cccomp_123", actor },
 * })
 */
export const blockCompanyWorkflow = createWorkflow(
  "company-credit-block-company",
  (input: { id: string } & WriteRequest) => {
    const blocked = transform({ input }, ({ input }) => ({
      ...input,
      status: "blocked" as const,
    }))
    return new WorkflowResponse(updateCompanyStep(blocked))
  }
)
