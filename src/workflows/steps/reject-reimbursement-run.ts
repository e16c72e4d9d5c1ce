import { StepResponse, createStep } from "@medusajs/framework/workflows-sdk"
import { COMPANY_CREDIT_MODULE } from "../../types"
import type { DecideRunInput, WriteRequest } from "../../types"
import type CompanyCreditService from "../../modules/company-credit/service"

/** Has no undo: a run that was rejected is over; another one can be started. */
export const rejectReimbursementRunStep = createStep(
  "company-credit-reject-reimbursement-run",
  async (input: DecideRunInput & WriteRequest, { container }) => {
    const credit = container.resolve<CompanyCreditService>(
      COMPANY_CREDIT_MODULE
    )
    await credit.rejectReimbursementRun(input)
    return new StepResponse(await credit.retrieveReimbursementRun(input.id))
  }
)
