import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http"
import {
  ContainerRegistrationKeys,
  MedusaError,
} from "@medusajs/framework/utils"
import { MemberRight } from "../../../domain"
import type CompanyCreditService from "../../../modules/company-credit/service"
import { refuse } from "../../../modules/company-credit"
import {
  COMPANY_CREDIT_MODULE,
  CompanyMemberDTO,
  StoreCompany,
} from "../../../types"

const REFUSED = {
  may_see_credit: "credit_not_permitted",
  may_see_history: "history_not_permitted",
} as const

/**
 * The caller's membership. A company is never taken from the request: naming
 * another one than one's own is refused, whether or not it exists.
 *
 * @throws MedusaError `no_company`, `not_your_company`, and the refusal of a
 * right the member does not have
 */
export async function membershipOf(
  req: AuthenticatedMedusaRequest,
  right?: Exclude<MemberRight, "may_buy_on_account">
): Promise<CompanyMemberDTO> {
  const credit = req.scope.resolve<CompanyCreditService>(COMPANY_CREDIT_MODULE)
  const member = await credit.retrieveMembership(req.auth_context.actor_id)
  if (!member) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      "You do not belong to a company.",
      "no_company"
    )
  }
  const { company_id } = req.validatedQuery
  if (company_id !== undefined && company_id !== member.company_id) {
    throw refuse("not_your_company")
  }
  if (right && !member[right]) {
    throw refuse(REFUSED[right])
  }
  return member
}

const COMPANY_FIELDS = [
  "id",
  "name",
  "status",
  "email",
  "phone",
  "vat_id",
  "payment_on_account",
] as const

/** What of a company its members may see. */
export async function findCompany(
  req: AuthenticatedMedusaRequest,
  id: string
): Promise<StoreCompany> {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "company_credit_company",
    fields: [...COMPANY_FIELDS],
    filters: { id },
  })
  const [company] = data as StoreCompany[]
  if (!company) {
    throw refuse("company_not_found")
  }
  return Object.fromEntries(
    COMPANY_FIELDS.map((name) => [name, company[name]])
  ) as StoreCompany
}
