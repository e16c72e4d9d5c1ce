import { defineLink } from "@medusajs/framework/utils"
import CustomerModule from "@medusajs/medusa/customer"
import CompanyModule from "../modules/company"

/** Who works at a company of the store's own. */
export default defineLink(CompanyModule.linkable.company, {
  linkable: CustomerModule.linkable.customer,
  isList: true,
})
