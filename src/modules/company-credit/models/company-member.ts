import { model } from "@medusajs/framework/utils"
import { Company } from "./company"

/** A customer (login) who belongs to a company, with rights. */
export const CompanyMember = model.define(
  { name: "CompanyCreditMember", tableName: "company_credit_member" },
  {
    id: model.id({ prefix: "ccmem" }).primaryKey(),
    company: model.belongsTo(() => Company, { mappedBy: "members" }),
    customer_id: model.text(),
    is_admin: model.boolean().default(false),
    may_buy_on_account: model.boolean().default(false),
    may_see_credit: model.boolean().default(false),
    may_see_history: model.boolean().default(false),
  }
)
