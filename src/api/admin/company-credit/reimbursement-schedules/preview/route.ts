import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type CompanyCreditService from "../../../../../modules/company-credit/service"
import {
  AdminReimbursementSchedulePreviewResponse,
  COMPANY_CREDIT_MODULE,
} from "../../../../../types"
import type { AdminPreviewScheduleQuery } from "../../legal-entities/validators"

export async function GET(
  req: AuthenticatedMedusaRequest<unknown, AdminPreviewScheduleQuery>,
  res: MedusaResponse<AdminReimbursementSchedulePreviewResponse>
) {
  const credit = req.scope.resolve<CompanyCreditService>(COMPANY_CREDIT_MODULE)
  const preview = await credit.previewReimbursementSchedule(req.validatedQuery)
  res.json({ preview })
}
