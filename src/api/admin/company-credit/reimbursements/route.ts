import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type CompanyCreditService from "../../../../modules/company-credit/service"
import {
  AdminReimbursementListResponse,
  COMPANY_CREDIT_MODULE,
} from "../../../../types"
import type { AdminReimbursementsQuery } from "./validators"

export async function GET(
  req: AuthenticatedMedusaRequest<unknown, AdminReimbursementsQuery>,
  res: MedusaResponse<AdminReimbursementListResponse>
) {
  const credit = req.scope.resolve<CompanyCreditService>(COMPANY_CREDIT_MODULE)
  const { limit, offset, order, after_id, ...filter } = req.validatedQuery
  const listed = await credit.listReimbursements(filter, {
    limit,
    offset,
    order,
    after_id,
  })
  res.json({ ...listed, offset, limit })
}
