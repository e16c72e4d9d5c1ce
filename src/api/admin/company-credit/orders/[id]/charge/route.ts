import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { AdminChargeOrderResponse } from "../../../../../../types"
import { chargeOrderWorkflow } from "../../../../../../workflows"
import { writeRequestOf } from "../../../../../utils/write-request"
import { presentEntry } from "../../../companies/[id]/history/helpers"
import type { AdminChargeOrderBody } from "../../validators"

export async function POST(
  req: AuthenticatedMedusaRequest<AdminChargeOrderBody>,
  res: MedusaResponse<AdminChargeOrderResponse>
) {
  const { result } = await chargeOrderWorkflow(req.scope).run({
    input: {
      ...req.validatedBody,
      ...writeRequestOf(req),
      order_id: req.params.id,
    },
  })
  const { order_credit, entry } = result
  res.json({ order_credit, entry: presentEntry(entry) })
}
