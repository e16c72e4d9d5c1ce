import type { MedusaRequest } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type {
  AdminCompanyMember,
  AdminCompanyMemberListResponse,
} from "../../../../../../types"
import { refetchCompany } from "../../helpers"

export async function listMembers(
  req: MedusaRequest
): Promise<AdminCompanyMemberListResponse> {
  const { id: company_id } = req.params
  await refetchCompany(company_id, req.scope, ["id"])
  const { limit, offset } = req.validatedQuery as {
    limit: number
    offset: number
  }
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data, metadata } = await query.graph({
    entity: "company_credit_member",
    fields: req.queryConfig.fields,
    filters: { company_id },
    pagination: { take: limit, skip: offset, order: { id: "ASC" } },
  })
  const members = data as Partial<AdminCompanyMember>[]
  return {
    members: members.map(
      (member) =>
        ({ ...member, customer: member.customer ?? null }) as AdminCompanyMember
    ),
    count: metadata!.count,
    offset,
    limit,
  }
}
