import { StepResponse, createStep } from "@medusajs/framework/workflows-sdk"
import { COMPANY_CREDIT_MODULE } from "../../types"
import type { Actor, UpdateCompanyInput, WriteRequest } from "../../types"
import type CompanyCreditService from "../../modules/company-credit/service"
import { formerFields } from "./utils/former-fields"

type Undo = { input: UpdateCompanyInput; actor: Actor }

/**
 * Undone by writing the former fields again. A status is set back only where
 * the table of moves allows it; a rejected company, say, stays rejected.
 */
export const updateCompanyStep = createStep(
  "company-credit-update-company",
  async (input: UpdateCompanyInput & WriteRequest, { container }) => {
    const credit = container.resolve<CompanyCreditService>(
      COMPANY_CREDIT_MODULE
    )
    const [former] = await credit.listCompanyCreditCompanies(
      { id: input.id },
      { relations: ["account"] }
    )
    const company = await credit.updateCompany(input)
    const { actor, idempotency_key: _, ...fields } = input
    const undo: Undo = {
      actor,
      input: {
        id: input.id,
        ...formerFields(fields, {
          ...former,
          currency_code: former?.account.currency_code,
        }),
      },
    }
    return new StepResponse(company, undo)
  },
  async (undo: Undo | undefined, { container }) => {
    if (!undo) {
      return
    }
    const credit = container.resolve<CompanyCreditService>(
      COMPANY_CREDIT_MODULE
    )
    await credit.updateCompany({ ...undo.input, actor: undo.actor })
  }
)
