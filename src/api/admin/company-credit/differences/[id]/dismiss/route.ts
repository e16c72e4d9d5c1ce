import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { AdminDifferenceResponse } from "../../../../../../types"
import { dismissDifferenceWorkflow } from "../../../../../../workflows"
import { writeRequestOf } from "../../../../../utils/write-request"
import type { AdminDismissDifferenceBody } from "../../validators"

export async function POST(
  req: AuthenticatedMedusaRequest<AdminDismissDifferenceBody>,
  res: MedusaResponse<AdminDifferenceResponse>
) {
  const { result } = await dismissDifferenceWorkflow(req.scope).run({
    input: { ...req.validatedBody, ...writeRequestOf(req), id: req.params.id },
  })
  res.json({ difference: result })
}
