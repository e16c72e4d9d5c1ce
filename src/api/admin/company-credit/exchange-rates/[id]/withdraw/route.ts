import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { AdminExchangeRateResponse } from "../../../../../../types"
import { withdrawExchangeRateWorkflow } from "../../../../../../workflows"
import { writeRequestOf } from "../../../../../utils/write-request"
import type { AdminWithdrawExchangeRateBody } from "../../validators"

export async function POST(
  req: AuthenticatedMedusaRequest<AdminWithdrawExchangeRateBody>,
  res: MedusaResponse<AdminExchangeRateResponse>
) {
  const { result } = await withdrawExchangeRateWorkflow(req.scope).run({
    input: { ...req.validatedBody, ...writeRequestOf(req), id: req.params.id },
  })
  res.json({ exchange_rate: result })
}
