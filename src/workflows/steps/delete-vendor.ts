import { StepResponse, createStep } from "@medusajs/framework/workflows-sdk"
import { COMPANY_CREDIT_MODULE } from "../../types"
import type { WriteRequest } from "../../types"
import type CompanyCreditService from "../../modules/company-credit/service"

/** Not undone, as nothing removed comes back. Let it be the last step of a flow. */
export const deleteVendorStep = createStep(
  "company-credit-delete-vendor",
  async (input: { id: string } & WriteRequest, { container }) => {
    const credit = container.resolve<CompanyCreditService>(
      COMPANY_CREDIT_MODULE
    )
    await credit.deleteVendor(input)
    return new StepResponse({ id: input.id })
  }
)
