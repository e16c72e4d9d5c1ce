import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { AdminMovedVendorInvoicesResponse } from "../../../../../types"
import { moveVendorInvoicesWorkflow } from "../../../../../workflows"
import { writeRequestOf } from "../../../../utils/write-request"
import type { AdminHoldVendorInvoicesBody } from "../validators"

export async function POST(
  req: AuthenticatedMedusaRequest<AdminHoldVendorInvoicesBody>,
  res: MedusaResponse<AdminMovedVendorInvoicesResponse>
) {
  const { result } = await moveVendorInvoicesWorkflow(req.scope).run({
    input: { ...req.validatedBody, ...writeRequestOf(req), move: "hold" },
  })
  res.json(result)
}
