import { z } from "@medusajs/framework/zod"
import { INVOICE_STATUSES } from "../../../../domain"
import { VENDOR_INVOICE_ORDERS } from "../../../../types"
import { filledText, text } from "../../../utils/fields"
import { ids, listOf, orderBy, page } from "../../../utils/filters"
import { isoDate } from "../../../utils/iso-date"
import { currencies } from "../../../utils/payables-fields"

/** What invoices can be narrowed down to, in a list and in an export. */
const filters = {
  q: text(255).optional(),
  id: ids.optional(),
  number: ids.optional(),
  legal_entity_id: ids.optional(),
  vendor_id: ids.optional(),
  company_id: ids.optional(),
  reimbursement_id: ids.optional(),
  payment_id: ids.optional(),
  currency_code: currencies.optional(),
  status: listOf(z.enum(INVOICE_STATUSES)).optional(),
  due_from: isoDate.optional(),
  due_until: isoDate.optional(),
}

export const AdminGetVendorInvoicesParams = z.strictObject({
  ...filters,
  order: orderBy(VENDOR_INVOICE_ORDERS).default("-created_at"),
  ...page(1000, 20),
})
export type AdminVendorInvoicesQuery = z.output<
  typeof AdminGetVendorInvoicesParams
>

export const AdminExportVendorInvoicesParams = z.strictObject(filters)
export type AdminExportVendorInvoicesQuery = z.output<
  typeof AdminExportVendorInvoicesParams
>

const MOST = 1000

const several = z
  .array(filledText(255), { error: "must be a list of ids" })
  .min(1, "must name one at least")
  .max(MOST, `must name ${MOST} at most`)

export const AdminMoveVendorInvoices = z.strictObject({ ids: several })
export type AdminMoveVendorInvoicesBody = z.output<
  typeof AdminMoveVendorInvoices
>

export const AdminHoldVendorInvoices = z.strictObject({
  ids: several,
  reason: filledText(2000),
})
export type AdminHoldVendorInvoicesBody = z.output<
  typeof AdminHoldVendorInvoices
>
