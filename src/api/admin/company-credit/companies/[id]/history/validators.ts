import { z } from "@medusajs/framework/zod"
import { OPERATIONS } from "../../../../../../domain"
import { comment, countText, poNumber, text } from "../../../../../utils/fields"
import {
  amountFilter,
  listOf,
  momentFilter,
  orderBy,
  page,
} from "../../../../../utils/filters"

/** What a history can be narrowed down to, in a list and in an export. */
export const historyFilters = {
  operation: listOf(z.enum(OPERATIONS)).optional(),
  created_at: momentFilter.optional(),
  amount: amountFilter.optional(),
  credit_limit: amountFilter.optional(),
  outstanding_balance: amountFilter.optional(),
  available_credit: amountFilter.optional(),
  po_number: text(255).optional(),
  updated_by: text(255).optional(),
  order_id: text(255).optional(),
}

export const historyPage = {
  ...page(1000, 20),
  order: orderBy(["seq", "created_at", "amount"]).default("-seq"),
  after_seq: countText(0).optional(),
}

export const AdminGetHistoryParams = z.strictObject({
  ...historyFilters,
  ...historyPage,
})
export type AdminHistoryQuery = z.output<typeof AdminGetHistoryParams>

export const AdminExportHistoryParams = z.strictObject(historyFilters)
export type AdminExportHistoryQuery = z.output<typeof AdminExportHistoryParams>

export const AdminEditReimbursement = z.strictObject({
  po_number: poNumber,
  comment,
})
export type AdminEditReimbursementBody = z.output<typeof AdminEditReimbursement>
