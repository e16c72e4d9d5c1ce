import type { MedusaContainer } from "@medusajs/framework/types"
import { COMPANIES, DemoCompany } from "./company-list"
import { DemoPeople } from "./people"

type Written = { id: string }
type Write<T> = (input: Record<string, unknown>) => Promise<T>

/** What the seed needs of the plugin's module. */
type CompanyCredit = {
  createCompany: Write<Written>
  updateCompany: Write<Written>
  addMember: Write<Written>
  setTerms: Write<unknown>
  reimburse: Write<unknown>
}

/** Companies with members, rights, limits and first payments. */
export async function seedCompanies(
  container: MedusaContainer,
  people: DemoPeople
): Promise<void> {
  const credit = container.resolve<CompanyCredit>("company_credit")
  const actor = { type: "user", id: Object.values(people.users)[0] }
  for (const company of COMPANIES) {
    await seedCompany(credit, company, people, actor)
  }
}

async function seedCompany(
  credit: CompanyCredit,
  company: DemoCompany,
  people: DemoPeople,
  actor: { type: string; id: string }
): Promise<void> {
  const { fields, members, terms, payment, block } = company
  const { id: company_id } = await credit.createCompany({ ...fields, actor })
  for (const { email, ...rights } of members) {
    const customer_id = people.customers[email]
    await credit.addMember({ company_id, customer_id, ...rights, actor })
  }
  if (terms) {
    await credit.setTerms({ company_id, ...terms, actor })
  }
  if (payment) {
    await credit.reimburse({ company_id, ...payment, actor })
  }
  if (block) {
    await credit.updateCompany({ id: company_id, status: "blocked", actor })
  }
}
