import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { COMPANY_MODULE } from "../../../modules/company"
import type CompanyService from "../../../modules/company/service"

export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "company",
    fields: ["id", "name", "email", "customers.id"],
  })
  res.json({ companies: data })
}

export async function POST(
  req: MedusaRequest<{ name: string; customer_ids: string[] }>,
  res: MedusaResponse
) {
  const companies = req.scope.resolve<CompanyService>(COMPANY_MODULE)
  const { name, customer_ids } = req.body
  const company = await companies.createCompanies({ name })
  const link = req.scope.resolve(ContainerRegistrationKeys.LINK)
  await link.create(
    customer_ids.map((customer_id) => ({
      [COMPANY_MODULE]: { company_id: company.id },
      [Modules.CUSTOMER]: { customer_id },
    }))
  )
  res.json({ company })
}
