import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type {
  AdminCompanyMemberDeleteResponse,
  AdminCompanyMemberResponse,
} from "../../../../../../../types"
import {
  removeCompanyMemberWorkflow,
  updateCompanyMemberWorkflow,
} from "../../../../../../../workflows"
import { writeRequestOf } from "../../../../../../utils/write-request"
import type { AdminUpdateMemberBody } from "../validators"

export async function POST(
  req: AuthenticatedMedusaRequest<AdminUpdateMemberBody>,
  res: MedusaResponse<AdminCompanyMemberResponse>
) {
  const { id: company_id, member_id: id } = req.params
  const { result: member } = await updateCompanyMemberWorkflow(req.scope).run({
    input: { ...req.validatedBody, ...writeRequestOf(req), company_id, id },
  })
  res.json({ member })
}

export async function DELETE(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminCompanyMemberDeleteResponse>
) {
  const { id: company_id, member_id: id } = req.params
  await removeCompanyMemberWorkflow(req.scope).run({
    input: { company_id, id, ...writeRequestOf(req) },
  })
  res.json({ id, object: "company_member", deleted: true })
}
