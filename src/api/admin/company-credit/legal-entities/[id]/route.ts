import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type CompanyCreditService from "../../../../../modules/company-credit/service"
import {
  AdminLegalEntityDeleteResponse,
  AdminLegalEntityResponse,
  COMPANY_CREDIT_MODULE,
} from "../../../../../types"
import {
  deleteLegalEntityWorkflow,
  updateLegalEntityWorkflow,
} from "../../../../../workflows"
import { writeRequestOf } from "../../../../utils/write-request"
import { presentLegalEntity } from "../helpers"
import type { AdminUpdateLegalEntityBody } from "../validators"

export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminLegalEntityResponse>
) {
  const credit = req.scope.resolve<CompanyCreditService>(COMPANY_CREDIT_MODULE)
  const legal_entity = await credit.retrieveLegalEntity(req.params.id)
  res.json({ legal_entity: presentLegalEntity(legal_entity) })
}

export async function POST(
  req: AuthenticatedMedusaRequest<AdminUpdateLegalEntityBody>,
  res: MedusaResponse<AdminLegalEntityResponse>
) {
  const { result } = await updateLegalEntityWorkflow(req.scope).run({
    input: { ...req.validatedBody, ...writeRequestOf(req), id: req.params.id },
  })
  res.json({ legal_entity: presentLegalEntity(result) })
}

export async function DELETE(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminLegalEntityDeleteResponse>
) {
  const { id } = req.params
  await deleteLegalEntityWorkflow(req.scope).run({
    input: { id, ...writeRequestOf(req) },
  })
  res.json({ id, object: "legal_entity", deleted: true })
}
