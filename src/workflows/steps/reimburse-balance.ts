import { StepResponse, createStep } from "@medusajs/framework/workflows-sdk"
import { COMPANY_CREDIT_MODULE } from "../../types"
import type { ReimburseInput, WriteRequest } from "../../types"
import type CompanyCreditService from "../../modules/company-credit/service"
import { creditAfter } from "./utils/credit-after"
import { opposite } from "./utils/opposite"

type Undo = ReimburseInput & WriteRequest

/**
 * The history only grows, so this is undone by the opposite reimbursement. Its
 * own key makes the undo happen once; where a repeated request was answered
 * with an entry made before, there is nothing to undo.
 */
export const reimburseBalanceStep = createStep(
  "company-credit-reimburse-balance",
  async (input: ReimburseInput & WriteRequest, { container }) => {
    const credit = container.resolve<CompanyCreditService>(
      COMPANY_CREDIT_MODULE
    )
    const { company_id, actor } = input
    const { entry, replayed } = await credit.reimburse(input)
    const after = await creditAfter(credit, company_id, entry)
    const undo: Undo | null =
      entry && !replayed
        ? {
            company_id,
            actor,
            amount: opposite(entry.amount),
            currency_code: entry.currency_code,
            po_number: entry.po_number,
            comment: `Reverses entry ${entry.seq}, whose request failed.`,
            idempotency_key: `undo:${entry.id}`,
          }
        : null
    return new StepResponse({ entry, credit: after }, undo)
  },
  async (undo: Undo | null | undefined, { container }) => {
    if (undo) {
      const credit = container.resolve<CompanyCreditService>(
        COMPANY_CREDIT_MODULE
      )
      await credit.reimburse(undo)
    }
  }
)
