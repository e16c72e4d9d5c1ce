import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type CompanyCreditService from "../../../../../modules/company-credit/service"
import {
  AdminReimbursementPreviewResponse,
  COMPANY_CREDIT_MODULE,
} from "../../../../../types"
import type {
  AdminPreviewReimbursementRunQuery,
  AdminStartReimbursementRunBody,
} from "../validators"

/** Writes nothing; a POST, because a selection may be long. */
export async function POST(
  req: AuthenticatedMedusaRequest<
    AdminStartReimbursementRunBody,
    AdminPreviewReimbursementRunQuery
  >,
  res: MedusaResponse<AdminReimbursementPreviewResponse>
) {
  const credit = req.scope.resolve<CompanyCreditService>(COMPANY_CREDIT_MODULE)
  const { limit, offset } = req.validatedQuery
  const preview = await credit.previewReimbursementRun(req.validatedBody, {
    limit,
    offset,
  })
  res.json({ preview })
}
