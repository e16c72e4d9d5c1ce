import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type CompanyCreditService from "../../../../../modules/company-credit/service"
import {
  AdminVendorInvoiceResponse,
  COMPANY_CREDIT_MODULE,
} from "../../../../../types"

export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminVendorInvoiceResponse>
) {
  const credit = req.scope.resolve<CompanyCreditService>(COMPANY_CREDIT_MODULE)
  const vendor_invoice = await credit.retrieveVendorInvoice(req.params.id)
  res.json({ vendor_invoice })
}
