import { model } from "@medusajs/framework/utils"
import { Company } from "./company"

/**
 * One per company. Amounts are PostgreSQL `numeric` and read as text, exact
 * and in the digits of the currency; they change only with an entry.
 */
export const CreditAccount = model.define(
  { name: "CompanyCreditAccount", tableName: "company_credit_account" },
  {
    id: model.id({ prefix: "ccacc" }).primaryKey(),
    company: model.belongsTo(() => Company, { mappedBy: "account" }),
    currency_code: model.text(),
    currency_digits: model.number(),
    credit_limit: model.text(),
    exceed_limit: model.boolean(),
    outstanding_balance: model.text(),
    available_credit: model.text(),
    last_seq: model.number(),
    terms_version: model.number(),
    allocated_at: model.dateTime().nullable(),
  }
)
