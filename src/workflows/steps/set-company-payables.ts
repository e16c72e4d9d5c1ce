import { StepResponse, createStep } from "@medusajs/framework/workflows-sdk"
import { COMPANY_CREDIT_MODULE } from "../../types"
import type { Actor, SetCompanyPayablesInput, WriteRequest } from "../../types"
import type CompanyCreditService from "../../modules/company-credit/service"

type Undo = SetCompanyPayablesInput & { actor: Actor }

/** Undone by setting what was before, while nobody has changed it since. */
export const setCompanyPayablesStep = createStep(
  "company-credit-set-company-payables",
  async (input: SetCompanyPayablesInput & WriteRequest, { container }) => {
    const credit = container.resolve<CompanyCreditService>(
      COMPANY_CREDIT_MODULE
    )
    const { company_id, actor } = input
    const former = await credit.retrieveCompanyPayables(company_id)
    const payables = await credit.setCompanyPayables(input)
    const undo: Undo = {
      company_id,
      actor,
      legal_entity_id: former.legal_entity_id,
      vendor_id: former.vendor?.id ?? null,
      reimbursements_excluded: former.reimbursements_excluded,
      payment_hold: former.payment_hold,
      payment_hold_reason: former.payment_hold_reason,
      version: payables.version,
    }
    return new StepResponse(payables, undo)
  },
  async (undo: Undo | undefined, { container }) => {
    if (undo) {
      const credit = container.resolve<CompanyCreditService>(
        COMPANY_CREDIT_MODULE
      )
      await credit.setCompanyPayables(undo)
    }
  }
)
