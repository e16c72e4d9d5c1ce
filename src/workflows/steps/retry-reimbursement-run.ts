import { StepResponse, createStep } from "@medusajs/framework/workflows-sdk"
import { COMPANY_CREDIT_MODULE } from "../../types"
import type { WriteRequest } from "../../types"
import type CompanyCreditService from "../../modules/company-credit/service"
import { carryOnRun } from "./utils/carry-on-run"

/** Has no undo: the run was to post all that it posts now. */
export const retryReimbursementRunStep = createStep(
  "company-credit-retry-reimbursement-run",
  async (input: { id: string } & WriteRequest, { container }) => {
    const credit = container.resolve<CompanyCreditService>(
      COMPANY_CREDIT_MODULE
    )
    await credit.retryReimbursementRun(input)
    return new StepResponse(await carryOnRun(container, credit, input.id))
  }
)
