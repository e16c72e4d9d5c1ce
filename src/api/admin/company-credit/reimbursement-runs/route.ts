import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type CompanyCreditService from "../../../../modules/company-credit/service"
import {
  AdminReimbursementRunListResponse,
  AdminReimbursementRunResponse,
  COMPANY_CREDIT_MODULE,
} from "../../../../types"
import { startReimbursementRunWorkflow } from "../../../../workflows"
import { writeRequestOf } from "../../../utils/write-request"
import type {
  AdminReimbursementRunsQuery,
  AdminStartReimbursementRunBody,
} from "./validators"

export async function GET(
  req: AuthenticatedMedusaRequest<unknown, AdminReimbursementRunsQuery>,
  res: MedusaResponse<AdminReimbursementRunListResponse>
) {
  const credit = req.scope.resolve<CompanyCreditService>(COMPANY_CREDIT_MODULE)
  const { limit, offset, approval_for, ...filter } = req.validatedQuery
  const listed = await credit.listReimbursementRuns(filter, {
    limit,
    offset,
    approval_for,
  })
  res.json({ ...listed, offset, limit })
}

export async function POST(
  req: AuthenticatedMedusaRequest<AdminStartReimbursementRunBody>,
  res: MedusaResponse<AdminReimbursementRunResponse>
) {
  const { result } = await startReimbursementRunWorkflow(req.scope).run({
    input: { ...req.validatedBody, ...writeRequestOf(req) },
  })
  res.status(201).json({ run: result })
}
