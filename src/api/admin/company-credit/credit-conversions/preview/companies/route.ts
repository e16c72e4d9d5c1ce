import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type CompanyCreditService from "../../../../../../modules/company-credit/service"
import {
  AdminPreviewConversionCompaniesResponse,
  COMPANY_CREDIT_MODULE,
} from "../../../../../../types"
import type { AdminPreviewConversionCompaniesBody } from "../../validators"

/** Writes nothing; a POST, because a selection may be long. */
export async function POST(
  req: AuthenticatedMedusaRequest<AdminPreviewConversionCompaniesBody>,
  res: MedusaResponse<AdminPreviewConversionCompaniesResponse>
) {
  const credit = req.scope.resolve<CompanyCreditService>(COMPANY_CREDIT_MODULE)
  const { limit, offset, ...asked } = req.validatedBody
  const page = { limit, offset }
  const { companies, count } = await credit.listConversionPreview(asked, page)
  res.json({ companies, count, offset, limit })
}
