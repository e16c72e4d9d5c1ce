import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { AdminVendorPaymentResponse } from "../../../../../../types"
import { voidVendorPaymentWorkflow } from "../../../../../../workflows"
import { writeRequestOf } from "../../../../../utils/write-request"
import type { AdminVoidVendorPaymentBody } from "../../validators"

export async function POST(
  req: AuthenticatedMedusaRequest<AdminVoidVendorPaymentBody>,
  res: MedusaResponse<AdminVendorPaymentResponse>
) {
  const { result } = await voidVendorPaymentWorkflow(req.scope).run({
    input: { ...req.validatedBody, ...writeRequestOf(req), id: req.params.id },
  })
  res.json({ vendor_payment: result })
}
