import { StepResponse, createStep } from "@medusajs/framework/workflows-sdk"
import { COMPANY_CREDIT_MODULE } from "../../types"
import type { ExportVendorPaymentInput, WriteRequest } from "../../types"
import type CompanyCreditService from "../../modules/company-credit/service"

/** Has no undo: nobody knows whether the file has reached a bank. */
export const exportVendorPaymentStep = createStep(
  "company-credit-export-vendor-payment",
  async (input: ExportVendorPaymentInput & WriteRequest, { container }) => {
    const credit = container.resolve<CompanyCreditService>(
      COMPANY_CREDIT_MODULE
    )
    return new StepResponse(await credit.exportVendorPayment(input))
  }
)
