import { z } from "@medusajs/framework/zod"
import { PAYMENT_STATUSES } from "../../../../domain"
import { PAYMENT_FORMATS, VENDOR_PAYMENT_ORDERS } from "../../../../types"
import { comment, filledText, optionalText, text } from "../../../utils/fields"
import { ids, listOf, orderBy, page } from "../../../utils/filters"
import { isoDate } from "../../../utils/iso-date"
import { paymentMethod, version } from "../../../utils/payables-fields"

const MOST_INVOICES = 1000

/** Whether anything is selected is for the service to say, with a code. */
export const AdminCreateVendorPayment = z.strictObject({
  legal_entity_id: filledText(255).optional(),
  method: paymentMethod,
  invoice_ids: z
    .array(filledText(255), { error: "must be a list of ids" })
    .max(MOST_INVOICES, `must name ${MOST_INVOICES} at most`)
    .optional(),
  all_due: z
    .literal(true, { error: "must be true, or be left out" })
    .optional(),
  due_until: isoDate.optional(),
  execution_date: isoDate.optional(),
  comment,
})
export type AdminCreateVendorPaymentBody = z.output<
  typeof AdminCreateVendorPayment
>

const status = z.enum(PAYMENT_STATUSES, {
  error: `must be one of ${PAYMENT_STATUSES.join(", ")}`,
})

export const AdminGetVendorPaymentsParams = z.strictObject({
  q: text(255).optional(),
  id: ids.optional(),
  legal_entity_id: ids.optional(),
  method: listOf(paymentMethod).optional(),
  status: listOf(status).optional(),
  vendor_id: ids.optional(),
  from: isoDate.optional(),
  to: isoDate.optional(),
  order: orderBy(VENDOR_PAYMENT_ORDERS).default("-created_at"),
  ...page(100, 20),
})
export type AdminVendorPaymentsQuery = z.output<
  typeof AdminGetVendorPaymentsParams
>

export const AdminGetTransfersParams = z.strictObject({ ...page(1000, 20) })
export type AdminTransfersQuery = z.output<typeof AdminGetTransfersParams>

export const AdminExportVendorPayment = z.strictObject({
  format: z.enum(PAYMENT_FORMATS, {
    error: `must be one of ${PAYMENT_FORMATS.join(", ")}`,
  }),
  version,
})
export type AdminExportVendorPaymentBody = z.output<
  typeof AdminExportVendorPayment
>

export const AdminRecordVendorPayment = z.strictObject({
  paid_on: isoDate,
  reference: optionalText(255),
  version,
})
export type AdminRecordVendorPaymentBody = z.output<
  typeof AdminRecordVendorPayment
>

export const AdminVoidVendorPayment = z.strictObject({
  reason: filledText(2000),
  version,
})
export type AdminVoidVendorPaymentBody = z.output<typeof AdminVoidVendorPayment>
