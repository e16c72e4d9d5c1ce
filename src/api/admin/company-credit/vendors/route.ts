import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type CompanyCreditService from "../../../../modules/company-credit/service"
import {
  AdminVendorListResponse,
  AdminVendorResponse,
  COMPANY_CREDIT_MODULE,
} from "../../../../types"
import { createVendorWorkflow } from "../../../../workflows"
import { writeRequestOf } from "../../../utils/write-request"
import type { AdminCreateVendorBody, AdminVendorsQuery } from "./validators"

export async function GET(
  req: AuthenticatedMedusaRequest<unknown, AdminVendorsQuery>,
  res: MedusaResponse<AdminVendorListResponse>
) {
  const credit = req.scope.resolve<CompanyCreditService>(COMPANY_CREDIT_MODULE)
  const { limit, offset, order, ...filter } = req.validatedQuery
  const page = await credit.listVendors(filter, { limit, offset, order })
  res.json({ ...page, offset, limit })
}

export async function POST(
  req: AuthenticatedMedusaRequest<AdminCreateVendorBody>,
  res: MedusaResponse<AdminVendorResponse>
) {
  const { result } = await createVendorWorkflow(req.scope).run({
    input: { ...req.validatedBody, ...writeRequestOf(req) },
  })
  res.status(201).json({ vendor: result })
}
