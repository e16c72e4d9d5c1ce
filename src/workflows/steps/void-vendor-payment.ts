import { StepResponse, createStep } from "@medusajs/framework/workflows-sdk"
import { COMPANY_CREDIT_MODULE } from "../../types"
import type { VoidVendorPaymentInput, WriteRequest } from "../../types"
import type CompanyCreditService from "../../modules/company-credit/service"

/** Has no undo: its invoices may be in another payment by then. */
export const voidVendorPaymentStep = createStep(
  "company-credit-void-vendor-payment",
  async (input: VoidVendorPaymentInput & WriteRequest, { container }) => {
    const credit = container.resolve<CompanyCreditService>(
      COMPANY_CREDIT_MODULE
    )
    return new StepResponse(await credit.voidVendorPayment(input))
  }
)
