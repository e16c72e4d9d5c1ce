import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type CompanyCreditService from "../../../../modules/company-credit/service"
import {
  AdminExchangeRateListResponse,
  AdminExchangeRateResponse,
  COMPANY_CREDIT_MODULE,
} from "../../../../types"
import { createExchangeRateWorkflow } from "../../../../workflows"
import { writeRequestOf } from "../../../utils/write-request"
import type {
  AdminCreateExchangeRateBody,
  AdminExchangeRatesQuery,
} from "./validators"

export async function GET(
  req: AuthenticatedMedusaRequest<unknown, AdminExchangeRatesQuery>,
  res: MedusaResponse<AdminExchangeRateListResponse>
) {
  const credit = req.scope.resolve<CompanyCreditService>(COMPANY_CREDIT_MODULE)
  const { limit, offset, order, ...filter } = req.validatedQuery
  const page = await credit.listExchangeRates(filter, { limit, offset, order })
  res.json({ ...page, offset, limit })
}

export async function POST(
  req: AuthenticatedMedusaRequest<AdminCreateExchangeRateBody>,
  res: MedusaResponse<AdminExchangeRateResponse>
) {
  const { result } = await createExchangeRateWorkflow(req.scope).run({
    input: { ...req.validatedBody, ...writeRequestOf(req) },
  })
  res.status(201).json({ exchange_rate: result })
}
