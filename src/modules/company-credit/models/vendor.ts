import { model } from "@medusajs/framework/utils"

/** Whom accounts payable pays; its bank account is read by the module alone. */
export const Vendor = model.define(
  { name: "CompanyCreditVendor", tableName: "company_credit_vendor" },
  {
    id: model.id({ prefix: "ccven" }).primaryKey(),
    legal_entity_id: model.text(),
    account_number: model.text().searchable(),
    name: model.text().searchable(),
    vendor_group: model.text().searchable().nullable(),
    email: model.text().searchable().nullable(),
    payment_method: model.text(),
    payment_currency: model.text().nullable(),
    bank_verified_at: model.dateTime().nullable(),
    on_hold: model.boolean().default(false),
    is_one_time: model.boolean().default(false),
    made_for_company_id: model.text().nullable(),
    is_active: model.boolean().default(true),
    version: model.number().default(1),
  }
)
