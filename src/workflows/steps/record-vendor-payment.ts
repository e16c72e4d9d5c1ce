import { StepResponse, createStep } from "@medusajs/framework/workflows-sdk"
import { COMPANY_CREDIT_MODULE } from "../../types"
import type { RecordVendorPaymentInput, WriteRequest } from "../../types"
import type CompanyCreditService from "../../modules/company-credit/service"

/** Has no undo: the money was paid. What came back is voided by a person. */
export const recordVendorPaymentStep = createStep(
  "company-credit-record-vendor-payment",
  async (input: RecordVendorPaymentInput & WriteRequest, { container }) => {
    const credit = container.resolve<CompanyCreditService>(
      COMPANY_CREDIT_MODULE
    )
    return new StepResponse(await credit.recordVendorPayment(input))
  }
)
