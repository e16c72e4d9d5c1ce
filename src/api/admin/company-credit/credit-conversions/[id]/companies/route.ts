import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type CompanyCreditService from "../../../../../../modules/company-credit/service"
import {
  AdminConversionCompaniesResponse,
  COMPANY_CREDIT_MODULE,
} from "../../../../../../types"
import type { AdminConversionCompaniesQuery } from "../../validators"

export async function GET(
  req: AuthenticatedMedusaRequest<unknown, AdminConversionCompaniesQuery>,
  res: MedusaResponse<AdminConversionCompaniesResponse>
) {
  const credit = req.scope.resolve<CompanyCreditService>(COMPANY_CREDIT_MODULE)
  const { status, limit, offset } = req.validatedQuery
  const page = { limit, offset }
  const listed = await credit.listConversionCompanies(
    req.params.id,
    status,
    page
  )
  res.json({ ...listed, offset, limit })
}
