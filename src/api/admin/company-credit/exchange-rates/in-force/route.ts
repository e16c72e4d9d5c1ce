import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type CompanyCreditService from "../../../../../modules/company-credit/service"
import {
  AdminRateInForceResponse,
  COMPANY_CREDIT_MODULE,
} from "../../../../../types"
import type { AdminRateInForceQuery } from "../validators"

export async function GET(
  req: AuthenticatedMedusaRequest<unknown, AdminRateInForceQuery>,
  res: MedusaResponse<AdminRateInForceResponse>
) {
  const credit = req.scope.resolve<CompanyCreditService>(COMPANY_CREDIT_MODULE)
  const in_force = await credit.retrieveRateInForce(req.validatedQuery)
  res.json({ in_force })
}
