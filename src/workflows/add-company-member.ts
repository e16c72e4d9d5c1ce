import {
  WorkflowResponse,
  createWorkflow,
} from "@medusajs/framework/workflows-sdk"
import type { AddMemberInput, WriteRequest } from "../types"
import { addMemberStep } from "./steps/add-member"
import { validateCustomerStep } from "./steps/validate-customer"

/**
 * Makes a customer a member of a company; rights not given are not had. A
 * customer belongs to one company at a time.
 *
 * Used by `POST /admin/company-credit/companies/:id/members`.
 *
 * @throws MedusaError `customer_not_found`, `company_not_found`,
 * `customer_in_other_company`
 *
 * @example
 * await addCompanyMemberWorkflow(container).run({
 *   input: {
 *     company_id: "cccomp_123",
 *     customer_id: "cus_123",
 *     may_buy_on_account: true,
 *     actor,
 *   },
 * })
 */
export const addCompanyMemberWorkflow = createWorkflow(
  "company-credit-add-company-member",
  (input: AddMemberInput & WriteRequest) => {
    validateCustomerStep(input)
    return new WorkflowResponse(addMemberStep(input))
  }
)
