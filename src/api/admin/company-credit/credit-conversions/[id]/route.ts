import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type CompanyCreditService from "../../../../../modules/company-credit/service"
import {
  AdminConversionResponse,
  COMPANY_CREDIT_MODULE,
} from "../../../../../types"

export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminConversionResponse>
) {
  const credit = req.scope.resolve<CompanyCreditService>(COMPANY_CREDIT_MODULE)
  res.json({ conversion: await credit.retrieveConversion(req.params.id) })
}
