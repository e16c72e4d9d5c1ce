import {
  WorkflowResponse,
  createWorkflow,
} from "@medusajs/framework/workflows-sdk"
import type { CreateVendorInput, WriteRequest } from "../types"
import { createVendorStep } from "./steps/create-vendor"

/**
 * Makes a vendor; without an account number it gets the next of its legal
 * entity's. Its bank account is not verified.
 *
 * Used by `POST /admin/company-credit/vendors`.
 *
 * @throws MedusaError `legal_entity_not_found`, `account_number_taken`,
 * `number_sequence_exhausted`, `invalid_iban`, `invalid_bic`,
 * `invalid_routing_number`, `hold_reason_required`
 *
 * @example
 * await createVendorWorkflow(container).run({
 *   input: {
 *     name: "Bolt Tools",
 *     payment_method: "sepa_credit_transfer",
 *     bank_account: { iban: "DE89 3704 0044 0532 0130 00" },
 *     actor,
 *   },
 * })
 */
export const createVendorWorkflow = createWorkflow(
  "company-credit-create-vendor",
  (input: CreateVendorInput & WriteRequest) =>
    new WorkflowResponse(createVendorStep(input))
)
