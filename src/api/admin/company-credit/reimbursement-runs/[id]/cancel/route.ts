import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { AdminReimbursementRunResponse } from "../../../../../../types"
import { cancelReimbursementRunWorkflow } from "../../../../../../workflows"
import { writeRequestOf } from "../../../../../utils/write-request"

export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminReimbursementRunResponse>
) {
  const { result } = await cancelReimbursementRunWorkflow(req.scope).run({
    input: { id: req.params.id, ...writeRequestOf(req) },
  })
  res.json({ run: result })
}
