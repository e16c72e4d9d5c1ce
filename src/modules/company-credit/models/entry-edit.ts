import { model } from "@medusajs/framework/utils"

/** Who changed PO number or comment of a reimbursement, from what to what. */
export const EntryEdit = model.define(
  { name: "CompanyCreditEntryEdit", tableName: "company_credit_entry_edit" },
  {
    id: model.id({ prefix: "ccedit" }).primaryKey(),
    entry_id: model.text(),
    number: model.number(),
    po_number_before: model.text().nullable(),
    po_number_after: model.text().nullable(),
    comment_before: model.text().nullable(),
    comment_after: model.text().nullable(),
    actor_type: model.text(),
    actor_id: model.text().nullable(),
    actor_name: model.text(),
  }
)
