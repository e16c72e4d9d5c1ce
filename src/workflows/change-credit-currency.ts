import {
  WorkflowResponse,
  createWorkflow,
} from "@medusajs/framework/workflows-sdk"
import type { ChangeCurrencyInput, WriteRequest } from "../types"
import { changeCreditCurrencyStep } from "./steps/change-credit-currency"

/**
 * Changes the credit currency of a company: limit and balance are converted
 * with the full rate, each rounded once, half-even, and one `updated` entry
 * keeps both; older entries stay in their currency. What is left of purchases
 * is converted with them, so that later refunds and cancellations are booked in
 * the new currency. The rate is what one unit of the present currency costs in
 * the new one; absent = the stored rate in force. No entry where the currency
 * is the present one, or where there is no history yet.
 *
 * It cannot be taken back to the last cent: in a workflow of your own, let it
 * be the last step that may fail.
 *
 * Used by `POST /admin/company-credit/companies/:id/credit/currency`.
 *
 * @throws MedusaError `company_not_found`, `invalid_currency`, `invalid_rate`,
 * `rate_out_of_range`, `rate_missing`, `terms_changed`, `negative_limit`,
 * `invalid_amount`, `too_many_digits`, `amount_too_large`
 *
 * @example
 * const { result } = await changeCreditCurrencyWorkflow(container).run({
 *   input: { company_id: "cccomp_123", currency_code: "usd", rate: "1.12", actor },
 * })
 * result.credit.currency_code // "usd"
 */
export const changeCreditCurrencyWorkflow = createWorkflow(
  "company-credit-change-credit-currency",
  (input: ChangeCurrencyInput & WriteRequest) =>
    new WorkflowResponse(changeCreditCurrencyStep(input))
)
