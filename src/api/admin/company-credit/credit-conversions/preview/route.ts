import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type CompanyCreditService from "../../../../../modules/company-credit/service"
import {
  AdminPreviewConversionResponse,
  COMPANY_CREDIT_MODULE,
} from "../../../../../types"
import type { AdminPreviewConversionBody } from "../validators"

/** Writes nothing; a POST, because a selection may be long. */
export async function POST(
  req: AuthenticatedMedusaRequest<AdminPreviewConversionBody>,
  res: MedusaResponse<AdminPreviewConversionResponse>
) {
  const credit = req.scope.resolve<CompanyCreditService>(COMPANY_CREDIT_MODULE)
  res.json({
    preview: await credit.retrieveConversionPreview(req.validatedBody),
  })
}
