import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type CompanyCreditService from "../../../../modules/company-credit/service"
import {
  AdminReconciliationListResponse,
  AdminReconciliationResponse,
  COMPANY_CREDIT_MODULE,
} from "../../../../types"
import { startReconciliationWorkflow } from "../../../../workflows"
import { writeRequestOf } from "../../../utils/write-request"
import { carryOutInBackground } from "./helpers"
import type {
  AdminGetReconciliationsQuery,
  AdminStartReconciliationBody,
} from "./validators"

export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminReconciliationListResponse>
) {
  const credit = req.scope.resolve<CompanyCreditService>(COMPANY_CREDIT_MODULE)
  const page = req.validatedQuery as AdminGetReconciliationsQuery
  res.json({ ...(await credit.listReconciliations(page)), ...page })
}

export async function POST(
  req: AuthenticatedMedusaRequest<AdminStartReconciliationBody>,
  res: MedusaResponse<AdminReconciliationResponse>
) {
  const { result } = await startReconciliationWorkflow(req.scope).run({
    input: { ...req.validatedBody, ...writeRequestOf(req) },
  })
  carryOutInBackground(req, result.id)
  res.status(202).json({ reconciliation: result })
}
