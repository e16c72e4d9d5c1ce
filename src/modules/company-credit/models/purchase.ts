import { model } from "@medusajs/framework/utils"

/** What one payment charged to an account and what of it was given back. */
export const Purchase = model.define(
  { name: "CompanyCreditPurchase", tableName: "company_credit_purchase" },
  {
    id: model.id({ prefix: "ccpur" }).primaryKey(),
    account_id: model.text(),
    payment_session_id: model.text(),
    payment_collection_id: model.text().nullable(),
    cart_id: model.text().nullable(),
    order_id: model.text().nullable(),
    order_display_id: model.number().nullable(),
    customer_id: model.text().nullable(),
    currency_code: model.text(),
    amount: model.text(),
    order_currency_code: model.text(),
    order_amount: model.text(),
    exchange_rate: model.text().nullable(),
    refunded: model.text(),
    reverted: model.text(),
    held: model.text(),
    order_given_back: model.text(),
    order_held: model.text(),
    charged_amount: model.text().nullable(),
    charged_currency_code: model.text().nullable(),
  }
)
