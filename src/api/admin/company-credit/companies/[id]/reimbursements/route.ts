import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { AdminCreditPostingResponse } from "../../../../../../types"
import { reimburseBalanceWorkflow } from "../../../../../../workflows"
import { writeRequestOf } from "../../../../../utils/write-request"
import { presentPosting } from "../credit/helpers"
import type { AdminReimburseBody } from "./validators"

export async function POST(
  req: AuthenticatedMedusaRequest<AdminReimburseBody>,
  res: MedusaResponse<AdminCreditPostingResponse>
) {
  const { result } = await reimburseBalanceWorkflow(req.scope).run({
    input: {
      ...req.validatedBody,
      ...writeRequestOf(req),
      company_id: req.params.id,
    },
  })
  res.status(201).json(presentPosting(result))
}
