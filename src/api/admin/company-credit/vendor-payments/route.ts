import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type CompanyCreditService from "../../../../modules/company-credit/service"
import {
  AdminCreatedVendorPaymentResponse,
  AdminVendorPaymentListResponse,
  COMPANY_CREDIT_MODULE,
} from "../../../../types"
import { createVendorPaymentWorkflow } from "../../../../workflows"
import { writeRequestOf } from "../../../utils/write-request"
import type {
  AdminCreateVendorPaymentBody,
  AdminVendorPaymentsQuery,
} from "./validators"

export async function GET(
  req: AuthenticatedMedusaRequest<unknown, AdminVendorPaymentsQuery>,
  res: MedusaResponse<AdminVendorPaymentListResponse>
) {
  const credit = req.scope.resolve<CompanyCreditService>(COMPANY_CREDIT_MODULE)
  const { limit, offset, order, ...filter } = req.validatedQuery
  const page = await credit.listVendorPayments(filter, {
    limit,
    offset,
    order,
  })
  res.json({ ...page, offset, limit })
}

export async function POST(
  req: AuthenticatedMedusaRequest<AdminCreateVendorPaymentBody>,
  res: MedusaResponse<AdminCreatedVendorPaymentResponse>
) {
  const { result } = await createVendorPaymentWorkflow(req.scope).run({
    input: { ...req.validatedBody, ...writeRequestOf(req) },
  })
  res.status(201).json(result)
}
