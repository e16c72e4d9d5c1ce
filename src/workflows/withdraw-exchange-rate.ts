import {
  WorkflowResponse,
  createWorkflow,
} from "@medusajs/framework/workflows-sdk"
import type { WithdrawExchangeRateInput, WriteRequest } from "../types"
import { withdrawExchangeRateStep } from "./steps/withdraw-exchange-rate"

/**
 * Withdraws a mistyped exchange rate: it is used no more, and stays to be read.
 * What was booked with it stays as it was booked.
 *
 * Used by `POST /admin/company-credit/exchange-rates/:id/withdraw`.
 *
 * @throws MedusaError `rate_not_found`, `rate_withdrawn`,
 * `idempotency_key_reused`
 *
 * @example
 * await withdrawExchangeRateWorkflow(container).run({
 *   input: { id: "ccrate_123", reason: "A digit too many", actor },
 * })
 */
export const withdrawExchangeRateWorkflow = createWorkflow(
  "company-credit-withdraw-exchange-rate",
  (input: WithdrawExchangeRateInput & WriteRequest) =>
    new WorkflowResponse(withdrawExchangeRateStep(input))
)
