import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type {
  AdminCompanyMemberListResponse,
  AdminCompanyMemberResponse,
} from "../../../../../../types"
import { addCompanyMemberWorkflow } from "../../../../../../workflows"
import { writeRequestOf } from "../../../../../utils/write-request"
import { listMembers } from "./helpers"
import type { AdminAddMemberBody } from "./validators"

export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminCompanyMemberListResponse>
) {
  res.json(await listMembers(req))
}

export async function POST(
  req: AuthenticatedMedusaRequest<AdminAddMemberBody>,
  res: MedusaResponse<AdminCompanyMemberResponse>
) {
  const { result: member } = await addCompanyMemberWorkflow(req.scope).run({
    input: {
      ...req.validatedBody,
      ...writeRequestOf(req),
      company_id: req.params.id,
    },
  })
  res.status(201).json({ member })
}
