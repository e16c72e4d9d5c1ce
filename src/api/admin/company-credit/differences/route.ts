import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type CompanyCreditService from "../../../../modules/company-credit/service"
import {
  AdminDifferenceListResponse,
  COMPANY_CREDIT_MODULE,
} from "../../../../types"
import type { AdminGetDifferencesQuery } from "./validators"

export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminDifferenceListResponse>
) {
  const credit = req.scope.resolve<CompanyCreditService>(COMPANY_CREDIT_MODULE)
  const query = req.validatedQuery as AdminGetDifferencesQuery
  const { limit, offset } = query
  res.json({ ...(await credit.listDifferences(query)), offset, limit })
}
