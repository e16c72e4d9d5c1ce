import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type CompanyCreditService from "../../../../../modules/company-credit/service"
import {
  AdminVendorDeleteResponse,
  AdminVendorResponse,
  COMPANY_CREDIT_MODULE,
} from "../../../../../types"
import {
  deleteVendorWorkflow,
  updateVendorWorkflow,
} from "../../../../../workflows"
import { writeRequestOf } from "../../../../utils/write-request"
import type { AdminUpdateVendorBody } from "../validators"

export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminVendorResponse>
) {
  const credit = req.scope.resolve<CompanyCreditService>(COMPANY_CREDIT_MODULE)
  res.json({ vendor: await credit.retrieveVendor(req.params.id) })
}

export async function POST(
  req: AuthenticatedMedusaRequest<AdminUpdateVendorBody>,
  res: MedusaResponse<AdminVendorResponse>
) {
  const { result } = await updateVendorWorkflow(req.scope).run({
    input: { ...req.validatedBody, ...writeRequestOf(req), id: req.params.id },
  })
  res.json({ vendor: result })
}

export async function DELETE(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminVendorDeleteResponse>
) {
  const { id } = req.params
  await deleteVendorWorkflow(req.scope).run({
    input: { id, ...writeRequestOf(req) },
  })
  res.json({ id, object: "vendor", deleted: true })
}
