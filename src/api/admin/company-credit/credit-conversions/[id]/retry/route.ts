import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { AdminConversionResponse } from "../../../../../../types"
import { retryCreditConversionWorkflow } from "../../../../../../workflows"
import { writeRequestOf } from "../../../../../utils/write-request"

export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminConversionResponse>
) {
  const { result } = await retryCreditConversionWorkflow(req.scope).run({
    input: { id: req.params.id, ...writeRequestOf(req) },
  })
  res.json({ conversion: result })
}
