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
  return {
    members: (data as AdminCompanyMember[]).map((member) =>
      withCustomer(member, req.queryConfig.fields)
    ),
    count: metadata!.count,
    offset,
    limit,
  }
}

/** Null, where there was one and it has been deleted. */
function withCustomer(
  member: AdminCompanyMember,
  fields: string[]
): AdminCompanyMember {
  return fields.some((field) => field.startsWith("customer."))
    ? { ...member, customer: member.customer ?? null }
    : member
}
