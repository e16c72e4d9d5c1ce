import type { MedusaContainer } from "@medusajs/framework/types"
import type CompanyCreditService from "../../../../modules/company-credit/service"
import { COMPANY_CREDIT_MODULE } from "../../../../types"

/** Companies that name no legal entity belong to the default one. */
export async function ofLegalEntities(
  scope: MedusaContainer,
  ids: string[]
): Promise<Record<string, unknown>> {
  const credit = scope.resolve<CompanyCreditService>(COMPANY_CREDIT_MODULE)
  const home = await credit.findDefaultLegalEntity()
  const named = { legal_entity_id: ids }
  return home && ids.includes(home.id)
    ? { $and: [{ $or: [named, { legal_entity_id: null }] }] }
    : named
}
