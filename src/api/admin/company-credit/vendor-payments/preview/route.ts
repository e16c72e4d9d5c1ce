import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type CompanyCreditService from "../../../../../modules/company-credit/service"
import {
  AdminVendorPaymentPreviewResponse,
  COMPANY_CREDIT_MODULE,
} from "../../../../../types"
import type { AdminCreateVendorPaymentBody } from "../validators"

export async function POST(
  req: AuthenticatedMedusaRequest<AdminCreateVendorPaymentBody>,
  res: MedusaResponse<AdminVendorPaymentPreviewResponse>
) {
  const credit = req.scope.resolve<CompanyCreditService>(COMPANY_CREDIT_MODULE)
  res.json({ preview: await credit.previewVendorPayment(req.validatedBody) })
}
