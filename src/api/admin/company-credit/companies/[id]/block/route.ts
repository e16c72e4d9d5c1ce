import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { AdminCompanyResponse } from "../../../../../../types"
import { blockCompanyWorkflow } from "../../../../../../workflows"
import { writeRequestOf } from "../../../../../utils/write-request"
import { presentCompany } from "../../helpers"

export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminCompanyResponse>
) {
  const { result } = await blockCompanyWorkflow(req.scope).run({
    input: { id: req.params.id, ...writeRequestOf(req) },
  })
  res.json({ company: presentCompany(result) })
}
