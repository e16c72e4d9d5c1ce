import { model } from "@medusajs/framework/utils"

/** The selling company whose books these are. Amounts are exact text. */
export const LegalEntity = model.define(
  {
    name: "CompanyCreditLegalEntity",
    tableName: "company_credit_legal_entity",
  },
  {
    id: model.id({ prefix: "ccle" }).primaryKey(),
    name: model.text().searchable(),
    is_default: model.boolean().default(false),
    accounting_currency: model.text(),
    minimum_reimbursement: model.text(),
    one_time_vendor_template: model.json().nullable(),
    payment_terms: model.json(),
    approval_required: model.boolean().default(false),
    version: model.number().default(1),
  }
)
