import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { AdminReimbursementRunResponse } from "../../../../../../types"
import { approveReimbursementRunWorkflow } from "../../../../../../workflows"
import { writeRequestOf } from "../../../../../utils/write-request"
import type { AdminDecideReimbursementRunBody } from "../../validators"

export async function POST(
  req: AuthenticatedMedusaRequest<AdminDecideReimbursementRunBody>,
  res: MedusaResponse<AdminReimbursementRunResponse>
) {
  const { result } = await approveReimbursementRunWorkflow(req.scope).run({
    input: { ...req.validatedBody, id: req.params.id, ...writeRequestOf(req) },
  })
  res.json({ run: result })
}
