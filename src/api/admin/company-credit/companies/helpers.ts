import type { MedusaRequest } from "@medusajs/framework/http"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { refuse } from "../../../../modules/company-credit"
import type {
  AdminCompany,
  AdminCompanyListResponse,
  AdminCredit,
  CompanyDTO,
  CreditAccountDTO,
} from "../../../../types"
import { inGroups } from "./customer-group-filter"
import { ofLegalEntities } from "./legal-entity-filter"
import { ACCOUNT_ORDERS } from "./validators"

/** `fields` may have left any of it out. */
type Row = Partial<Omit<CompanyDTO, "account">> & {
  account?: Partial<CreditAccountDTO>
}

export function presentCredit(account: CreditAccountDTO): AdminCredit {
  return { ...account, has_history: account.last_seq > 0 }
}

export function presentCompany(company: Row | CompanyDTO): AdminCompany {
  const { account } = company
  const presented =
    account?.last_seq === undefined
      ? account
      : presentCredit(account as CreditAccountDTO)
  return { ...company, account: presented } as AdminCompany
}

/** @throws MedusaError `company_not_found` */
export async function refetchCompany(
  id: string,
  scope: MedusaContainer,
  fields: string[]
): Promise<AdminCompany> {
  const query = scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "company_credit_company",
    fields,
    filters: { id },
  })
  if (!data.length) {
    throw refuse("company_not_found")
  }
  return presentCompany(data[0] as Row)
}

export async function listCompanies(
  req: MedusaRequest
): Promise<AdminCompanyListResponse> {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { limit, offset, order } = req.validatedQuery
  const { data, metadata } = await query.graph({
    entity: "company_credit_company",
    fields: req.queryConfig.fields,
    filters: await filtersIn(req),
    pagination: {
      take: limit as number,
      skip: offset as number,
      order: orderOf(order as string),
    },
  })
  return {
    companies: (data as Row[]).map(presentCompany),
    count: metadata!.count,
    offset: offset as number,
    limit: limit as number,
  }
}

async function filtersIn({ scope, filterableFields }: MedusaRequest) {
  const {
    legal_entity_id: entities,
    customer_group_id: groups,
    ...filters
  } = filterableFields
  const id = filters.id as string[] | undefined
  return {
    ...filtersOf(filters),
    ...(entities ? await ofLegalEntities(scope, entities as string[]) : {}),
    ...(groups ? { id: await inGroups(scope, groups as string[], id) } : {}),
  }
}

/** Some fields are the account's and the members', not the company's. */
function filtersOf({ customer_id, q, ...filters }: Record<string, unknown>) {
  const own: Record<string, unknown> = q ? { q: literally(q as string) } : {}
  const account: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(filters)) {
    const target = isOfAccount(name) ? account : own
    target[name] = value
  }
  return {
    ...own,
    ...(Object.keys(account).length ? { account } : {}),
    ...(customer_id ? { members: { customer_id } } : {}),
  }
}

/** Medusa searches with LIKE, to which these are wildcards. */
function literally(q: string): string {
  return q.replace(/[\\%_]/g, "\\$&")
}

/** Ends on the id, so that pages do not overlap where values are equal. */
function orderOf(order: string) {
  const direction = order.startsWith("-") ? "DESC" : "ASC"
  const name = order.replace(/^-/, "")
  return isOfAccount(name)
    ? { account: { [name]: direction }, id: direction }
    : { [name]: direction, ...(name === "id" ? {} : { id: direction }) }
}

function isOfAccount(name: string): boolean {
  return (ACCOUNT_ORDERS as readonly string[]).includes(name)
}
