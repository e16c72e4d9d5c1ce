import { model } from "@medusajs/framework/utils"

/**
 * What one `from_currency` costs in `to_currency`, from when on. Never changed:
 * a mistyped one is withdrawn. The rate is exact text.
 */
export const ExchangeRate = model.define(
  {
    name: "CompanyCreditExchangeRate",
    tableName: "company_credit_exchange_rate",
  },
  {
    id: model.id({ prefix: "ccrate" }).primaryKey(),
    number: model.number(),
    from_currency: model.text(),
    to_currency: model.text(),
    rate: model.text(),
    effective_at: model.dateTime(),
    source: model.text(),
    comment: model.text().nullable(),
    actor_type: model.text(),
    actor_id: model.text().nullable(),
    actor_name: model.text(),
    withdrawn_at: model.dateTime().nullable(),
    withdrawn_by_type: model.text().nullable(),
    withdrawn_by_id: model.text().nullable(),
    withdrawn_by_name: model.text().nullable(),
    withdrawn_reason: model.text().nullable(),
  }
)
