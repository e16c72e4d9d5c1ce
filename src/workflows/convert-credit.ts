import {
  WorkflowResponse,
  createWorkflow,
} from "@medusajs/framework/workflows-sdk"
import type { ConvertCreditInput, WriteRequest } from "../types"
import { convertCreditStep } from "./steps/convert-credit"

/**
 * Converts the credit of many companies into one currency, at rates fixed now:
 * the typed ones, else the stored ones in force. Refused whole when a rate is
 * missing. Then a transaction a company: one that fails stays as it was, the
 * others are done, and each has its result. A few companies are converted
 * before the answer; many go on behind it, and `company-credit-conversions`
 * goes on after a crash.
 *
 * Used by `POST /admin/company-credit/credit-conversions`.
 *
 * @throws MedusaError `nothing_selected`, `company_not_found`,
 * `invalid_currency`, `same_currency`, `invalid_rate`, `rate_out_of_range`,
 * `rate_missing`
 *
 * @example
 * const { result } = await convertCreditWorkflow(container).run({
 *   input: { all: true, currency_code: "usd", rates: { eur: "1.12" }, actor },
 * })
 * result.counts.failed
 */
export const convertCreditWorkflow = createWorkflow(
  "company-credit-convert-credit",
  (input: ConvertCreditInput & WriteRequest) =>
    new WorkflowResponse(convertCreditStep(input))
)
