import { StepResponse, createStep } from "@medusajs/framework/workflows-sdk"
import { COMPANY_CREDIT_MODULE } from "../../types"
import type { SetTermsInput, WriteRequest } from "../../types"
import type CompanyCreditService from "../../modules/company-credit/service"
import { creditAfter } from "./utils/credit-after"

type Undo = SetTermsInput & WriteRequest

/**
 * Undone by a further entry with the former terms, unless somebody has changed
 * them since: then theirs stay.
 */
export const setCreditTermsStep = createStep(
  "company-credit-set-terms",
  async (input: SetTermsInput & WriteRequest, { container }) => {
    const credit = container.resolve<CompanyCreditService>(
      COMPANY_CREDIT_MODULE
    )
    const { company_id, actor } = input
    const former = await credit.retrieveAccountOf(company_id)
    const { entry, replayed } = await credit.setTerms(input)
    const after = await creditAfter(credit, company_id, entry)
    const undo: Undo = {
      company_id,
      actor,
      credit_limit: former.credit_limit,
      exceed_limit: former.exceed_limit,
      terms_version: former.terms_version + 1,
    }
    return new StepResponse(
      { entry, credit: after },
      entry && !replayed ? undo : null
    )
  },
  async (undo: Undo | null | undefined, { container }) => {
    if (undo) {
      const credit = container.resolve<CompanyCreditService>(
        COMPANY_CREDIT_MODULE
      )
      await credit.setTerms(undo).catch(unlessChanged)
    }
  }
)

function unlessChanged(error: { code?: unknown }) {
  if (error.code !== "terms_changed") {
    throw error
  }
}
