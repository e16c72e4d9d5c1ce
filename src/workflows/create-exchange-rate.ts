import {
  WorkflowResponse,
  createWorkflow,
} from "@medusajs/framework/workflows-sdk"
import type { CreateExchangeRateInput, WriteRequest } from "../types"
import { createExchangeRateStep } from "./steps/create-exchange-rate"

/**
 * Enters an exchange rate: what one `from` costs in `to`, from `effective_at`
 * on (absent = now; may lie ahead). Nothing that is booked changes with it.
 *
 * Used by `POST /admin/company-credit/exchange-rates`.
 *
 * @throws MedusaError `invalid_rate`, `rate_out_of_range`, `invalid_currency`,
 * `same_currency`, `idempotency_key_reused`
 *
 * @example
 * await createExchangeRateWorkflow(container).run({
 *   input: { from: "eur", to: "usd", rate: "1.12", actor },
 * })
 */
export const createExchangeRateWorkflow = createWorkflow(
  "company-credit-create-exchange-rate",
  (input: CreateExchangeRateInput & WriteRequest) =>
    new WorkflowResponse(createExchangeRateStep(input))
)
