import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { AdminCreditPostingResponse } from "../../../../../../types"
import { refundToCreditWorkflow } from "../../../../../../workflows"
import { writeRequestOf } from "../../../../../utils/write-request"
import { presentPosting } from "../../../companies/[id]/credit/helpers"
import type { AdminRefundToCreditBody } from "./validators"

export async function POST(
  req: AuthenticatedMedusaRequest<AdminRefundToCreditBody>,
  res: MedusaResponse<AdminCreditPostingResponse>
) {
  const { result } = await refundToCreditWorkflow(req.scope).run({
    input: {
      ...req.validatedBody,
      ...writeRequestOf(req),
      order_id: req.params.id,
    },
  })
  res.status(201).json(presentPosting(result))
}
