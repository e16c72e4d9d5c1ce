import { StepResponse, createStep } from "@medusajs/framework/workflows-sdk"
import { COMPANY_CREDIT_MODULE } from "../../types"
import type CompanyCreditService from "../../modules/company-credit/service"

/** Leaves nothing to undo: what it writes down is what it saw. */
export const carryOutReconciliationStep = createStep(
  "company-credit-carry-out-reconciliation",
  async ({ id }: { id: string }, { container }) => {
    const credit = container.resolve<CompanyCreditService>(
      COMPANY_CREDIT_MODULE
    )
    return new StepResponse(await credit.workReconciliation(id))
  }
)
