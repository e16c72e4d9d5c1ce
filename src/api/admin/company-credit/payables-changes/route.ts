import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type CompanyCreditService from "../../../../modules/company-credit/service"
import {
  AdminPayablesChangeListResponse,
  COMPANY_CREDIT_MODULE,
} from "../../../../types"
import type { AdminPayablesChangesQuery } from "./validators"

export async function GET(
  req: AuthenticatedMedusaRequest<unknown, AdminPayablesChangesQuery>,
  res: MedusaResponse<AdminPayablesChangeListResponse>
) {
  const credit = req.scope.resolve<CompanyCreditService>(COMPANY_CREDIT_MODULE)
  const { limit, offset, ...filter } = req.validatedQuery
  const page = await credit.listPayablesChanges(filter, { limit, offset })
  res.json({ ...page, offset, limit })
}
