import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { AdminDifferenceResponse } from "../../../../../../types"
import { repairDifferenceWorkflow } from "../../../../../../workflows"
import { writeRequestOf } from "../../../../../utils/write-request"

export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminDifferenceResponse>
) {
  const { result } = await repairDifferenceWorkflow(req.scope).run({
    input: { ...writeRequestOf(req), id: req.params.id },
  })
  res.json({ difference: result })
}
