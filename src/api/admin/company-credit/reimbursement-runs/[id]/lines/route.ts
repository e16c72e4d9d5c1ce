import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type CompanyCreditService from "../../../../../../modules/company-credit/service"
import {
  AdminReimbursementRunLinesResponse,
  COMPANY_CREDIT_MODULE,
} from "../../../../../../types"
import type { AdminReimbursementRunLinesQuery } from "../../validators"

export async function GET(
  req: AuthenticatedMedusaRequest<unknown, AdminReimbursementRunLinesQuery>,
  res: MedusaResponse<AdminReimbursementRunLinesResponse>
) {
  const credit = req.scope.resolve<CompanyCreditService>(COMPANY_CREDIT_MODULE)
  const { limit, offset, after_ord, ...filter } = req.validatedQuery
  const listed = await credit.listReimbursementRunLines(req.params.id, filter, {
    limit,
    offset,
    after_ord,
  })
  res.json({ ...listed, offset, limit })
}
