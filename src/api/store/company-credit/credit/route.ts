import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type CompanyCreditService from "../../../../modules/company-credit/service"
import { COMPANY_CREDIT_MODULE, StoreCreditResponse } from "../../../../types"
import { membershipOf } from "../helpers"
import { presentCredit } from "./helpers"

export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<StoreCreditResponse>
) {
  const { company_id } = await membershipOf(req, "may_see_credit")
  const credit = req.scope.resolve<CompanyCreditService>(COMPANY_CREDIT_MODULE)
  const account = await credit.retrieveAccountOf(company_id)
  res.json({ credit: presentCredit(account) })
}
