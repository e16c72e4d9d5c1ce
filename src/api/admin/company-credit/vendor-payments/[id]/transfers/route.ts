import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type CompanyCreditService from "../../../../../../modules/company-credit/service"
import {
  AdminVendorTransferListResponse,
  COMPANY_CREDIT_MODULE,
} from "../../../../../../types"
import type { AdminTransfersQuery } from "../../validators"

export async function GET(
  req: AuthenticatedMedusaRequest<unknown, AdminTransfersQuery>,
  res: MedusaResponse<AdminVendorTransferListResponse>
) {
  const credit = req.scope.resolve<CompanyCreditService>(COMPANY_CREDIT_MODULE)
  const { limit, offset } = req.validatedQuery
  const page = await credit.listTransfers(req.params.id, { limit, offset })
  res.json({ ...page, offset, limit })
}
