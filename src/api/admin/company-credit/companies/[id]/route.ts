import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type {
  AdminCompanyDeleteResponse,
  AdminCompanyResponse,
} from "../../../../../types"
import {
  deleteCompanyWorkflow,
  updateCompanyWorkflow,
} from "../../../../../workflows"
import { writeRequestOf } from "../../../../utils/write-request"
import { presentCompany, refetchCompany } from "../helpers"
import type { AdminUpdateCompanyBody } from "../validators"

export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminCompanyResponse>
) {
  const { id } = req.params
  const company = await refetchCompany(id, req.scope, req.queryConfig.fields)
  res.json({ company })
}

export async function POST(
  req: AuthenticatedMedusaRequest<AdminUpdateCompanyBody>,
  res: MedusaResponse<AdminCompanyResponse>
) {
  const { result } = await updateCompanyWorkflow(req.scope).run({
    input: { ...req.validatedBody, ...writeRequestOf(req), id: req.params.id },
  })
  res.json({ company: presentCompany(result) })
}

export async function DELETE(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminCompanyDeleteResponse>
) {
  const { id } = req.params
  await deleteCompanyWorkflow(req.scope).run({
    input: { id, ...writeRequestOf(req) },
  })
  res.json({ id, object: "company", deleted: true })
}
