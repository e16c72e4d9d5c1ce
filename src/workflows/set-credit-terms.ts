import {
  WorkflowResponse,
  createWorkflow,
  transform,
  when,
} from "@medusajs/framework/workflows-sdk"
import type { SetTermsInput, WriteRequest } from "../types"
import { setCreditTermsStep } from "./steps/set-credit-terms"
import { updateCompanyStep } from "./steps/update-company"

export type SetCreditTermsInput = SetTermsInput &
  WriteRequest & {
    /** Credit currency; can be changed only while there is no history. */
    currency_code?: string
  }

/**
 * Sets credit limit and exceed flag: `allocated` the first time, `updated`
 * after, and no entry where nothing changes. The limit is in the account's
 * currency, 0 or more. With `terms_version`, refused when somebody else changed
 * the terms meanwhile.
 *
 * Used by `POST /admin/company-credit/companies/:id/credit`.
 *
 * @throws MedusaError `company_not_found`, `terms_changed`, `negative_limit`,
 * `invalid_amount`, `too_many_digits`, `amount_too_large`, `currency_in_use`
 *
 * @example
 * const { result } = await setCreditTermsWorkflow(container).run({
 *   input: { company_id: "cccomp_123", credit_limit: "500.00", actor },
 * })
 * result.credit.available_credit // "500.00"
 */
export const setCreditTermsWorkflow = createWorkflow(
  "company-credit-set-credit-terms",
  (input: SetCreditTermsInput) => {
    when({ input }, ({ input }) => input.currency_code !== undefined).then(
      () => {
        updateCompanyStep(transform({ input }, changeOfCurrency))
      }
    )
    const { entry, credit } = setCreditTermsStep(
      transform({ input }, changeOfTerms)
    )
    return new WorkflowResponse({ credit, entry })
  }
)

function changeOfCurrency({ input }: { input: SetCreditTermsInput }) {
  const { company_id: id, currency_code, actor } = input
  return { id, currency_code, actor }
}

function changeOfTerms({ input }: { input: SetCreditTermsInput }) {
  const { currency_code: _, ...terms } = input
  return terms
}
