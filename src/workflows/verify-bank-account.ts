import {
  WorkflowResponse,
  createWorkflow,
} from "@medusajs/framework/workflows-sdk"
import type { VerifyBankAccountInput, WriteRequest } from "../types"
import { verifyBankAccountStep } from "./steps/verify-bank-account"

/**
 * Says that somebody has made sure whose bank account this is. The version tells
 * which account was looked at: changed meanwhile, it is not verified.
 *
 * Used by `POST /admin/company-credit/vendors/:id/verify-bank-account`.
 *
 * @throws MedusaError `vendor_not_found`, `bank_account_missing`,
 * `changed_meanwhile`
 *
 * @example
 * await verifyBankAccountWorkflow(container).run({
 *   input: { id: "ccven_123", version: 3, actor },
 * })
 */
export const verifyBankAccountWorkflow = createWorkflow(
  "company-credit-verify-bank-account",
  (input: VerifyBankAccountInput & WriteRequest) =>
    new WorkflowResponse(verifyBankAccountStep(input))
)
