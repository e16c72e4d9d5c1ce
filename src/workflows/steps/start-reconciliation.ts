import { StepResponse, createStep } from "@medusajs/framework/workflows-sdk"
import { COMPANY_CREDIT_MODULE } from "../../types"
import type { ReconciliationScope, WriteRequest } from "../../types"
import type CompanyCreditService from "../../modules/company-credit/service"

/** Undone by nothing: one that nobody carries out is closed as failed. */
export const startReconciliationStep = createStep(
  "company-credit-start-reconciliation",
  async (input: ReconciliationScope & WriteRequest, { container }) => {
    const credit = container.resolve<CompanyCreditService>(
      COMPANY_CREDIT_MODULE
    )
    return new StepResponse(await credit.startReconciliation(input))
  }
)
