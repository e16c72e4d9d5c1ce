import { StepResponse, createStep } from "@medusajs/framework/workflows-sdk"
import { COMPANY_CREDIT_MODULE } from "../../types"
import type { ReverseReimbursementInput, WriteRequest } from "../../types"
import type CompanyCreditService from "../../modules/company-credit/service"

/**
 * Has no undo: a cancelled invoice stays so, and paying the credit back anew
 * is for a run, which asks who may. Let it be the last step of a flow.
 */
export const reverseReimbursementStep = createStep(
  "company-credit-reverse-reimbursement",
  async (input: ReverseReimbursementInput & WriteRequest, { container }) => {
    const credit = container.resolve<CompanyCreditService>(
      COMPANY_CREDIT_MODULE
    )
    const { id } = await credit.reverseReimbursement(input)
    return new StepResponse(await credit.retrieveReimbursement(id))
  }
)
