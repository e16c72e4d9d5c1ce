import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { AdminVendorPaymentResponse } from "../../../../../../types"
import { recordVendorPaymentWorkflow } from "../../../../../../workflows"
import { writeRequestOf } from "../../../../../utils/write-request"
import type { AdminRecordVendorPaymentBody } from "../../validators"

export async function POST(
  req: AuthenticatedMedusaRequest<AdminRecordVendorPaymentBody>,
  res: MedusaResponse<AdminVendorPaymentResponse>
) {
  const { result } = await recordVendorPaymentWorkflow(req.scope).run({
    input: { ...req.validatedBody, ...writeRequestOf(req), id: req.params.id },
  })
  res.json({ vendor_payment: result })
}
