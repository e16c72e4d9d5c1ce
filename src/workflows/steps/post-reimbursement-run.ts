import { StepResponse, createStep } from "@medusajs/framework/workflows-sdk"
import { COMPANY_CREDIT_MODULE } from "../../types"
import type CompanyCreditService from "../../modules/company-credit/service"

/**
 * In the background. Has no undo: vendor invoices that were made are undone one
 * by one, where they are not paid. It does not fail either, for a retry of
 * Medusa's would be lost with the process; the job tries again.
 */
export const postReimbursementRunStep = createStep(
  { name: "company-credit-post-reimbursement-run", async: true },
  async ({ run_id }: { run_id: string }, { container }) => {
    const credit = container.resolve<CompanyCreditService>(
      COMPANY_CREDIT_MODULE
    )
    try {
      return new StepResponse(await credit.carryOnReimbursementRun(run_id))
    } catch (error) {
      container
        .resolve("logger")
        .error(
          `company-credit: reimbursement run ${run_id} goes on within a minute: ${error}`
        )
      return new StepResponse({ ended: false, posted: 0 })
    }
  }
)
