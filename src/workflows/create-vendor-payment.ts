import {
  WorkflowResponse,
  createWorkflow,
} from "@medusajs/framework/workflows-sdk"
import type { CreateVendorPaymentInput, WriteRequest } from "../types"
import { createVendorPaymentStep } from "./steps/create-vendor-payment"

/**
 * Makes a payment of the vendor invoices that are named, or of all that are
 * approved and due, by one method and of one legal entity: a transfer for each
 * vendor and currency. Those that cannot be paid are left out and told. Nothing
 * goes to a bank yet: see `exportVendorPaymentWorkflow`.
 *
 * Used by `POST /admin/company-credit/vendor-payments`.
 *
 * @throws MedusaError `nothing_selected_to_pay`, `legal_entity_not_found`,
 * `vendor_invoice_not_found`, `payer_missing`, `execution_date_past`,
 * `execution_date_far`, `nothing_to_pay`, `iban_not_sepa`
 *
 * @example
 * const { result } = await createVendorPaymentWorkflow(container).run({
 *   input: { method: "sepa_credit_transfer", all_due: true, actor },
 * })
 * result.vendor_payment.id
 * result.skipped_counts // [{ code: "bank_account_not_verified", invoices: 2 }]
 */
export const createVendorPaymentWorkflow = createWorkflow(
  "company-credit-create-vendor-payment",
  (input: CreateVendorPaymentInput & WriteRequest) =>
    new WorkflowResponse(createVendorPaymentStep(input))
)
