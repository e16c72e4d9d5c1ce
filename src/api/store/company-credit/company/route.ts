import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { StoreCompanyResponse } from "../../../../types"
import { findCompany, membershipOf } from "../helpers"

export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<StoreCompanyResponse>
) {
  const { company_id, id, is_admin, ...rest } = await membershipOf(req)
  const { may_buy_on_account, may_see_credit, may_see_history } = rest
  res.json({
    company: await findCompany(req, company_id),
    member: {
      id,
      is_admin,
      may_buy_on_account,
      may_see_credit,
      may_see_history,
    },
  })
}
