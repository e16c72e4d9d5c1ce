import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { AdminReversedReimbursementResponse } from "../../../../../../types"
import { reverseReimbursementWorkflow } from "../../../../../../workflows"
import { writeRequestOf } from "../../../../../utils/write-request"
import type { AdminReverseReimbursementBody } from "./validators"

export async function POST(
  req: AuthenticatedMedusaRequest<AdminReverseReimbursementBody>,
  res: MedusaResponse<AdminReversedReimbursementResponse>
) {
  const { result } = await reverseReimbursementWorkflow(req.scope).run({
    input: { ...req.validatedBody, ...writeRequestOf(req), id: req.params.id },
  })
  res.json({ reimbursement: result })
}
