import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type CompanyCreditService from "../../../../../../modules/company-credit/service"
import {
  AdminCompanyPayablesResponse,
  COMPANY_CREDIT_MODULE,
} from "../../../../../../types"
import { setCompanyPayablesWorkflow } from "../../../../../../workflows"
import { writeRequestOf } from "../../../../../utils/write-request"
import type { AdminSetCompanyPayablesBody } from "./validators"

export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminCompanyPayablesResponse>
) {
  const credit = req.scope.resolve<CompanyCreditService>(COMPANY_CREDIT_MODULE)
  res.json({ payables: await credit.retrieveCompanyPayables(req.params.id) })
}

export async function POST(
  req: AuthenticatedMedusaRequest<AdminSetCompanyPayablesBody>,
  res: MedusaResponse<AdminCompanyPayablesResponse>
) {
  const { result } = await setCompanyPayablesWorkflow(req.scope).run({
    input: {
      ...req.validatedBody,
      ...writeRequestOf(req),
      company_id: req.params.id,
    },
  })
  res.json({ payables: result })
}
