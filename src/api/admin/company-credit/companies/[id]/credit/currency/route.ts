import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { AdminCreditPostingResponse } from "../../../../../../../types"
import { changeCreditCurrencyWorkflow } from "../../../../../../../workflows"
import { writeRequestOf } from "../../../../../../utils/write-request"
import { presentPosting } from "../helpers"
import type { AdminChangeCreditCurrencyBody } from "./validators"

export async function POST(
  req: AuthenticatedMedusaRequest<AdminChangeCreditCurrencyBody>,
  res: MedusaResponse<AdminCreditPostingResponse>
) {
  const { result } = await changeCreditCurrencyWorkflow(req.scope).run({
    input: {
      ...req.validatedBody,
      ...writeRequestOf(req),
      company_id: req.params.id,
    },
  })
  res.json(presentPosting(result))
}
