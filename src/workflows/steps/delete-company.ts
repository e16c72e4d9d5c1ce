import { StepResponse, createStep } from "@medusajs/framework/workflows-sdk"
import { COMPANY_CREDIT_MODULE } from "../../types"
import type { WriteRequest } from "../../types"
import type CompanyCreditService from "../../modules/company-credit/service"

/**
 * Not undone: memberships end with the company, and somebody may have joined
 * another one since. Let it be the last step of a flow.
 */
export const deleteCompanyStep = createStep(
  "company-credit-delete-company",
  async (input: { id: string } & WriteRequest, { container }) => {
    const credit = container.resolve<CompanyCreditService>(
      COMPANY_CREDIT_MODULE
    )
    await credit.deleteCompany(input)
    return new StepResponse({ id: input.id })
  }
)
