import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type CompanyCreditService from "../../../../../modules/company-credit/service"
import {
  AdminVendorPaymentResponse,
  COMPANY_CREDIT_MODULE,
} from "../../../../../types"

export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminVendorPaymentResponse>
) {
  const credit = req.scope.resolve<CompanyCreditService>(COMPANY_CREDIT_MODULE)
  const vendor_payment = await credit.retrieveVendorPayment(req.params.id)
  res.json({ vendor_payment })
}
