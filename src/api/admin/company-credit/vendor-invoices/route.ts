import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type CompanyCreditService from "../../../../modules/company-credit/service"
import {
  AdminVendorInvoiceListResponse,
  COMPANY_CREDIT_MODULE,
} from "../../../../types"
import type { AdminVendorInvoicesQuery } from "./validators"

export async function GET(
  req: AuthenticatedMedusaRequest<unknown, AdminVendorInvoicesQuery>,
  res: MedusaResponse<AdminVendorInvoiceListResponse>
) {
  const credit = req.scope.resolve<CompanyCreditService>(COMPANY_CREDIT_MODULE)
  const { limit, offset, order, ...filter } = req.validatedQuery
  const page = await credit.listVendorInvoices(filter, { limit, offset, order })
  res.json({ ...page, offset, limit })
}
