import { model } from "@medusajs/framework/utils"
import { OPERATIONS } from "../../../domain"

/** One line of the append-only credit history, with the figures after it. */
export const CreditEntry = model.define(
  { name: "CompanyCreditEntry", tableName: "company_credit_entry" },
  {
    id: model.id({ prefix: "ccent" }).primaryKey(),
    account_id: model.text(),
    seq: model.number(),
    operation: model.enum([...OPERATIONS]),
    currency_code: model.text(),
    amount: model.text(),
    outstanding_balance: model.text(),
    available_credit: model.text(),
    credit_limit: model.text(),
    exceed_limit: model.boolean(),
    purchase_id: model.text().nullable(),
    order_currency_code: model.text().nullable(),
    order_amount: model.text().nullable(),
    exchange_rate: model.text().nullable(),
    order_id: model.text().nullable(),
    order_display_id: model.number().nullable(),
    former_currency_code: model.text().nullable(),
    former_credit_limit: model.text().nullable(),
    former_outstanding_balance: model.text().nullable(),
    po_number: model.text().nullable(),
    comment: model.text().nullable(),
    comment_is_public: model.boolean(),
    actor_type: model.text(),
    actor_id: model.text().nullable(),
    actor_name: model.text(),
    idempotency_key: model.text(),
    fingerprint: model.text(),
    edit_count: model.number(),
  }
)
