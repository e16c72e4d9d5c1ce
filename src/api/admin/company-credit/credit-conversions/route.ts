import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type CompanyCreditService from "../../../../modules/company-credit/service"
import {
  AdminConversionListResponse,
  AdminConversionResponse,
  COMPANY_CREDIT_MODULE,
} from "../../../../types"
import { convertCreditWorkflow } from "../../../../workflows"
import { writeRequestOf } from "../../../utils/write-request"
import type {
  AdminConversionsQuery,
  AdminConvertCreditBody,
} from "./validators"

export async function GET(
  req: AuthenticatedMedusaRequest<unknown, AdminConversionsQuery>,
  res: MedusaResponse<AdminConversionListResponse>
) {
  const credit = req.scope.resolve<CompanyCreditService>(COMPANY_CREDIT_MODULE)
  const { limit, offset } = req.validatedQuery
  const listed = await credit.listConversions({ limit, offset })
  res.json({ ...listed, offset, limit })
}

export async function POST(
  req: AuthenticatedMedusaRequest<AdminConvertCreditBody>,
  res: MedusaResponse<AdminConversionResponse>
) {
  const { result } = await convertCreditWorkflow(req.scope).run({
    input: { ...req.validatedBody, ...writeRequestOf(req) },
  })
  res.status(201).json({ conversion: result })
}
