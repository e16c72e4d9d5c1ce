import { StepResponse, createStep } from "@medusajs/framework/workflows-sdk"
import { COMPANY_CREDIT_MODULE } from "../../types"
import type { WriteRequest } from "../../types"
import type CompanyCreditService from "../../modules/company-credit/service"

/** Has no undo: what is left can be reimbursed by another run. */
export const cancelReimbursementRunStep = createStep(
  "company-credit-cancel-reimbursement-run",
  async (input: { id: string } & WriteRequest, { container }) => {
    const credit = container.resolve<CompanyCreditService>(
      COMPANY_CREDIT_MODULE
    )
    await credit.cancelReimbursementRun(input)
    return new StepResponse(await credit.retrieveReimbursementRun(input.id))
  }
)
