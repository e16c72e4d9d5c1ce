import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type CompanyCreditService from "../../../../../modules/company-credit/service"
import {
  AdminOrderCreditResponse,
  COMPANY_CREDIT_MODULE,
} from "../../../../../types"

export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminOrderCreditResponse>
) {
  const credit = req.scope.resolve<CompanyCreditService>(COMPANY_CREDIT_MODULE)
  const order_credit = await credit.retrieveOrderCredit(req.params.id)
  res.json({ order_credit })
}
