import CustomerModule from "@medusajs/medusa/customer"
import { defineLink } from "@medusajs/framework/utils"
import CompanyCreditModule from "../modules/company-credit"

/** `company_credit_member.customer`: who the member is. Adds no table. */
export default defineLink(
  {
    linkable: CompanyCreditModule.linkable.companyCreditMember,
    field: "customer_id",
  },
  CustomerModule.linkable.customer,
  { readOnly: true }
)
