import type { MedusaContainer } from "@medusajs/framework/types"
import type CompanyCreditService from "../../../../modules/company-credit/service"
import { COMPANY_CREDIT_MODULE } from "../../../../types"

/** Of these companies, or of all, those with a member in one of the groups. */
export async function inGroups(
  scope: MedusaContainer,
  groups: string[],
  among: string[] | undefined
): Promise<string[]> {
  const credit = scope.resolve<CompanyCreditService>(COMPANY_CREDIT_MODULE)
  const found = await credit.listCompanyIdsInGroups(groups)
  return among ? found.filter((id) => among.includes(id)) : found
}
