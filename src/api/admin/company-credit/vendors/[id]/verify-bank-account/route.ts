import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { AdminVendorResponse } from "../../../../../../types"
import { verifyBankAccountWorkflow } from "../../../../../../workflows"
import { writeRequestOf } from "../../../../../utils/write-request"
import type { AdminVerifyBankAccountBody } from "../../validators"

export async function POST(
  req: AuthenticatedMedusaRequest<AdminVerifyBankAccountBody>,
  res: MedusaResponse<AdminVendorResponse>
) {
  const { result } = await verifyBankAccountWorkflow(req.scope).run({
    input: { ...req.validatedBody, ...writeRequestOf(req), id: req.params.id },
  })
  res.json({ vendor: result })
}
