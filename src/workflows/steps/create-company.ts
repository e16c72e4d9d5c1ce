import { StepResponse, createStep } from "@medusajs/framework/workflows-sdk"
import { COMPANY_CREDIT_MODULE } from "../../types"
import type { Actor, CreateCompanyInput, WriteRequest } from "../../types"
import type CompanyCreditService from "../../modules/company-credit/service"

type Undo = { id: string; updated_at: string; actor: Actor }

/**
 * Undone by a soft deletion, and only while nobody has touched the company: a
 * repeated request is answered with a company of long ago, which must stay.
 */
export const createCompanyStep = createStep(
  "company-credit-create-company",
  async (input: CreateCompanyInput & WriteRequest, { container }) => {
    const credit = container.resolve<CompanyCreditService>(
      COMPANY_CREDIT_MODULE
    )
    const company = await credit.createCompany(input)
    const { id, updated_at } = company
    return new StepResponse(company, { id, updated_at, actor: input.actor })
  },
  async (undo: Undo | undefined, { container }) => {
    if (!undo) {
      return
    }
    const credit = container.resolve<CompanyCreditService>(
      COMPANY_CREDIT_MODULE
    )
    const [company] = await credit.listCompanyCreditCompanies(
      { id: undo.id },
      { relations: ["account", "members"] }
    )
    const untouched =
      company &&
      company.account.last_seq === 0 &&
      company.members.length === 0 &&
      new Date(company.updated_at).toISOString() === undo.updated_at
    if (untouched) {
      await credit.deleteCompany({ id: undo.id, actor: undo.actor })
    }
  }
)
