import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { AdminCompanyResponse } from "../../../../../../types"
import { activateCompanyWorkflow } from "../../../../../../workflows"
import { writeRequestOf } from "../../../../../utils/write-request"
import { presentCompany } from "../../helpers"

export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminCompanyResponse>
) {
  const { result } = await activateCompanyWorkflow(req.scope).run({
    input: { id: req.params.id, ...writeRequestOf(req) },
  })
  res.json({ company: presentCompany(result) })
}
