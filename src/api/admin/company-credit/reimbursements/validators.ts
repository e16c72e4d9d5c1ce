import { z } from "@medusajs/framework/zod"
import { INVOICE_STATUSES } from "../../../../domain"
import { REIMBURSEMENT_ORDERS } from "../../../../types"
import { text } from "../../../utils/fields"
import { ids, listOf, orderBy, page } from "../../../utils/filters"
import { isoDate } from "../../../utils/iso-date"
import { currencies, flagText } from "../../../utils/payables-fields"

/** What reimbursements can be narrowed down to, in a list and in the report. */
const filters = {
  q: text(255).optional(),
  id: ids.optional(),
  number: ids.optional(),
  run_id: ids.optional(),
  company_id: ids.optional(),
  vendor_id: ids.optional(),
  legal_entity_id: ids.optional(),
  currency_code: currencies.optional(),
  invoice_status: listOf(z.enum(INVOICE_STATUSES)).optional(),
  is_reversed: flagText.optional(),
  from: isoDate.optional(),
  to: isoDate.optional(),
}

export const AdminGetReimbursementsParams = z.strictObject({
  ...filters,
  order: orderBy(REIMBURSEMENT_ORDERS).default("-created_at"),
  after_id: text(255).optional(),
  ...page(1000, 20),
})
export type AdminReimbursementsQuery = z.output<
  typeof AdminGetReimbursementsParams
>

export const AdminExportReimbursementsParams = z.strictObject(filters)
export type AdminExportReimbursementsQuery = z.output<
  typeof AdminExportReimbursementsParams
>
