import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type CompanyCreditService from "../../../../modules/company-credit/service"
import {
  AdminLegalEntityListResponse,
  AdminLegalEntityResponse,
  COMPANY_CREDIT_MODULE,
} from "../../../../types"
import {
  createLegalEntityWorkflow,
  ensureDefaultLegalEntityWorkflow,
} from "../../../../workflows"
import { writeRequestOf } from "../../../utils/write-request"
import { presentLegalEntity } from "./helpers"
import type {
  AdminCreateLegalEntityBody,
  AdminLegalEntitiesQuery,
} from "./validators"

/** Whoever looks at the list is to find the default one there. */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, AdminLegalEntitiesQuery>,
  res: MedusaResponse<AdminLegalEntityListResponse>
) {
  const credit = req.scope.resolve<CompanyCreditService>(COMPANY_CREDIT_MODULE)
  if (!(await credit.findDefaultLegalEntity())) {
    await ensureDefaultLegalEntityWorkflow(req.scope).run()
  }
  const { limit, offset, order, ...filter } = req.validatedQuery
  const page = { limit, offset, order }
  const { legal_entities, count } = await credit.listLegalEntities(filter, page)
  res.json({
    legal_entities: legal_entities.map(presentLegalEntity),
    count,
    offset,
    limit,
  })
}

export async function POST(
  req: AuthenticatedMedusaRequest<AdminCreateLegalEntityBody>,
  res: MedusaResponse<AdminLegalEntityResponse>
) {
  const { result } = await createLegalEntityWorkflow(req.scope).run({
    input: { ...req.validatedBody, ...writeRequestOf(req) },
  })
  res.status(201).json({ legal_entity: presentLegalEntity(result) })
}
