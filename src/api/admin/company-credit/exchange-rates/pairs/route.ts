import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type CompanyCreditService from "../../../../../modules/company-credit/service"
import {
  AdminExchangeRatePairListResponse,
  COMPANY_CREDIT_MODULE,
} from "../../../../../types"
import type { AdminExchangeRatePairsQuery } from "../validators"

export async function GET(
  req: AuthenticatedMedusaRequest<unknown, AdminExchangeRatePairsQuery>,
  res: MedusaResponse<AdminExchangeRatePairListResponse>
) {
  const credit = req.scope.resolve<CompanyCreditService>(COMPANY_CREDIT_MODULE)
  const { limit, offset } = req.validatedQuery
  const page = await credit.listExchangeRatePairs(req.validatedQuery)
  res.json({ ...page, offset, limit })
}
