import {
  WorkflowResponse,
  createWorkflow,
  transform,
} from "@medusajs/framework/workflows-sdk"
import type { WriteRequest } from "../types"
import { updateCompanyStep } from "./steps/update-company"

/**
 * Lets a pending, blocked or rejected company buy on account.
 *
 * Used by `POST /admin/company-credit/companies/:id/activate`.
 *
 * @throws MedusaError `company_not_found`, `status_move_not_allowed`
 *
 * @example
 * await activateCompanyWorkflow(container).run({
 *   input: { id: "cccomp_123", actor },
 * })
 */
export const activateCompanyWorkflow = createWorkflow(
  "company-credit-activate-company",
  (input: { id: string } & WriteRequest) => {
    const active = transform({ input }, ({ input }) => ({
      ...input,
      status: "active" as const,
    }))
    return new WorkflowResponse(updateCompanyStep(active))
  }
)
