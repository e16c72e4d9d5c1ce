import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type {
  AdminCompanyListResponse,
  AdminCompanyResponse,
} from "../../../../types"
import { createCompanyWorkflow } from "../../../../workflows"
import { writeRequestOf } from "../../../utils/write-request"
import { listCompanies, presentCompany } from "./helpers"
import type { AdminCreateCompanyBody } from "./validators"

export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminCompanyListResponse>
) {
  res.json(await listCompanies(req))
}

export async function POST(
  req: AuthenticatedMedusaRequest<AdminCreateCompanyBody>,
  res: MedusaResponse<AdminCompanyResponse>
) {
  const { result } = await createCompanyWorkflow(req.scope).run({
    input: { ...req.validatedBody, ...writeRequestOf(req) },
  })
  res.status(201).json({ company: presentCompany(result) })
}
